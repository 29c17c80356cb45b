import { describe, expect, test } from 'vitest';
import { readNames } from '../read-names.ts';

function bodies(text: string): readonly string[] {
  const { mentions, entities } = readNames(text);
  return mentions
    .filter(({ form, kind }) => form === 'pronoun' && kind !== 'person')
    .map(({ text: word, entity }) => `${word} ${entity === null ? '' : entities[entity]?.name}`);
}

describe('an It that goes on saying something', () => {
  test.each([
    ['The Whitcombe Foundation warned of floods. It also said the dam leaks.', ['It Whitcombe Foundation']],
    [
      'On Monday the Whitcombe Foundation emphasized respect. It also urged calm. It cited the census.',
      ['It Whitcombe Foundation', 'It Whitcombe Foundation'],
    ],
  ])('means the body that said the sentence before: %s', (text, expected) => {
    expect(bodies(text)).toEqual(expected);
  });

  test.each([
    'The Whitcombe Foundation warned of floods. It rained all night.',
    'The Whitcombe Foundation warned of floods. It is said that the dam leaks.',
    'Peter Hanley said the Whitcombe Foundation warned of floods. It said the dam leaks.',
    'A report on the Whitcombe Foundation warned of floods. It said the dam leaks.',
    'The Whitcombe Foundation warned of floods.\nIt said the dam leaks.',
    'The Whitcombe Foundation warned of floods. The dam leaks. It said so.',
  ])('stays open elsewhere: %s', (text) => {
    expect(bodies(text)).toEqual([]);
  });
});
