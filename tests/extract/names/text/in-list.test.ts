import { expect, test } from 'vitest';
import { inList } from '../../../../src/extract/names/text/in-list.ts';
import { wordSet } from '../../../../src/extract/names/text/word-set.ts';
import { readWords, type Word } from '../../../../src/extract/names/text/words.ts';

/** The words of a text that is one block. */
function wordsOf(text: string): readonly Word[] {
  const blocks = [{ kind: 'body' as const, start: 0, end: text.length }];
  return readWords({ text, blocks, sentences: [] }, new Set());
}

test('a word is in a list of any language, however it is written', () => {
  expect(wordsOf('The LA Según harbour').map(inList('articles'))).toEqual([true, true, false, false]);
  expect(wordsOf('said Dijo harbour').map(inList('said-words'))).toEqual([true, true, false]);
});

test('no word is in no list', () => {
  expect(inList('articles')(undefined)).toBe(false);
});

test.each(['answering-verbs', 'in-words', 'indefinite-people', 'family-words', 'work-nouns'] as const)(
  'every single word of %s is found, and none of another list for being in this one',
  (list) => {
    const entries = [...wordSet(list)].filter((entry) => /^[a-z]+$/.test(entry));
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.filter((entry) => !wordsOf(entry).every(inList(list)))).toEqual([]);
    const others = entries.filter((entry) => !wordSet('departments').has(entry));
    expect(others.filter((entry) => wordsOf(entry).some(inList('departments')))).toEqual([]);
  },
);
