import type { Language } from '../../../../model.ts';
import { type LearntOdds, shippedOdds } from '../learnt-model.ts';
import type { WeighedKeys } from '../weighed-keys.ts';

/** The standings that are weighed, in the order of the model's classes. */
export const WEIGHED = ['accusation', 'denial', 'charge', 'plea', 'conviction', 'finding'] as const;

/** A standing that is weighed. */
export type WeighedStanding = (typeof WEIGHED)[number];

/** How likely each standing is: the logarithm of the odds. */
export type Odds = Readonly<Record<WeighedStanding, number>>;

const shipped = shippedOdds('standings');

/** How likely the words of a sentence of a language make each standing, by `data/standings`. */
export function standingOdds(language: Language): (weighed: WeighedKeys) => Odds {
  return byStanding(shipped(language));
}

/** The same by any odds. */
export function byStanding(odds: LearntOdds): (weighed: WeighedKeys) => Odds {
  return (weighed) => {
    const [accusation = 0, denial = 0, charge = 0, plea = 0, conviction = 0, finding = 0] = odds(weighed);
    return { accusation, denial, charge, plea, conviction, finding };
  };
}
