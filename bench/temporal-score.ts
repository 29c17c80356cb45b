/** Scores of time expressions as TempEval-3 counts them: micro-averaged over all expressions. */
import { overlap } from './overlap.ts';

/** An expression as it is scored. */
export interface Scored {
  readonly start: number;
  readonly end: number;
  readonly value: string | null;
}

/** Counts of one set. */
export interface Tally {
  gold: number;
  found: number;
  strict: number;
  relaxed: number;
  value: number;
  /** Gold expressions that have a value at all. */
  valued: number;
}

/** An empty tally. */
export function newTally(): Tally {
  return { gold: 0, found: 0, strict: 0, relaxed: 0, value: 0, valued: 0 };
}

/** Adds one text's expressions to a tally: same span is strict, any overlap relaxed, overlap with the same value value. */
export function score(tally: Tally, gold: readonly Scored[], found: readonly Scored[]): void {
  tally.gold += gold.length;
  tally.found += found.length;
  tally.valued += gold.filter((expression) => expression.value !== null).length;
  const taken = new Set<Scored>();
  for (const expected of gold) {
    const fits = found.filter((each) => !taken.has(each) && overlap(each, expected));
    const exact = fits.find((each) => each.start === expected.start && each.end === expected.end);
    const chosen = exact ?? fits[0];
    if (!chosen) continue;
    taken.add(chosen);
    tally.relaxed += 1;
    if (exact) tally.strict += 1;
    if (expected.value !== null && expected.value === chosen.value) tally.value += 1;
  }
}

/** The F1 of a count against both totals, in per cent. */
export function f1(right: number, gold: number, found: number): number {
  return gold + found === 0 ? 0 : (200 * right) / (gold + found);
}
