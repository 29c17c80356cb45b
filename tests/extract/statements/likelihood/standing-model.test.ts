import { describe, expect, it } from 'vitest';
import {
  oddsOf,
  standingOdds,
  WEIGHED,
} from '../../../../src/extract/statements/likelihood/standing-model.ts';

/** Two features with a weight for each of the six standings. */
const ROWS = [10, 0, 0, 0, 0, 0, -20, 5, 0, 0, 0, 0];
const MODEL = {
  weights: { classes: WEIGHED.length, keys: Int32Array.of(70_001, 9_000_002), rows: Int8Array.from(ROWS) },
  constants: [-30, -30, -30, -30, -30, -30],
  unit: 100,
};

describe('the odds of standings', () => {
  it('are what the features weigh by their values, with the constant of each standing', () => {
    const odds = oddsOf(MODEL)({
      parts: [
        { keys: [70_001], share: 1 },
        { keys: [9_000_002], share: 0.5 },
      ],
    });
    expect(odds.accusation).toBeCloseTo(0.1 * (10 - 10 - 30));
    expect(odds.denial).toBeCloseTo(0.1 * (2.5 - 30));
  });

  it('are the constants alone where no feature was ever seen', () => {
    const odds = oddsOf(MODEL)({ parts: [{ keys: [55_555_555], share: 1 }] });
    expect(Object.values(odds)).toEqual(WEIGHED.map(() => -3));
  });

  it.each(['en', 'es'] as const)('are read for %s from the model that ships', (language) => {
    const odds = standingOdds(language)({ parts: [] });
    // Most sentences of news tell nothing.
    for (const kind of WEIGHED) expect(odds[kind]).toBeLessThan(0);
  });
});
