import { seeded, shuffled } from './seeded.ts';

/** A sparse vector seen in training. */
export interface SparseRow {
  readonly features: Int32Array;
  readonly values: Float64Array;
}

/** Weights of features with a constant. */
export interface SparseWeights {
  readonly weights: Float64Array;
  readonly constant: number;
}

/** How much weights are drawn to zero: vectors have length one, so this leaves them free to be large. */
const RIDGE = 1 / 30;
const EPOCHS = 40;
const RATE = 2;

/**
 * Weights by logistic regression with a ridge, by stochastic gradient steps whose size falls with each epoch; rows are taken
 * in an order that is the same at each run. `features` are numbers below `count`.
 */
export function sparseFit(
  rows: readonly SparseRow[],
  isTrue: readonly boolean[],
  count: number,
): SparseWeights {
  const weights = new Float64Array(count);
  let constant = 0;
  // The ridge is applied as a common factor, so that a step touches only the features of its row.
  let factor = 1;
  const decay = RIDGE / rows.length;
  const places = [...rows.keys()];
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const rate = RATE / (1 + epoch / 4);
    for (const at of shuffled(places, seeded(epoch))) {
      const row = rows[at];
      if (!row) continue;
      const error = Number(isTrue[at]) - 1 / (1 + Math.exp(-(constant + factor * dot(row, weights))));
      factor *= 1 - rate * decay;
      for (let next = 0; next < row.features.length; next += 1) {
        const feature = row.features[next] ?? 0;
        weights[feature] = (weights[feature] ?? 0) + (rate * error * (row.values[next] ?? 0)) / factor;
      }
      constant += 0.1 * rate * error;
    }
  }
  return { weights: weights.map((weight) => weight * factor), constant };
}

/** The sum of a row's values by the weights of its features. */
export function dot({ features, values }: SparseRow, weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < features.length; at += 1)
    sum += (values[at] ?? 0) * (weights[features[at] ?? 0] ?? 0);
  return sum;
}
