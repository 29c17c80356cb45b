import type { AcceptedPassages } from './accepted-passages.ts';
import type { TypedTerm } from './query-terms.ts';

/** A word of a query, perhaps with other terms than it was typed with. */
export interface MendedTerm extends TypedTerm {
  readonly isMended: boolean;
}

/** A typed word that is not in the visible passages, and the terms that were searched instead. */
export interface MendedWord {
  readonly typed: string;
  readonly used: readonly string[];
}

/** Terms that one unknown word is widened to: the likeliest; more of them drown the other words. */
const MOST_USED = 3;

/** The query with its unknown words replaced by like ones where there are any. Known words are never touched. */
export function mendUnknown(terms: readonly TypedTerm[], seen: AcceptedPassages): readonly MendedTerm[] {
  return terms.map((term) => {
    const likes = seen.frequency(term) > 0 ? [] : term.alternatives.flatMap((form) => seen.termsLike(form));
    const fewest = Math.min(...likes.map(({ slips }) => slips));
    const nearest = likes.filter(({ slips }) => slips === fewest).map((like) => like.term);
    const used = [...new Set(nearest)].slice(0, MOST_USED);
    return used.length === 0 ? { ...term, isMended: false } : { ...term, alternatives: used, isMended: true };
  });
}
