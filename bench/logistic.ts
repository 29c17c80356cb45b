/** One thing seen: its values, the last of them 1, whether it is what is looked for, and how much it counts. */
export interface Row {
  readonly values: readonly number[];
  readonly isTrue: boolean;
  readonly share: number;
}

/** A weight for each value; the last is that of the constant. */
export type Weights = readonly number[];

/** How much a weight is drawn to zero. */
const RIDGE = 1;
const STEPS = 1500;
const FIRST_RATE = 0.02;
/** Steps after which the rate is half of the first. */
const HALF_LIFE = 500;

/**
 * Weights by logistic regression with a ridge, none for the constant. A weight with a bound of 1 stays at or above zero, one
 * with -1 at or below, so that no sign ends up on the wrong side by chance. Same rows, same weights.
 */
export function fitted(rows: readonly Row[], bounds: readonly number[]): Weights {
  let weights = bounds.map(() => 0);
  const constant = bounds.length - 1;
  for (let step = 0; step < STEPS; step += 1) {
    const slope = weights.map((weight, at) => (at === constant ? 0 : RIDGE * weight));
    for (const { values, isTrue, share } of rows) {
      const error = share * (1 / (1 + Math.exp(-weigh(weights, values))) - Number(isTrue));
      for (const [at, value] of values.entries()) slope[at] = (slope[at] ?? 0) + error * value;
    }
    const rate = FIRST_RATE / (1 + step / HALF_LIFE);
    weights = weights.map((weight, at) => bounded(weight - rate * (slope[at] ?? 0), bounds[at] ?? 0));
  }
  return weights;
}

/** The sum of values by their weights. */
export function weigh(weights: Weights, values: readonly number[]): number {
  return values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
}

function bounded(weight: number, bound: number): number {
  if (bound > 0) return Math.max(0, weight);
  return bound < 0 ? Math.min(0, weight) : weight;
}
