import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, slipsAllowed } from '../../src/search/slips.ts';

describe('typing slips', () => {
  it.each([
    ['harbour', 'harbour', 0],
    ['harbour', 'harbor', 1],
    ['harbour', 'harbuor', 1],
    ['harbour', 'habrour', 1],
    ['harbour', 'labour', 2],
    ['', 'abc', 3],
    ['abc', '', 3],
  ])('%s and %s differ by %i', (a, b, slips) => {
    expect(editDistance(a, b)).toBe(slips);
  });

  it('count the same from either side', () => {
    const word = fc.stringMatching(/^[abc]{0,6}$/);
    fc.assert(fc.property(word, word, (a, b) => editDistance(a, b) === editDistance(b, a)));
  });

  it.each([
    ['ash', 0],
    ['fern', 1],
    ['harbour', 1],
    ['harbours', 2],
    ['2026', 0],
  ])('%s may have %i', (word, slips) => {
    expect(slipsAllowed(word)).toBe(slips);
  });
});
