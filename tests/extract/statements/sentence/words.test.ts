import { expect, test } from 'vitest';
import { wordsOf as wordsOfText } from '../../../../src/dates/grammar/words.ts';
import { hasPartingSign, type Word, wordsOf } from '../../../../src/extract/statements/sentence/words.ts';
import { wordTraits } from '../../../../src/extract/statements/word-traits.ts';
import type { Language } from '../../../../src/model.ts';

/** Marks, abbreviations, hyphens, apostrophes, letters beyond ASCII, and marks at both ends. */
const TEXTS = [
  'The mayor, he said: “We won’t (ever) pay” — then left.',
  'U.S. guards  well-known\tas [the] four; said “no.',
  '«Él negó todo», dijo. ¿Quién? O’Hare’s «casa»',
  '— opened with a dash',
];

test('a word is parted from the one before it where a mark stands between, whatever the mark', () => {
  for (const text of TEXTS) {
    const words = read(text, 'en');
    const between = words.map(({ start }, at) => text.slice(words[at - 1]?.end ?? 0, start));
    expect(words.map(({ parted }) => parted)).toEqual(between.map(hasPartingSign));
  }
});

test('a word is compared in lower case, and without its accents', () => {
  const [he] = read('Él', 'es');
  expect(he).toMatchObject({ lower: 'él', folded: 'el' });
});

test('a word knows its classes without its accents', () => {
  const [the, judge] = read('The judge', 'en');
  expect(the?.classes.has('article')).toBe(true);
  expect(judge?.classes.size).toBe(0);
});

test('the words are the same whichever of them the time grammar cuts otherwise', () => {
  const text = 'Yesterday’s 3.5km, 1990s A4 and 5²; e-mails, x’y O’Hare';
  const known = read(text, 'en');
  const anew = wordsOf(text, [], { start: 0, end: text.length }, wordTraits.en);
  expect(known).toEqual(anew);
  expect(known.map(({ form }) => form.text)).toEqual([
    'Yesterday’s',
    '3',
    '5km',
    '1990s',
    'A4',
    'and',
    '5²',
    'e',
    'mails',
    'x’y',
    'O’Hare',
  ]);
});

function read(text: string, language: Language): readonly Word[] {
  return wordsOf(text, wordsOfText(text), { start: 0, end: text.length }, wordTraits[language]);
}
