import { expect, test } from 'vitest';
import { speakerWords } from '../../../src/corpus/quotations/speaker-words.ts';
import { lineAnalysis } from '../../extract/statements/line-material.ts';
import { analysisOf } from '../../fixtures/analysis.ts';

test.each([
  ['Prosecutors said that it rained.', 'Prosecutors', {}, 'prosecutors'],
  ['Officials in Corvale said that it rained.', 'Officials in Corvale', {}, 'officials in Corvale'],
  [
    'Several clerks of Corvale said that it rained.',
    'Several clerks of Corvale',
    {},
    'several clerks of Corvale',
  ],
  ['Brooks said that it rained.', 'Brooks', { Brooks: 0 }, 'Brooks'],
  ['Nobody knows, said Prosecutors of Corvale.', 'Prosecutors of Corvale', {}, 'Prosecutors of Corvale'],
  ['Odrexis said that it rained.', 'Odrexis', {}, 'Odrexis'],
  ['"It rained," she said.', 'she', {}, null],
  ['It said that it rained.', 'It', {}, null],
])('in “%s” the words of %s', (text, speaker, names, expected) => {
  const analysis = analysisOf([[{ text, names }]], ['Brooks']);
  const [sentence] = analysis.sentences;
  const start = analysis.document.text.indexOf(speaker);
  const spoken = sentence && { ...sentence, speaker: { start, end: start + speaker.length, entity: null } };
  expect(spoken && speakerWords(analysis, spoken)).toBe(expected);
});

test('whoever speaks only in a part of a sentence is not told: the rest would seem to be his words', () => {
  const analysis = lineAnalysis('The mill closed after Ida Vos warned that the pump leaked.');
  const [sentence] = analysis.sentences;
  expect(sentence?.speaker?.partly).toBe(true);
  expect(sentence && speakerWords(analysis, sentence)).toBeNull();
});

test('whom another sentence calls by a surname of several is told by all of the name', () => {
  const told = (others: readonly string[]): string | null => {
    const names = ['Ana Vos', ...others];
    const came = {
      text: `${names.join(' met ')}.`,
      names: Object.fromEntries(names.map((name, at) => [name, at])),
    };
    const analysis = analysisOf(
      [[came, { text: 'Vos spoke.', names: { Vos: 0 } }, { text: 'It rained.' }]],
      names,
    );
    const start = analysis.document.text.indexOf('Vos spoke');
    const [, own, beyond] = analysis.sentences;
    const speaker = { start, end: start + 'Vos'.length, entity: 0 };
    expect(own && speakerWords(analysis, { ...own, speaker })).toBe('Vos');
    return beyond ? speakerWords(analysis, { ...beyond, speaker }) : null;
  };
  expect(told(['Ivo Vos'])).toBe('Ana Vos');
  expect(told(['Ivo Lund'])).toBe('Vos');
});
