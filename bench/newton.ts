import type { Row, Weights } from './logistic.ts';

/** How much a weight is drawn to zero. */
const RIDGE = 1;
/** Steps are few: each solves for the whole slope. */
const STEPS = 12;
/** Steps this small change nothing. */
const LEAST_STEP = 1e-4;
/** Rounds in which weights on the wrong side are set to zero. */
const ROUNDS = 8;

/**
 * Weights by logistic regression with a ridge, none for the constant, solved by Newton's method: many rows and dozens of
 * signs in a fraction of a second. What ends up on the wrong side of its bound (1: not below zero, -1: not above) is set to
 * zero and the rest set anew. Same rows, same weights.
 */
export function solved(rows: readonly Row[], bounds: readonly number[]): Weights {
  let kept = bounds.map((_, at) => at);
  let weights: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    weights = solveFor(rows, kept, bounds.length - 1);
    const right = kept.filter((at, place) => (bounds[at] ?? 0) * (weights[place] ?? 0) >= 0);
    if (right.length === kept.length) break;
    kept = right;
  }
  return bounds.map((_, at) => Math.max(-Infinity, weights[kept.indexOf(at)] ?? 0));
}

function solveFor(rows: readonly Row[], kept: readonly number[], constant: number): number[] {
  const count = kept.length;
  let weights = kept.map(() => 0);
  const told = rows.map(({ values, isTrue, share }) => ({
    values: kept.flatMap((at, place) => (values[at] ? [[place, values[at] ?? 0] as const] : [])),
    isTrue,
    share,
  }));
  for (let step = 0; step < STEPS; step += 1) {
    const table = kept.map((at, row) => {
      const ridge = at === constant ? 0 : RIDGE;
      return [...kept.map((_, column) => (row === column ? ridge + 1e-9 : 0)), ridge * (weights[row] ?? 0)];
    });
    for (const { values, isTrue, share } of told) {
      const sum = values.reduce((known, [place, value]) => known + value * (weights[place] ?? 0), 0);
      const likely = 1 / (1 + Math.exp(-sum));
      const error = share * (likely - Number(isTrue));
      const bend = share * likely * (1 - likely);
      for (const [place, value] of values) {
        const row = table[place] ?? [];
        row[count] = (row[count] ?? 0) + error * value;
        for (const [other, with_] of values) row[other] = (row[other] ?? 0) + bend * value * with_;
      }
    }
    const change = solution(table);
    weights = weights.map((weight, at) => weight - (change[at] ?? 0));
    if (Math.max(...change.map(Math.abs)) < LEAST_STEP) break;
  }
  return weights;
}

/** Solves a table of equations, the right side in the last column, by elimination with pivots. */
function solution(table: number[][]): number[] {
  const count = table.length;
  for (let at = 0; at < count; at += 1) {
    let pivot = at;
    for (let row = at + 1; row < count; row += 1)
      if (Math.abs(table[row]?.[at] ?? 0) > Math.abs(table[pivot]?.[at] ?? 0)) pivot = row;
    [table[at], table[pivot]] = [table[pivot] ?? [], table[at] ?? []];
    const own = table[at] ?? [];
    for (let row = at + 1; row < count; row += 1) {
      const other = table[row] ?? [];
      const times = (other[at] ?? 0) / (own[at] || 1);
      if (times !== 0)
        for (let column = at; column <= count; column += 1)
          other[column] = (other[column] ?? 0) - times * (own[column] ?? 0);
    }
  }
  const found = table.map(() => 0);
  for (let at = count - 1; at >= 0; at -= 1) {
    const own = table[at] ?? [];
    let sum = own[count] ?? 0;
    for (let column = at + 1; column < count; column += 1) sum -= (own[column] ?? 0) * (found[column] ?? 0);
    found[at] = sum / (own[at] || 1);
  }
  return found;
}
