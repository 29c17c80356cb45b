/** Words of at most this many letters are taken as typed: one slip makes too many other words of them. */
const TOO_SHORT = 3;
/** From this many letters on, two slips are allowed. */
const TWO_SLIPS_FROM = 8;

/** How many slips a typed word may have: none up to three letters, one up to seven, then two. No figure has any. */
export function slipsAllowed(word: string): number {
  if (word.length <= TOO_SHORT || /\d/u.test(word)) return 0;
  return word.length < TWO_SLIPS_FROM ? 1 : 2;
}

/**
 * Letters added, left out, changed, or swapped with their neighbour, between two words (optimal string alignment
 * distance). Words of names and dictionaries: time is the product of their lengths.
 */
export function editDistance(a: string, b: string): number {
  return distances(a, b)[b.length] ?? 0;
}

/** The same between a word and that beginning of another which is most like it. */
export function distanceFromBeginning(word: string, other: string): number {
  return Math.min(...distances(word, other));
}

/** The distances from `a` to the beginnings of `b`, the empty one first. */
function distances(a: string, b: string): readonly number[] {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      const left = (current[column - 1] ?? 0) + 1;
      let least = Math.min((last[column] ?? 0) + 1, left, (last[column - 1] ?? 0) + change);
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwap) least = Math.min(least, (beforeLast[column - 2] ?? 0) + 1);
      current.push(least);
    }
    beforeLast = last;
    last = current;
  }
  return last;
}
