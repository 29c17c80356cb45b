import { describe, expect, test } from 'vitest';
import { readLine } from '../../read-line.ts';

describe('who says it by a noun of saying', () => {
  test.each<[string, string]>([
    [
      'Major Anton Rieck',
      "Major Anton Rieck's claim that the fort had surrendered was printed in every paper.",
    ],
    ['the rebels', 'Claims by the rebels that they had taken the port could not be verified.'],
    ['Lindqvist', "Lindqvist's answer was that she had never seen the cheque."],
    ['The owner', "The owner's line is that nobody was forced to leave."],
    ['The company', "The company's position remains that the pills were safe."],
    ['the coach', '"Rubbish" was the coach\'s only comment.'],
    [
      'Harrow Mills',
      '"No comment" was the two-word answer of Harrow Mills to the charge that it had dumped dye.',
    ],
    ['The pathologist', "The pathologist's verdict: a fall from a height."],
    [
      'the night watchman, Otto Brill',
      'The evidence of the night watchman, Otto Brill, was that the gate had been left open.',
    ],
    ['the bishop', 'The message from the bishop was that the school would stay open.'],
    ['the ministry', 'Word came from the ministry that the convoy had turned back.'],
  ])('is %s: %s', (speaker, text) => {
    expect(readLine(text).speaker).toBe(speaker);
  });

  test.each<[string]>([
    ["The committee's claim form must be sent by Friday."],
    ["The coach's answer to the injury crisis was a boy of sixteen."],
    ["The company's response was swift."],
    ["The mayor's position was untenable."],
    ["The inspectors' finding that bats roost there will delay the roof."],
  ])('is nobody: %s', (text) => {
    expect(readLine(text).speaker).toBeNull();
  });
});
