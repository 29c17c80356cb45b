import { describe, expect, test } from 'vitest';
import { readLine } from '../../read-line.ts';

describe('who opens a sentence and says it, by the order of the words', () => {
  test.each<[string, string]>([
    [
      'Five of the nine passengers',
      'Five of the nine passengers later testified that the pilot had been asleep.',
    ],
    ['Another', 'Another claimed that the vote had been bought.'],
    ['Sources inside the party', 'Sources inside the party let slip that the chairman would stand down.'],
    ['Those in favour of the tunnel', 'Those in favour of the tunnel blame the council for the delay.'],
    [
      'Hanna Quist and her brother Olof',
      'Hanna Quist and her brother Olof maintain that the will was forged.',
    ],
    ['Mother and son', 'Mother and son, questioned in separate rooms, told the same tale of a candle.'],
    [
      'the director, Max Orr',
      'Through his lawyers, the director, Max Orr, dismissed as fantasy their account of the night.',
    ],
    ['The court in Bremen', 'The court in Bremen held unanimously that the strike was lawful.'],
  ])('is %s: %s', (speaker, text) => {
    expect(readLine(text).speaker).toBe(speaker);
  });

  test.each<[string]>([
    ['Two men accused of the theft were freed on Monday.'],
    ['Residents told to leave their homes were put up in a school.'],
    ['Petra Moss showed that courage pays.'],
    ['Local councils have been warned that they will be fined.'],
  ])('is nobody: %s', (text) => {
    expect(readLine(text).speaker).toBeNull();
  });
});
