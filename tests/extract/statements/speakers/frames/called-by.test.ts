import { describe, expect, test } from 'vitest';
import { readLine } from '../../read-line.ts';

describe('who calls somebody or something by a name that is quoted', () => {
  test.each<[string, string]>([
    ['teachers', 'The scheme, dubbed "the road to ruin" by teachers, has cost millions.'],
    ['rivals', 'Branded "a clown with a budget" by rivals, the minister went on holiday.'],
    [
      'an unnamed aide',
      'Dismissed by an unnamed aide as "a cushion with legs", the treasurer stayed at home.',
    ],
    ['the warden, Tom Arkle', 'The pier has been called "a sieve" by the warden, Tom Arkle, in a letter.'],
    ['the Dock Guild', 'The lease, denounced bluntly by the Dock Guild as "a gift to thieves", was signed.'],
    ['the Dock Guild', 'The lease, referred to by the Dock Guild as "an old burden", was signed.'],
    ['critics', 'The toll, labelled by critics "a theft", stays in force.'],
    ['the agency', 'The mast was shut on what the agency called "technical grounds".'],
  ])('is %s: %s', (speaker, text) => {
    expect(readLine(text).speaker).toBe(speaker);
  });

  test.each<[string]>([
    ['The bear, dubbed "Old Tom", was shot on Friday.'],
    ['The strike was called by the guild as a last resort.'],
    ['The case, referred by the Dock Guild to the court as a matter of law, was lost.'],
    ['The path, used by smugglers as "a back door", was closed.'],
    ['The king, played by Ida Orr as a fool, steals the show.'],
  ])('is nobody: %s', (text) => {
    expect(readLine(text).speaker).toBeNull();
  });
});
