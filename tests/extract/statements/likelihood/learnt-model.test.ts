import { describe, expect, it } from 'vitest';
import { oddsOf, shippedOdds } from '../../../../src/extract/statements/likelihood/learnt-model.ts';

/** Two features with a weight for each of two classes. */
const MODEL = {
  weights: { classes: 2, keys: Int32Array.of(70_001, 9_000_002), rows: Int8Array.from([10, 0, -20, 5]) },
  constants: [-30, 40],
  unit: 100,
};

describe('the odds of a learnt model', () => {
  it('are what the features weigh by their values, with the constant of each class', () => {
    const [first, second] = oddsOf(MODEL)({
      parts: [
        { keys: [70_001], share: 1 },
        { keys: [9_000_002], share: 0.5 },
      ],
    });
    expect(first).toBeCloseTo(0.1 * (10 - 10 - 30));
    expect(second).toBeCloseTo(0.1 * (2.5 + 40));
  });

  it('are the constants alone where no feature was ever seen', () => {
    expect(oddsOf(MODEL)({ parts: [{ keys: [55_555_555], share: 1 }] })).toEqual([-3, 4]);
  });

  it.each(['en', 'es'] as const)('are one for each class of the model that ships for %s', (language) => {
    expect(shippedOdds('standings')(language)({ parts: [] })).toHaveLength(6);
    expect(shippedOdds('speakers')(language)({ parts: [] })).toHaveLength(1);
  });
});
