import type { AcceptedPassages, ChooseMatched } from './accepted-passages.ts';
import type { MendedTerm } from './mend.ts';

/**
 * The share that the best passage must carry, or the corpus is silent. With it 91, 88 and 86 of 100 questions find
 * something in their own collection (XQuAD English, XQuAD Spanish, Cranfield) and 0 to 12 in another one, which
 * holds a little about some of them; 0.55 loses up to ten more of the first and spares half of the second
 * (`npm run bench floor`).
 */
const LEAST_OF_BEST = 0.5;
/** The share that any other passage must carry: one word of two, if it is not the one that says nothing. */
const LEAST_OF_ANY = 0.4;
/** What a mended word counts of what an unknown word weighs: a whole query of such words just passes. */
const SHARE_OF_MENDED = 0.5;
/** Room for the rounding of sums. */
const TOLERANCE = 1e-9;

/** Chooses the sets of matched words that carry enough of the query; none at all where none carries half of it. */
export function enoughOf(terms: readonly MendedTerm[], seen: AcceptedPassages): ChooseMatched {
  const shareOf = shares(terms, seen);
  return (sets) => {
    const best = sets.reduce((most, set) => Math.max(most, shareOf(set)), 0);
    if (best < LEAST_OF_BEST - TOLERANCE) return new Set();
    return new Set(sets.filter((set) => shareOf(set) >= LEAST_OF_ANY - TOLERANCE));
  };
}

/** The share of the query's weight that a set of matched words carries, 0 to 1. */
function shares(terms: readonly MendedTerm[], seen: AcceptedPassages): (matched: number) => number {
  const unknown = seen.weight({ alternatives: [] });
  const whole = terms.map((term) => (term.isMended ? unknown : seen.weight(term)));
  const held = terms.map((term, place) => (whole[place] ?? 0) * (term.isMended ? SHARE_OF_MENDED : 1));
  const total = whole.reduce((sum, weight) => sum + weight, 0);
  return (matched) => {
    return held.reduce((sum, weight, place) => sum + (matched & (1 << place) ? weight : 0), 0) / total;
  };
}
