import { describe, expect, test } from 'vitest';
import { readLine } from '../../read-line.ts';

describe('the words of who speaks, whole', () => {
  test.each<[string, string]>([
    ['The suit', 'The suit, filed in a county court in Omaha on Friday, contends that the toys were unsafe.'],
    ['Ji-won Pak', 'Far from copying, Ji-won Pak countered, she had drawn them herself.'],
    ['Lord Carrow', '"You are a danger to the public," Lord Carrow told the defendant.'],
    [
      'More than half of the 1,300 nurses in the survey',
      'More than half of the 1,300 nurses in the survey said they had bought their own gloves.',
    ],
    [
      'Elected officials',
      'Elected officials in and around Omaha warned residents Wednesday that they should expect little help.',
    ],
    [
      'the Dock Guild and Omaha police',
      'Contrary to other reports, the Dock Guild and Omaha police said Monday that a clerk had not left.',
    ],
    ['The guild', 'The guild, via its lawyer, the former bowler Brendan Coy, demanded an apology.'],
  ])('is %s: %s', (speaker, text) => {
    expect(readLine(text).speaker).toBe(speaker);
  });
});
