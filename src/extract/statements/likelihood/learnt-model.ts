import type { Language } from '../../../model.ts';
import { numberIn, readerOf, weightsIn } from '../../syntax/packed-weights.ts';
import { indexOf, type RowIndex, rowOf, type Weights } from '../../syntax/weights.ts';
import type { WeighedKeys } from './weighed-keys.ts';

/** What was learnt from labelled sentences: a row of weights for each feature, one for each class. */
export interface LearntModel {
  readonly weights: Weights;
  /** Constant of each class, in the unit of the weights. */
  readonly constants: readonly number[];
  /** What a weight of one is, in thousandths. */
  readonly unit: number;
}

/** The logarithm of the odds of each class. */
export type LearntOdds = (weighed: WeighedKeys) => readonly number[];

/** The odds by a model. */
export function oddsOf({ weights, constants, unit }: LearntModel): LearntOdds {
  const index = indexOf(weights);
  const scale = unit / 1000;
  return ({ keys, values }) => {
    const sums = constants.slice();
    for (const [at, key] of keys.entries()) addRow(index, key, values[at] ?? 0, sums);
    return sums.map((sum) => scale * sum);
  };
}

function addRow(index: RowIndex, key: number, value: number, sums: number[]): void {
  const row = rowOf(index, key);
  if (row < 0) return;
  for (let at = 0; at < index.classes; at += 1)
    sums[at] = (sums[at] ?? 0) + value * (index.rows[row + at] ?? 0);
}

/** The odds by the model `data/<folder>/<language>.bin`, which is read when they are first asked for. */
export function shippedOdds(folder: string): (language: Language) => LearntOdds {
  const known: Partial<Record<Language, LearntOdds>> = {};
  return (language) => {
    const odds = known[language] ?? oddsOf(readModel(folder, language));
    known[language] = odds;
    return odds;
  };
}

function readModel(folder: string, language: Language): LearntModel {
  const reader = readerOf(folder, language);
  const weights = weightsIn(reader);
  const unit = numberIn(reader);
  return { weights, unit, constants: Array.from({ length: weights.classes }, () => numberIn(reader)) };
}
