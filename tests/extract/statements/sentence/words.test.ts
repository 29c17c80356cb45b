import { expect, test } from 'vitest';
import { hasPartingSign, wordsOf } from '../../../../src/extract/statements/sentence/words.ts';
import { wordTraits } from '../../../../src/extract/statements/word-traits.ts';

/** Marks, abbreviations, hyphens, apostrophes, letters beyond ASCII, and marks at both ends. */
const TEXTS = [
  'The mayor, he said: “We won’t (ever) pay” — then left.',
  'U.S. guards  well-known\tas [the] four; said “no.',
  '«Él negó todo», dijo. ¿Quién? O’Hare’s «casa»',
  '— opened with a dash',
];

test('a word is parted from the one before it where a mark stands between, whatever the mark', () => {
  for (const text of TEXTS) {
    const words = wordsOf(text, { start: 0, end: text.length }, wordTraits.en);
    const between = words.map(({ start }, at) => text.slice(words[at - 1]?.end ?? 0, start));
    expect(words.map(({ parted }) => parted)).toEqual(between.map(hasPartingSign));
  }
});

test('a word is compared in lower case, and without its accents', () => {
  const [he] = wordsOf('Él', { start: 0, end: 2 }, wordTraits.es);
  expect(he).toMatchObject({ lower: 'él', folded: 'el' });
});

test('a word knows its classes without its accents', () => {
  const [the, judge] = wordsOf('The judge', { start: 0, end: 9 }, wordTraits.en);
  expect(the?.classes.has('article')).toBe(true);
  expect(judge?.classes.size).toBe(0);
});
