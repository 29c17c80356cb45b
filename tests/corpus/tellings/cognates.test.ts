import { expect, test } from 'vitest';
import { cognate } from '../../../src/corpus/tellings/cognates.ts';

test.each([
  ['pharmac', 'farmac'],
  ['accept', 'acept'],
  ['archaeolog', 'arqueolog'],
  ['monasteri', 'monaster'],
  ['structur', 'estructur'],
])('%s and %s are one word of two languages', (english, spanish) => {
  expect(cognate(english)).toBe(cognate(spanish));
});

test('a class of things is the same in all languages, and a short root tells nothing', () => {
  expect(cognate('#ship')).toBe('#ship');
  expect(cognate('bank')).toBeNull();
});
