import { describe, expect, test } from 'vitest';
import { lineAnalysis } from '../line-material.ts';

/** The standings and the group of each sentence. */
function read(text: string): readonly (readonly [string, number | null])[] {
  return lineAnalysis(text).sentences.map(({ standings, group }) => [standings.join(' '), group] as const);
}

describe('what counts as a claim only since it is answered', () => {
  test.each([
    'A keeper told a paper that the director, Owen Tarrow, had closed the zoo at noon. "Nonsense," said Tarrow.',
    'Critics told a court that the singer, Dora Finch, was putting her songs on tape. Finch disputes that.',
  ])('stays in its group and accuses nobody: %s', (text) => {
    const [claim, answer] = read(text);
    expect(claim?.[0]).toBe('');
    expect([claim?.[1], answer?.[1]]).toEqual([0, 0]);
  });

  test('is an accusation where its words are of a wrong', () => {
    const text = 'Rivals say the brewer, Owen Tarrow, is cheating at the scales. "Nonsense," said Tarrow.';
    expect(read(text)[0]?.[0]).toBe('accusation');
  });
});
