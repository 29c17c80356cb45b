import { describe, expect, test } from 'vitest';
import { readLine } from '../../read-line.ts';

describe('who says of somebody what a relative clause tells, by the order of the words', () => {
  test.each<[string, string]>([
    [
      'managers',
      'Dockers walked out over the sacking of a steward, Mel Acker, whom managers accuse of threatening a crane operator.',
    ],
  ])('is %s: %s', (speaker, text) => {
    expect(readLine(text).speaker).toBe(speaker);
  });

  test.each<[string]>([['The tenants, whom the council moved in May, are back.']])(
    'is nobody: %s',
    (text) => {
      expect(readLine(text).speaker).toBeNull();
    },
  );
});
