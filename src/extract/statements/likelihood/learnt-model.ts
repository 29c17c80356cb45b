import type { Language } from '../../../model.ts';
import { numberIn, readerOf, weightsIn } from '../../syntax/packed-weights.ts';
import { indexOf, type RowIndex, rowOf, type Weights } from '../../syntax/weights.ts';
import type { KeyPart, WeighedKeys } from './weighed-keys.ts';

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
  return ({ parts }) => {
    const sums = constants.slice();
    for (const part of parts) addPart(index, part, sums);
    return sums.map((sum) => scale * sum);
  };
}

/** What the keys weigh is summed in whole numbers: how much each counts is multiplied once for all of them. */
function addPart(index: RowIndex, { keys, share }: KeyPart, sums: number[]): void {
  const { classes, rows } = index;
  const own = new Int32Array(classes);
  for (let key = 0; key < keys.length; key += 1) {
    const row = rowOf(index, keys[key] ?? 0);
    if (row < 0) continue;
    for (let at = 0; at < classes; at += 1) own[at] = (own[at] ?? 0) + (rows[row + at] ?? 0);
  }
  for (let at = 0; at < classes; at += 1) sums[at] = (sums[at] ?? 0) + share * (own[at] ?? 0);
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
