import { describe, expect, test } from 'vitest';
import { readLine } from '../../read-line.ts';

describe('who speaks behind a quotation that opens a sentence, whatever the verb', () => {
  test.each<[string, string]>([
    ['Otto Renn', '"Move along," Otto Renn gestured.'],
    ['the sergeant', '"Get out," ordered the sergeant.'],
  ])('is %s: %s', (speaker, text) => {
    expect(readLine(text).speaker).toBe(speaker);
  });

  test.each<[string]>([
    ['"Big River," sung by Ida Orr, topped the chart.'],
    ['"The Last Boat," the novel that made her name, is out of print.'],
  ])('is nobody: %s', (text) => {
    expect(readLine(text).speaker).toBeNull();
  });
});
