import type { Language } from '../../../../model.ts';
import type { Belief } from '../../speakers/belief.ts';
import { shippedOdds } from '../learnt-model.ts';
import { speakerKeys } from './speaker-keys.ts';

/**
 * Logarithms of the odds under which a speaker that the rules find is not told. Of labelled sentences (bench speaker-training)
 * about as many wrong ones fall below as right ones; in English the rules err less, so there it falls later.
 */
const LEAST_ODDS: Readonly<Record<Language, number>> = { en: -0.5, es: 0.5 };

/** Somebody else whom another way of reading names must be likelier: then nearly all are right. */
const LEAST_OF_OTHERS = 1;

const shipped = shippedOdds('speakers');

/** Believes a speaker whose words, verb and tree are like those of the right ones that were learnt from `data/speakers`. */
export const believedByOdds: Belief = (view, candidate) => {
  const [odds = 0] = shipped(view.language)(speakerKeys(view, candidate));
  return odds >= (candidate.isFirst ? LEAST_ODDS[view.language] : LEAST_OF_OTHERS);
};
