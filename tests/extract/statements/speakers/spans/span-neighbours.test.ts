import { describe, expect, test } from 'vitest';
import { readLine } from '../../read-line.ts';

describe('what belongs to the words of who speaks, before and behind', () => {
  test.each<[string, string]>([
    [
      'the human rights group Witness Now',
      'Rebels burned eleven huts in Tamba, the human rights group Witness Now reported.',
    ],
    ['The charity Second Home', 'The charity Second Home said that nine families had been turned away.'],
    [
      'the rebel group Red Dawn',
      'Two pilots are alive and well, the rebel group Red Dawn claimed on Sunday.',
    ],
    ['Morning Courier', 'The Morning Courier reported that the bridge had been closed for a year.'],
    ["Shepherds' League", "The land minister was accused by the Shepherds' League of stealing their wells."],
    [
      'Samuel Otieno and two other drivers',
      'Samuel Otieno and two other drivers said that the police had taken their keys.',
    ],
    ['the sign outside the pub', '"Back soon," says the sign outside the pub.'],
    [
      "the plant's owners, Harlow Steel and the Duro Group",
      "The leak was the fault of the contractor, argue the plant's owners, Harlow Steel and the Duro Group.",
    ],
    ['the goalkeeper', '"I slipped," said the goalkeeper, all smiles.'],
    ['Hugh Danby', "Flour prices had doubled, secretary Hugh Danby of the bakers' guild said."],
    ['The two mills', 'CORVALE - The two mills blamed each other for the flood.'],
  ])('is %s: %s', (speaker, text) => {
    expect(readLine(text).speaker).toBe(speaker);
  });
});
