import { describe, expect, test } from 'vitest';
import { readLine } from '../../read-line.ts';

describe('two who speak at the start of a sentence', () => {
  test.each<[string, string]>([
    [
      'Petra Moss, the brewer, and Ivo Lind',
      'Petra Moss, the brewer, and Ivo Lind said that the pump had leaked.',
    ],
    [
      'Petra Moss, who is on leave, and Ivo Lind',
      'Petra Moss, who is on leave, and Ivo Lind said that the pump had leaked.',
    ],
    ['Petra Moss', 'Petra Moss, the brewer, said that Ivo Lind, who left, and his son broke the pump.'],
    ['Petra Moss', 'Petra Moss, the brewer, says that Ivo Lind and his son broke the pump.'],
  ])('are %s: %s', (speaker, text) => {
    expect(readLine(text).speaker).toBe(speaker);
  });
});
