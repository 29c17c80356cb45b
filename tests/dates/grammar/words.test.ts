import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf, wordsWithin } from '../../../src/dates/grammar/words.ts';

/** What a word is, as one pattern over a whole text. */
const WORD = /\d+(?:[.,]\d+)*\p{L}{0,4}|\p{L}+(?:['’](?!s\b)\p{L}+)*|\S/gu;

const texts = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom('Ana', "O'Hara", '1,200', '1990s', '5th', "'s", '’', 'é', ' ', '\n', '.', '🌊', '𝒜'),
    )
    .map((parts) => parts.join('')),
);

test('the words of any text are those of the pattern, with their places', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const wanted = [...text.matchAll(WORD)].map((match) => [match[0], match.index]);
      expect(wordsOf(text).map((word) => [word.text, word.start])).toEqual(wanted);
      for (const { start, end, text: written } of wordsOf(text)) expect(text.slice(start, end)).toBe(written);
    }),
  );
});

test('the words within a stretch are those that it has by itself', () => {
  fc.assert(
    fc.property(texts, fc.nat(40), fc.nat(40), (text, from, length) => {
      const start = Math.min(from, text.length);
      const end = Math.min(start + length, text.length);
      const inside = wordsWithin(wordsOf(text), text, { start, end });
      const alone = wordsOf(text.slice(start, end));
      expect(inside.map((word) => [word.text, word.start - start])).toEqual(
        alone.map((word) => [word.text, word.start]),
      );
    }),
  );
});

test.each([
  ['1990s', { digits: 1990, width: 4, suffix: 's', capital: false }],
  ['07', { digits: 7, width: 2, suffix: '', capital: false }],
  ['1,200', { digits: null, width: 0, suffix: '', capital: false }],
  ['Ávila', { digits: null, low: 'avila', capital: true }],
  ['May', { digits: null, low: 'may', capital: true }],
  ['may', { digits: null, low: 'may', capital: false }],
])('%s is read with its figure and its capital', (text, wanted) => {
  expect(wordsOf(text)).toMatchObject([wanted]);
});
