import type { ArcState } from './arc-state.ts';
import { KINDS } from './kinds.ts';
import { DAY_SORT, SPAN_SORT } from './sorts.ts';

const IS_NOUN = KINDS.map(({ tag }) => tag === 'noun');
const IS_VERB = KINDS.map(({ tag }) => tag === 'verb');

/**
 * Hangs the day or month that ends a verb's last noun phrase on the verb: "announced the plan on Monday". News tells when
 * something was done; treebanks of other texts have too few of these to learn it from.
 */
export function hangDays(state: ArcState): void {
  const { count, sorts, kinds, heads, left, right, right2, rights } = state;
  for (let word = 2; word < count; word += 1) {
    const noun = heads[word] ?? count;
    if (sorts[word] !== DAY_SORT || noun >= word || !IS_NOUN[kinds[noun] ?? 0]) continue;
    if (sorts[noun] === DAY_SORT || sorts[noun] === SPAN_SORT) continue;
    const verb = heads[noun] ?? count;
    const hasPreposition = (left[word] ?? count) < count;
    if (!hasPreposition || verb >= noun || !IS_VERB[kinds[verb] ?? 0]) continue;
    if (right[noun] !== word) continue;
    heads[word] = verb;
    right[noun] = right2[noun] ?? count + 1;
    rights[noun] = (rights[noun] ?? 1) - 1;
    rights[verb] = (rights[verb] ?? 0) + 1;
  }
}
