import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StatementMaterial } from '../../../src/extract/statements/material.ts';
import { readStatements } from '../../../src/extract/statements/read-statements.ts';
import type { Language, Mention } from '../../../src/model.ts';
import { processorTime } from '../../processor-time.ts';
import { materialOf } from './labelled-cases.ts';

const FRAGMENTS = [
  'Hale',
  'Vos',
  'Norvia Bank',
  'He',
  'she',
  'They',
  'It',
  'This',
  'the incident',
  'said',
  'that',
  'denied',
  'accused',
  'of',
  'fraud',
  'was',
  'charged',
  'with',
  'claims',
  ',',
  ';',
  ':',
  '"',
  '“',
  '”',
  '«',
  '»',
  '(',
  ')',
  '—',
  'according to',
  'a spokesman for',
  'who',
  'and',
  'not',
  'convicted',
  'a lie',
  'the report',
  'his lawyer',
  'dijo',
  'que',
  'negó',
  'las acusaciones',
  'Él',
  'según',
  '😀',
  '\u0301',
  "'s",
  '…',
  'undoubtedly',
];

const LENGTH = 100_000;

/** Enough for a slow machine under load; quadratic time would take minutes. */
const LINEAR_MS = 1000;

const passage = fc.array(
  fc
    .array(fc.constantFrom(...FRAGMENTS), { minLength: 1, maxLength: 25 })
    .map((words) => `${words.join(' ')}.`),
  { minLength: 1, maxLength: 5 },
);

function material(passages: readonly (readonly string[])[], language: Language): StatementMaterial {
  const names = [
    { name: 'Hale', kind: 'person' as const, aliases: ['Hale'] },
    { name: 'Vos', kind: 'person' as const, aliases: ['Vos'] },
    { name: 'Norvia Bank', kind: 'organization' as const, aliases: ['Norvia Bank'] },
  ];
  return materialOf({ language, passages, names, pronouns: [] });
}

describe('readStatements', () => {
  it('gives each sentence once, with spans and numbers that exist, for any text', () => {
    fc.assert(
      fc.property(
        fc.array(passage, { minLength: 1, maxLength: 4 }),
        fc.constantFrom<Language>('en', 'es'),
        (passages, language) => {
          const given = material(passages, language);
          const read = readStatements(given);
          expect(read.map(({ start, end, passage }) => ({ start, end, passage }))).toEqual(given.sentences);
          const inPassage = ({ start, end }: { start: number; end: number }): boolean =>
            start < end && given.passages.some((one) => one.start <= start && end <= one.end);
          for (const [index, sentence] of read.entries()) {
            if (sentence.speaker) expect(inPassage(sentence.speaker)).toBe(true);
            for (const needed of sentence.needs) {
              expect(needed).not.toBe(index);
              expect(read[needed]).toBeDefined();
            }
            for (const { word, meant, sentence: holder } of sentence.antecedents) {
              expect(word.start >= sentence.start && word.end <= sentence.end).toBe(true);
              const { start = 0, end = 0 } = read[holder] ?? {};
              expect(meant.start >= start && meant.end <= end).toBe(true);
            }
            for (const entity of [...sentence.accused, ...sentence.replying])
              expect(given.entities[entity]).toBeDefined();
            if (sentence.group !== null)
              expect(read.filter(({ group }) => group === sentence.group).length).toBeGreaterThan(1);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('reads the same material the same way twice', () => {
    fc.assert(
      fc.property(passage, (sentences) => {
        const given = material([sentences], 'en');
        expect(readStatements(given)).toEqual(readStatements(given));
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ...[
      'a',
      ' ',
      '"',
      '“',
      '“ ”',
      '.',
      ':',
      ',',
      'deny ',
      'accused ',
      'he ',
      'that the raid ',
      'said ',
      'said that ',
    ],
    ...[
      'no ',
      'claimed that ',
      'called the report ',
      'it ',
      'and ',
      'of the ',
      ', who ',
      'x: ',
      'É',
      'según dijo ',
    ],
  ])('takes linear time on repetitions of %j', (pattern) => {
    for (const language of ['en', 'es'] as const) {
      const text = pattern.repeat(Math.ceil(LENGTH / pattern.length)).slice(0, LENGTH);
      const started = processorTime();
      readStatements(material([[text]], language));
      expect(processorTime() - started).toBeLessThan(LINEAR_MS);
    }
  });

  it('takes linear time on a hundred thousand characters of names and short sentences', () => {
    const unit = 'Hale accused Vos of fraud. ';
    const count = Math.ceil(LENGTH / unit.length);
    const many = material([Array.from({ length: 40 }, () => unit.trim())], 'en');
    const whole = repeated(many, Math.ceil(count / 40));
    const started = processorTime();
    readStatements(whole);
    readStatements({
      ...whole,
      sentences: whole.passages.map(({ start, end }, index) => ({ start, end, passage: index })),
    });
    expect(processorTime() - started).toBeLessThan(LINEAR_MS * 2);
  });
});

/** The same material so many times over, each time a passage of its own. */
function repeated(one: StatementMaterial, times: number): StatementMaterial {
  const step = one.text.length + 2;
  const moved = <T extends { start: number; end: number }>(spans: readonly T[]): T[] =>
    Array.from({ length: times }, (_, turn) =>
      spans.map((span) => ({ ...span, start: span.start + turn * step, end: span.end + turn * step })),
    ).flat();
  const passages = moved(one.passages).map((passage, index) => ({ ...passage, paragraph: index + 1 }));
  const perPassage = one.sentences.length;
  const sentences = moved(one.sentences).map((sentence, index) => ({
    ...sentence,
    passage: Math.floor(index / perPassage),
  }));
  const mentions: readonly Mention[] = moved(one.mentions);
  return { ...one, text: Array(times).fill(one.text).join('\n\n'), passages, sentences, mentions };
}
