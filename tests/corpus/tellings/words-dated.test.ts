import { expect, test } from 'vitest';
import { wordsDated } from '../../../src/corpus/tellings/words-dated.ts';

test.each([
  ['who was arrested on 12 May.', '12 May', 'who was arrested on 12 May'],
  ['his arrest in 2019, had said that', '2019', 'his arrest in 2019'],
  ['a port closed by the mayor', null, 'a port closed by the mayor'],
])('the words of a date end at the mark behind it: %s', (words, expression, expected) => {
  expect(wordsDated(words, expression)).toBe(expected);
});

test('of many words those from the last mark before the date are told', () => {
  const words = `that the ferry sank ${'without any warning at all '.repeat(3)}, it emerged today, officials`;
  expect(wordsDated(words, 'today')).toBe('it emerged today');
});
