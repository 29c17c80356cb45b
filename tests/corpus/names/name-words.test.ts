import { expect, it } from 'vitest';
import { lastWordOf } from '../../../src/corpus/names/name-words.ts';

it.each([
  ['Marisol Quintero Vega', 'vega'],
  ['Iker  Ugarte ', 'ugarte'],
  ['Nadia Escobedo-Lind', 'escobedo-lind'],
  ['Vega', 'vega'],
  ['', ''],
])('the last word of %j is %j', (name, last) => {
  expect(lastWordOf(name)).toBe(last);
});
