/** How many of something are told apart: more counts as this many. */
const MOST_COUNTED = 3;

/** Room for the kinds, the sorts and the counts of words beside another number where they are put together into one look. */
export const MOST_KINDS = 64;
export const MOST_SORTS = 8;
export const COUNTS = MOST_COUNTED + 1;

/** A count as a look holds it. */
export function counted(count = 0): number {
  return Math.min(count, MOST_COUNTED);
}
