import { describe, expect, test } from 'vitest';
import { readLine } from '../../read-line.ts';

describe('verbs of saying that tell an act by what stands behind them', () => {
  test.each<[string, string]>([
    ['The minister', 'The minister conceded that runs on the bank were likely.'],
    ['Ida Orr', 'Ida Orr denied it twice in court.'],
    ['Ida Orr', 'Ida Orr claimed nothing had changed.'],
    ['Ida Orr', 'Ida Orr swore that she had been at home.'],
  ])('is %s: %s', (speaker, text) => {
    expect(readLine(text).speaker).toBe(speaker);
  });

  test.each<[string]>([
    ['The spinner conceded nineteen runs in his first two overs.'],
    ['The goalkeeper denied him twice from close range.'],
    ['Ida Orr posted a six-under-par 66 to lead by two strokes.'],
    ['The clerk wrote it down and shut the book.'],
    ['The surgeon, Alan Pryce, promised nothing, and the family went home.'],
    ['The teacher told the children a story.'],
    ['When Ruritania swears in a new president, the bells will ring.'],
    ['The film, narrated by the actress Ida Orr, follows a herd of elk.'],
    ['Seats are priced according to the row.'],
  ])('is nobody: %s', (text) => {
    expect(readLine(text).speaker).toBeNull();
  });
});
