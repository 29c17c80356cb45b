import { describe, expect, test } from 'vitest';
import { readLine } from '../../read-line.ts';

describe('who says it where the saying is turned round', () => {
  test.each<[string, string]>([
    ['the surveyors', 'What the surveyors found was that the beams had rotted.'],
    [
      'the auditors',
      'What the auditors established, after two winters, was that the funds had been moved abroad.',
    ],
    [
      "Petra Vance, the nurses' leader",
      "'Pay us or lose us' was how Petra Vance, the nurses' leader, put it.",
    ],
    ['the winner', "'Goodness' was all the winner could say."],
    ['the coroner', 'It fell to the coroner to tell the family that the gate had been open.'],
  ])('is %s: %s', (speaker, text) => {
    expect(readLine(text).speaker).toBe(speaker);
  });

  test.each<[string]>([
    ['What the surveyors found was a nest.'],
    ['What the surveyors will find is that the beams have rotted.'],
    ['It fell to the ground.'],
  ])('is nobody: %s', (text) => {
    expect(readLine(text).speaker).toBeNull();
  });
});
