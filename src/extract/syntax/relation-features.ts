import type { ArcState } from './arc-state.ts';
import { keyOf } from './keys.ts';

/** More keys than any arc has. */
export const MOST_RELATION_KEYS = 48;

/** A parsed sentence as the relations are read from it: the words hanging on each word, and the relations found so far. */
export interface RelationState {
  readonly arcs: ArcState;
  /** The relation last given among the words hanging on each word; `NO_RELATION` before the first. */
  readonly before: Int32Array;
  /** The nearest word hanging on each word on its left, and on its right. */
  readonly inner: Int32Array;
  readonly innerRight: Int32Array;
}

/** Stands where no relation was given yet. */
const NO_RELATION = 31;

const DISTANCES = [0, 1, 2, 3, 4, 4, 5, 5, 5];
const FARTHEST = 6;
const MOST_COUNTED = 3;

/** Writes the keys of what says how a word hangs on its head; returns how many they are. */
export function relationKeys(state: RelationState, word: number, keys: Int32Array): number {
  const { arcs, before, inner, innerRight } = state;
  const { kinds, lexes, sorts, heads, left, right, lefts, rights, commas, quotes, count } = arcs;
  const none = count + 1;
  const head = heads[word] ?? none;
  const side = head > word ? 0 : 1;
  const from = Math.min(word, head);
  const to = Math.max(word, head);
  const far = (DISTANCES[to - from] ?? FARTHEST) * 2 + side;
  const dk = (kinds[word] ?? 0) * 2 + side;
  const hk = kinds[head] ?? 0;
  const dw = lexes[word] ?? 0;
  const hw = lexes[head] ?? 0;
  const both = dk * 64 + hk;
  const l = left[word] ?? none;
  const lw = lexes[l] ?? 0;
  const lk = kinds[l] ?? 0;
  const r = right[word] ?? none;
  const sibling = before[head] ?? NO_RELATION;
  const comma = Math.min((commas[to] ?? 0) - (commas[from] ?? 0), MOST_COUNTED);
  const quote = ((quotes[to] ?? 0) - (quotes[from] ?? 0)) & 1;
  const near = inner[head] ?? none;
  const above = heads[head] ?? none;
  const previous = word > 0 ? word - 1 : none;
  const next = word + 1;
  const dr = innerRight[word] ?? none;
  const hl = left[head] ?? none;
  const hv = Math.min(lefts[head] ?? 0, MOST_COUNTED) * 4 + Math.min(rights[head] ?? 0, MOST_COUNTED);
  let at = 0;
  keys[at++] = keyOf(0, both, 0, 0);
  keys[at++] = keyOf(1, dw, dk, 0);
  keys[at++] = keyOf(2, dw, both, 0);
  keys[at++] = keyOf(3, hw, both, 0);
  keys[at++] = keyOf(4, dw, hw, side);
  keys[at++] = keyOf(5, both, far, 0);
  keys[at++] = keyOf(6, both, lw, 0);
  keys[at++] = keyOf(7, hw, lw, dk);
  keys[at++] = keyOf(8, dw, lw, side);
  keys[at++] = keyOf(9, both, lk, kinds[r] ?? 0);
  keys[at++] = keyOf(10, both, sibling, 0);
  keys[at++] = keyOf(11, hw, sibling, dk);
  keys[at++] = keyOf(12, both, hv, 0);
  keys[at++] = keyOf(13, both, kinds[previous] ?? 0, kinds[next] ?? 0);
  keys[at++] = keyOf(14, both, lexes[near] ?? 0, kinds[near] ?? 0);
  keys[at++] = keyOf(15, both, comma * 2 + quote, lk);
  keys[at++] = keyOf(16, both, kinds[above] ?? 0, 0);
  keys[at++] = keyOf(17, dw, sibling, hk);
  keys[at++] = keyOf(18, both, lexes[previous] ?? 0, 0);
  keys[at++] = keyOf(19, both, lexes[dr] ?? 0, 0);
  keys[at++] = keyOf(20, both, sibling, kinds[hl] ?? 0);
  keys[at++] = keyOf(21, both, lexes[hl] ?? 0, sibling);
  keys[at++] = keyOf(22, hw, lw, sibling * 2 + side);
  keys[at++] = keyOf(23, both, lexes[inner[word] ?? none] ?? 0, lw);
  keys[at++] = keyOf(24, dk, lw, lk);
  keys[at++] = keyOf(25, hw, dk, kinds[near] ?? 0);
  keys[at++] = keyOf(26, both, lexes[near] ?? 0, sibling);
  keys[at++] = keyOf(27, both, comma * 2 + quote, sibling);
  keys[at++] = keyOf(28, both, lw, kinds[dr] ?? 0);
  keys[at++] = keyOf(29, both, hw, sibling);
  keys[at++] = keyOf(30, both, sorts[word] ?? 0, lw);
  keys[at++] = keyOf(31, both, sorts[word] ?? 0, sibling * 8 + (sorts[head] ?? 0));
  return at;
}

/** Sets out from a parsed sentence: what hangs nearest on each word, and no relation yet. */
export function beginRelations({ arcs, before, inner, innerRight }: RelationState): void {
  const { count, heads } = arcs;
  const none = count + 1;
  before.fill(NO_RELATION, 0, count + 2);
  inner.fill(none, 0, count + 2);
  innerRight.fill(none, 0, count + 2);
  for (let word = 0; word < count; word += 1) {
    const head = heads[word] ?? none;
    if (head > word) inner[head] = word;
    else if (innerRight[head] === none) innerRight[head] = word;
  }
}

/** A relation state over a parse. */
export function relationState(arcs: ArcState): RelationState {
  const room = () => new Int32Array(arcs.heads.length);
  return { arcs, before: room(), inner: room(), innerRight: room() };
}
