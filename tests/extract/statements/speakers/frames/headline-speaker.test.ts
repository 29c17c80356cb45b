import { describe, expect, test } from 'vitest';
import { readLine } from '../../read-line.ts';

describe('who says it by the marks of a headline', () => {
  test.each<[string, string]>([
    ['Miners', 'Miners: owner sealed the shaft with us inside'],
    ['Ruud Hale', 'Ruud Hale to critics: you will not stop me'],
    ['engineers', "Bridge 'needs ten years of repairs' – engineers"],
  ])('is %s: %s', (speaker, text) => {
    expect(readLine(text).speaker).toBe(speaker);
  });

  test.each<[string]>([
    ['Chess: Marr wins the open'],
    ['Smaller firms: Those below need not apply'],
    ['Hale: a life in pictures'],
  ])('is nobody: %s', (text) => {
    expect(readLine(text).speaker).toBeNull();
  });
});
