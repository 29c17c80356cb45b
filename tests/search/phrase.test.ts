import { describe, expect, it } from 'vitest';
import { holdsPhrase } from '../../src/search/phrase.ts';

describe('a phrase', () => {
  it.each([
    ['The “Night Ferry” to Marlow sailed.', 'night ferry', true],
    ['The night-ferry to Marlow sailed.', 'night ferry', true],
    ['El transbordador de la bahía zarpó.', 'de la bahia', true],
    ['The night ferries sailed.', 'night ferry', false],
    ['The ferry sailed at night.', 'night ferry', false],
    ['A fortnight ferry pass.', 'night ferry', false],
    ['Officials of the U.S. Coast Guard', 'US coast guard', true],
  ])('in %j, %j: %j', (text, phrase, expected) => {
    expect(holdsPhrase(text, phrase)).toBe(expected);
  });
});
