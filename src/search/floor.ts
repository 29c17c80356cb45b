import type { AcceptedPassages, PassageHit } from './accepted-passages.ts';
import type { MendedTerm } from './mend.ts';

/** A hit with the share of the query's weight that its words carry, 0 to 1. */
export interface CoveredHit {
  readonly hit: PassageHit;
  readonly share: number;
  /** Whether it holds all words, mended ones included. */
  readonly isFull: boolean;
}

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

/** The hits that carry enough of the query; none at all where none carries half of it. */
export function coveredHits(
  hits: readonly PassageHit[],
  terms: readonly MendedTerm[],
  seen: AcceptedPassages,
): readonly CoveredHit[] {
  const full = 2 ** terms.length - 1;
  const shareOf = shares(terms, seen);
  const covered = hits.map((hit) => ({ hit, share: shareOf(hit.matched), isFull: hit.matched === full }));
  const best = covered.reduce((most, { share }) => Math.max(most, share), 0);
  if (best < LEAST_OF_BEST - TOLERANCE) return [];
  return covered.filter(({ share, isFull }) => isFull || share >= LEAST_OF_ANY - TOLERANCE);
}

/** The share of a set of matched words; the same sets come again and again, so each is added up once. */
function shares(terms: readonly MendedTerm[], seen: AcceptedPassages): (matched: number) => number {
  const known = new Map<number, number>();
  const unknownWeight = seen.weight({ alternatives: [] });
  const whole = terms.map((term) => (term.isMended ? unknownWeight : seen.weight(term)));
  const held = terms.map((term, place) => (whole[place] ?? 0) * (term.isMended ? SHARE_OF_MENDED : 1));
  const total = whole.reduce((sum, weight) => sum + weight, 0);
  return (matched) => {
    const share =
      known.get(matched) ??
      held.reduce((sum, weight, place) => sum + (matched & (1 << place) ? weight : 0), 0) / total;
    known.set(matched, share);
    return share;
  };
}
