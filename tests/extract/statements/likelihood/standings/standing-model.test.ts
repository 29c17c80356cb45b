import { describe, expect, it } from 'vitest';
import {
  byStanding,
  standingOdds,
  WEIGHED,
} from '../../../../../src/extract/statements/likelihood/standings/standing-model.ts';

describe('the odds of standings', () => {
  it('are those of the classes in their order', () => {
    const odds = byStanding(() => [1, 2, 3, 4, 5, 6])({ parts: [] });
    expect(odds).toEqual({ accusation: 1, denial: 2, charge: 3, plea: 4, conviction: 5, finding: 6 });
  });

  it.each(['en', 'es'] as const)('are read for %s from the model that ships', (language) => {
    const odds = standingOdds(language)({ parts: [] });
    // Most sentences of news tell nothing.
    for (const kind of WEIGHED) expect(odds[kind]).toBeLessThan(0);
  });
});
