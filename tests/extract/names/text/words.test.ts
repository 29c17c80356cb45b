import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWords, type Word } from '../../../../src/extract/names/text/words.ts';

const ABBREVIATIONS = new Set(['dr']);

/** The words of a text that is one block. */
function wordsOf(text: string): readonly Word[] {
  const blocks = [{ kind: 'body' as const, start: 0, end: text.length }];
  return readWords({ text, blocks, sentences: [] }, ABBREVIATIONS);
}

test.each([
  ['Ana Ruiz, of Port Vale, left.', ['Ana', 'Ruiz', ',', 'of', 'Port', 'Vale', ',', 'left', '.']],
  ['Dr. Hale met the U.N. envoy', ['Dr.', 'Hale', 'met', 'the', 'U.N.', 'envoy']],
  ['al-Karim of Ashby-upon-Wend', ['al-Karim', 'of', 'Ashby-upon-Wend']],
  ['see www.example.org , now', ['see', 'www.example.org', ',', 'now']],
  ['O’Dell’s 1,200 «días»', ['O’Dell', '’s', '1,200', '«', 'días', '»']],
])('%s is read as its words and marks', (text, words) => {
  expect(wordsOf(text).map((word) => word.text)).toEqual(words);
});

test('what begins a line or a block is first, and what follows it is not', () => {
  expect(wordsOf('Ana left\nBen stayed').map(({ first }) => first)).toEqual([true, false, true, false]);
});

const pieces = fc.constantFrom(
  'Ana',
  'a',
  'http:',
  ' ',
  ',',
  'al-',
  'U.',
  'S.',
  '’s',
  '\n',
  '\u00a0',
  'é',
  '@b',
  'www.',
  '7',
  '😀',
);
const texts = fc.oneof(
  fc.string(),
  fc.array(pieces).map((some) => some.join('')),
);

test('a text is its words and the white space between them', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const words = wordsOf(text);
      for (const word of words) expect(word.text).toBe(text.slice(word.start, word.end));
      expect(words.map((word) => word.text).join('')).toBe(text.replace(/\s/gu, ''));
    }),
  );
});

test('words that the time grammar cut already are no others than those cut here', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const blocks = [{ kind: 'body' as const, start: 0, end: text.length }];
      expect(wordsOf(text)).toEqual(readWords({ text, blocks, sentences: [], words: [] }, ABBREVIATIONS));
    }),
  );
});
