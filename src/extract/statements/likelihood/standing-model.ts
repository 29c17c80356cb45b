import type { Language } from '../../../model.ts';
import { numberIn, readerOf, weightsIn } from '../../syntax/packed-weights.ts';
import { indexOf, type RowIndex, rowOf, type Weights } from '../../syntax/weights.ts';
import type { KeyPart, StandingKeys } from './standing-keys.ts';

/** The standings that are weighed, in the order of the model's classes. */
export const WEIGHED = ['accusation', 'denial', 'charge', 'plea', 'conviction', 'finding'] as const;

/** A standing that is weighed. */
export type WeighedStanding = (typeof WEIGHED)[number];

/** What was learnt of standings from labelled sentences: a row of weights for each feature. */
export interface StandingModel {
  readonly weights: Weights;
  /** Constant of each class, in the unit of the weights. */
  readonly constants: readonly number[];
  /** What a weight of one is, in thousandths. */
  readonly unit: number;
}

/** How likely each standing is: the logarithm of the odds. */
export type Odds = Readonly<Record<WeighedStanding, number>>;

/** How likely the words of a sentence make each standing. */
export type StandingOdds = (keys: StandingKeys) => Odds;

const known: Partial<Record<Language, StandingOdds>> = {};

/** The odds of a language; its model, `data/standings/<language>.bin`, is read when it is first asked for. */
export function standingOdds(language: Language): StandingOdds {
  const odds = known[language] ?? oddsOf(readStandingModel(language));
  known[language] = odds;
  return odds;
}

/** The odds by a model. */
export function oddsOf({ weights, constants, unit }: StandingModel): StandingOdds {
  const index = indexOf(weights);
  const scale = unit / 1000;
  return ({ parts }) => {
    const sums = constants.slice();
    for (const part of parts) addPart(index, part, sums);
    const [accusation = 0, denial = 0, charge = 0, plea = 0, conviction = 0, finding = 0] = sums.map(
      (sum) => scale * sum,
    );
    return { accusation, denial, charge, plea, conviction, finding };
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

function readStandingModel(language: Language): StandingModel {
  const reader = readerOf('standings', language);
  const weights = weightsIn(reader);
  const unit = numberIn(reader);
  return { weights, unit, constants: WEIGHED.map(() => numberIn(reader)) };
}
