import { describe, expect, test } from 'vitest';
import { readNames } from '../read-names.ts';

function pronouns(text: string): readonly string[] {
  const { mentions, entities } = readNames(text);
  return mentions
    .filter(({ form }) => form === 'pronoun')
    .map(({ text: word, entity }) => `${word} ${entity === null ? '' : entities[entity]?.name}`);
}

describe('words that say who a named person is', () => {
  test.each([
    [
      "Peter Hanley, Ruritania's envoy in Marbury and a former judge, left the hall. But he was told.",
      ['he Peter Hanley'],
    ],
    [
      "Ruritania's Secretary of Transport Peter Hanley rejected the plan. He gave no reason.",
      ['He Peter Hanley'],
    ],
    ['The Minister for Health Laura Whitcombe left the hall. She was late.', ['She Laura Whitcombe']],
    ['Peter Hanley opened a criminal inquiry into the fire. He gave no reason.', ['He Peter Hanley']],
    ['Peter Hanley left. The source of his anger was plain.', ['his Peter Hanley']],
  ])('are no other person: %s', (text, expected) => {
    expect(pronouns(text)).toEqual(expected);
  });

  test.each([
    'Peter Hanley, a former judge, and a clerk left the hall. But he was told.',
    'Peter Hanley met a veteran. He was late.',
  ])('do not take in somebody else: %s', (text) => {
    expect(pronouns(text)).toEqual([]);
  });
});

describe('a he or she behind a comma', () => {
  test.each([
    ['Peter Hanley left the board, and in May 2023, he sold the mill.', ['he Peter Hanley']],
    ['Peter Hanley was tired, he was ill.', ['he Peter Hanley']],
    [
      "Ruritania's President Laura Whitcombe has left, as her government hopes for calm.",
      ['her Laura Whitcombe'],
    ],
  ])('may mean the subject that has its verb: %s', (text, expected) => {
    expect(pronouns(text)).toEqual(expected);
  });

  test('is not whom somebody speaks of', () => {
    expect(pronouns('Peter Hanley was tired, he said.')).toEqual([]);
  });
});
