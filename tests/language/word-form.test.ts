import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bitsPerForm, perForm, wordForm } from '../../src/language/word-form.ts';

/** More words than are remembered, so that the memory starts anew. */
const MANY = 50_000;

test('a word has one form object wherever it stands, and another one for each way of writing it', () => {
  expect(wordForm('Él')).toBe(wordForm('Él'));
  expect(wordForm('Él')).toMatchObject({ text: 'Él', lower: 'él', folded: 'el' });
  expect(wordForm('él')).not.toBe(wordForm('Él'));
});

test('a question about a form is worked out once', () => {
  let asked = 0;
  const length = perForm(({ text }) => {
    asked += 1;
    return text.length;
  });
  expect([wordForm('harbour'), wordForm('harbour'), wordForm('quay')].map(length)).toEqual([7, 7, 4]);
  expect(asked).toBe(2);
});

test('answers stay right when the memory starts anew, also for forms from before', () => {
  const text = perForm((form) => form.text);
  const before = ['one', 'two', 'three'].map(wordForm);
  before.map(text);
  for (let i = 0; i < MANY; i++) expect(text(wordForm(`word ${i}`))).toBe(`word ${i}`);
  expect(before.map(text)).toEqual(['one', 'two', 'three']);
  expect(['one', 'two', 'three'].map(wordForm).map(text)).toEqual(['one', 'two', 'three']);
});

test('answers of bits are worked out once each, none of them too, and stay right when the memory starts anew', () => {
  let asked = 0;
  const bits = bitsPerForm(({ text }) => {
    asked += 1;
    return text === 'harbour' ? 1 << 30 : 0;
  });
  const [harbour, quay] = ['harbour', 'quay'].map(wordForm);
  expect([harbour, quay, harbour, quay].map((form) => form && bits(form))).toEqual([1 << 30, 0, 1 << 30, 0]);
  expect(asked).toBe(2);
  for (let i = 0; i < MANY; i++) expect(bits(wordForm(`word ${i}`))).toBe(0);
  expect([harbour, quay].map((form) => form && bits(form))).toEqual([1 << 30, 0]);
});

test('whatever the words, each answer is the one of its own word', () => {
  const lower = perForm((form) => form.lower);
  fc.assert(
    fc.property(fc.array(fc.string()), (words) => {
      expect(words.map(wordForm).map(lower)).toEqual(words.map((word) => word.toLowerCase()));
    }),
  );
});
