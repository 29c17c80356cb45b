import { describe, expect, test } from 'vitest';
import { readLine } from '../../read-line.ts';

describe('who says it between a mark and the verb, by the order of the words', () => {
  test.each<[string, string]>([
    ['the guidance', 'Whoever lies on the form forfeits the grant, the guidance warns.'],
    ['the tannoy in the hall', '"Platform four is closed," the tannoy in the hall crackled.'],
    [
      'the securities regulator',
      'The start-up misled investors about its only trial, the securities regulator alleges in a complaint.',
    ],
  ])('is %s: %s', (speaker, text) => {
    expect(readLine(text).speaker).toBe(speaker);
  });

  test.each<[string]>([
    ['The inspectors rely on partnership papers, bank records, and hotel bills.'],
    ['When the flood came, the mayor spoke.'],
  ])('is nobody: %s', (text) => {
    expect(readLine(text).speaker).toBeNull();
  });
});
