import { describe, expect, it } from 'vitest';
import { valuesAt, wordTree } from '../../src/language/word-tree.ts';

describe('a tree of words', () => {
  const tree = wordTree([
    [['blue'], 1],
    [['blue', 'door'], 2],
    [['blue', 'door'], 3],
    [['red', 'door'], 4],
    [[], 5],
  ]);
  const at = (words: string, from: number) => {
    const all = words.split(' ');
    return valuesAt(tree, (index) => all[index], from).map(({ value, to }) => `${value} to ${to}`);
  };

  it('gives what begins at a word, the longest first', () => {
    expect(at('the blue door club', 1)).toEqual(['3 to 3', '2 to 3', '1 to 2']);
  });

  it('gives nothing for a beginning alone, and nothing at the end', () => {
    expect([at('a red wall', 1), at('red', 0), at('blue', 1)]).toEqual([[], [], []]);
  });
});
