import { describe, expect, test } from 'vitest';
import { readLine } from '../../read-line.ts';

describe('who says it right behind the verb, by the order of the words', () => {
  test.each<[string, string]>([
    ['four of those aboard', 'Coastguards let the dinghy drift, said four of those aboard.'],
    ['the sergeant', '"Stay behind the line," advised the sergeant.'],
    ['baker Lotte Kranz', '"It will rise," laughed baker Lotte Kranz, dusting her hands.'],
    ['the admiral', '"Mines would have been quicker," muttered the admiral, watching the divers.'],
  ])('is %s: %s', (speaker, text) => {
    expect(readLine(text).speaker).toBe(speaker);
  });

  test.each<[string]>([['Millions went to the polls to elect senators, state governors, and mayors.']])(
    'is nobody: %s',
    (text) => {
      expect(readLine(text).speaker).toBeNull();
    },
  );
});
