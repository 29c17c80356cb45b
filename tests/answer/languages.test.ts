import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import type { Answer } from '../../src/answer/answer.ts';
import { pages } from '../../src/answer/page/page.ts';
import { WHOLE_ANSWER } from '../../src/answer/page/page-budget.ts';
import { wordsIn } from '../../src/answer/words/words.ts';
import { commandWordsIn } from '../../src/answer/words/words-command.ts';
import { OPERATOR, QUESTIONS } from '../promises/asked.ts';
import { sampleBot } from '../sample-bot.ts';
import { phrasesOf } from './catalogues.ts';
import { englishWords, ownWords, TYPED_ALIKE, wordsOf } from './own-words.ts';

const SPANISH = { ...OPERATOR, language: 'es' } as const;

/** What is written alike in both languages. */
const ALIKE = [
  '.words.writtenPage(0)',
  '.words.writtenPage(1)',
  '.words.writtenPage(2)',
  '.form.zone.hint',
  '.view.homeTitle',
];

describe('the catalogues', () => {
  const english = phrasesOf('en');
  const spanish = phrasesOf('es');

  it('have every phrase in both languages', () => {
    expect(english.size).toBeGreaterThan(500);
    expect([...spanish.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('say nothing alike but what is the same in both languages', () => {
    const alike = [...english].filter(([place, phrase]) => spanish.get(place) === phrase);
    expect(alike.map(([place]) => place).sort()).toEqual([...ALIKE].sort());
  });

  it('share no word but names, commands and their options', () => {
    const words = new Set([...english.values()].flatMap(wordsOf));
    const shared = [...spanish.values()].flatMap(wordsOf).filter((word) => words.has(word));
    expect([...new Set(shared)].filter((word) => !TYPED_ALIKE.has(word))).toEqual([]);
  });

  it('say what every command and option is for, within the limits of the platforms', () => {
    for (const command of COMMANDS) {
      const own = commandWordsIn('en', command);
      const said = commandWordsIn('es', command);
      expect(said.description, command.name).not.toBe(own.description);
      expect(said.description.length).toBeLessThanOrEqual(100);
      expect(Object.keys(said.options).sort()).toEqual(command.options.map(({ name }) => name).sort());
      expect(said.examples).toHaveLength(command.examples.length);
      for (const [name, text] of Object.entries(said.options)) {
        expect(text, `${command.name} ${name}`).not.toBe(own.options[name]);
        expect(text.length).toBeLessThanOrEqual(100);
      }
    }
  });
});

describe('over the sample corpus', () => {
  it('no answer for a Spanish reader says an English word of the catalogues, and none says a row alike', async () => {
    const { bot } = await sampleBot();
    const english = englishWords();
    for (const text of [
      ...QUESTIONS,
      '/latest',
      '/names Ana Brill and the CIA',
      '/who',
      '/timeline x since:2027',
      '/oops',
    ]) {
      const { invocation } = await bot.understand(text, OPERATOR);
      const said = ownWords(await bot.answer(invocation, SPANISH), 'es');
      const astray = said.filter((row) => lowerWords(row).some((word) => english.has(word)));
      expect(astray, text).toEqual([]);
      const inEnglish = new Set(ownWords(await bot.answer(invocation, OPERATOR), 'en'));
      expect(
        said.filter((row) => lowerWords(row).length > 0 && inEnglish.has(row)),
        text,
      ).toEqual([]);
    }
  });

  it('an answer made in one language and shown in another still knows its heading without dates', async () => {
    const { bot } = await sampleBot();
    const { invocation } = await bot.understand('/timeline extraditions', OPERATOR);
    const english = await bot.answer(invocation, OPERATOR);
    const rowsIn = (language: 'en' | 'es') =>
      pages(english, WHOLE_ANSWER, wordsIn(language)).flatMap(({ rows }) => rows.map(({ kind }) => kind));
    expect(rowsIn('es')).toEqual(rowsIn('en'));
    const labels = pages(english, WHOLE_ANSWER, wordsIn('es')).flatMap(({ rows }) =>
      rows.filter(({ kind }) => kind === 'label').map(({ text }) => text),
    );
    expect(labels.join()).toContain('Artículo de 2026-05-28');
    expect(labels.join()).not.toContain('Sin fecha en el texto');
  });

  it('the same quotations and citations stand in both', async () => {
    const { bot } = await sampleBot();
    for (const text of QUESTIONS) {
      const { invocation } = await bot.understand(text, OPERATOR);
      const [one, other] = await Promise.all([
        bot.answer(invocation, OPERATOR),
        bot.answer(invocation, SPANISH),
      ]);
      expect(quoted(other), text).toEqual(quoted(one));
    }
  });
});

/** Names begin with a capital; what is left of a row is our own. */
function lowerWords(row: string): readonly string[] {
  return wordsOf(row.replace(/\p{Lu}[\p{L}.'’-]*(?:\s+(?:of|de|del|the)\s+\p{Lu}[\p{L}.'’-]*)*/gu, ''));
}

function quoted({ sections, citations }: Answer) {
  const lines = sections.flatMap((section) => section.lines).filter(({ kind }) => kind === 'quotation');
  return { lines, cited: citations.map(({ n, start, end }) => [n, start, end]) };
}
