import { describe, expect, test } from 'vitest';
import { readLine } from '../../read-line.ts';

describe('verbs of saying whose subject is nobody', () => {
  test.each<[string, string]>([
    ['the wardens', 'No harm was meant, the wardens said.'],
    ['The driver', 'The driver said nobody else was hurt.'],
    ['the mayor', 'No one, said the mayor, had been warned.'],
    ['Ida Orr', '"Not one penny," said Ida Orr.'],
  ])('is %s: %s', (speaker, text) => {
    expect(readLine(text).speaker).toBe(speaker);
  });

  test.each<[string]>([
    ['Neither the club nor its captain alleged that the referee was bribed.'],
    ['Neither side has claimed that the strike was legal.'],
    ['No party has accused the mayor of theft.'],
    ['Not one of the doctors said that the drug was safe.'],
  ])('is nobody: %s', (text) => {
    expect(readLine(text).speaker).toBeNull();
  });
});
