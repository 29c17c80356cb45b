import { describe, expect, test } from 'vitest';
import { readLine } from '../../read-line.ts';

describe('who opens a sentence and speaks, over all that is told beside', () => {
  test.each<[string, string]>([
    [
      'The fire chief',
      'The fire chief, whose son Corporal Nils Haver died in the blaze, said that the mill had no sprinklers.',
    ],
    ['The guilds', 'The guilds, which include those of Corvale, Orm and Tresk, said that they would strike.'],
    [
      'Mrs Hobday',
      'Mrs Hobday told her landlord, Mr Farid Mansoor, that the surveyor had promised to mend the roof.',
    ],
    [
      'Edda Lomax',
      'Having been told by the umpire that play would not resume, Edda Lomax grumbled that she had seen lighter rain in a bath.',
    ],
    [
      'the keeper, Tom Arkle',
      'Told by the magistrate to sit down, the keeper, Tom Arkle, shouted that he preferred to stand.',
    ],
    [
      "Pirjo Saari's mother",
      "Pirjo Saari's mother, told by the coroner that the file was closed, asked him to keep the key.",
    ],
    ['Ida Orr', 'Another brewer, councillor Ida Orr, said the pump had leaked.'],
  ])('is %s: %s', (speaker, text) => {
    expect(readLine(text).speaker).toBe(speaker);
  });
});
