import { describe, expect, test } from 'vitest';
import { readLine } from '../../read-line.ts';

describe('by whose words, view or account it is', () => {
  test.each<[string, string]>([
    ['the union', "The strike was broken, in the union's telling, by hired thugs."],
    ['the ministry', "By the ministry's account, the lorries turned back at the bridge."],
    ['Mayor Ines Duval', 'The charge is, in the words of Mayor Ines Duval, "a tale told by losers".'],
    ['his own sister', 'Bram Oster is, in the opinion of his own sister, "a man who would sell the well".'],
    ['the clerk', "By the clerk's own admission, the books were cooked."],
    ['the villagers', 'As the villagers tell it, the bell rang twice by itself.'],
    ['the leaflet', 'The pills cure everything, if the leaflet is to be believed.'],
    ['their', 'Two judges want to try Bram Oster for committing, in their words, the worst of frauds.'],
    ['the neighbours', 'To hear the neighbours tell it, the house was never empty.'],
  ])('is %s: %s', (speaker, text) => {
    expect(readLine(text).speaker).toBe(speaker);
  });

  test.each<[string]>([
    ["In Kruger's words there was warmth."],
    ["In case of fire, by the chief's order, the doors stay shut."],
    ["In the author's reading, the river wins."],
  ])('is nobody: %s', (text) => {
    expect(readLine(text).speaker).toBeNull();
  });
});
