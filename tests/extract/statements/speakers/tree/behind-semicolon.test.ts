import { describe, expect, test } from 'vitest';
import { readLine } from '../../read-line.ts';

describe('who says something behind a semicolon', () => {
  test.each<[string, string]>([
    [
      'Ivo Hart',
      'Otto Vance, the head of the quay, was convicted of theft in 2019; and Ivo Hart has declared that Mayor Lund knew of the bribes.',
    ],
    ['the union', 'The quay was closed; the union accused the council of fraud.'],
  ])('and alone accuses somebody is %s: %s', (speaker, text) => {
    expect(readLine(text).speaker).toBe(speaker);
  });

  test('is not told where nobody is accused there', () => {
    expect(readLine('Otto Vance was jailed in May; Ivo Hart has said that it rained.').speaker).toBeNull();
  });
});
