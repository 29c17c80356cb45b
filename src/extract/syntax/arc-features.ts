import type { ArcState } from './arc-state.ts';
import { LASTING, LOOKS, TEMPLATES } from './arc-templates.ts';
import { keyOf } from './keys.ts';
import { COUNTS, counted, MOST_KINDS, MOST_SORTS } from './packing.ts';
import { featureKey, templatesOf, writeKeys } from './templates.ts';

/** Words apart at most; further is as far. */
const DISTANCES = [0, 1, 2, 3, 4, 5, 5, 5, 6, 6, 6];
const FARTHEST = 7;

const ARC_TEMPLATES = templatesOf(LOOKS, TEMPLATES, LASTING);
const { at: AT, seen, seeds, places } = ARC_TEMPLATES;

/** How many features a state has. */
export const ARC_KEYS = TEMPLATES.length;

/** How many of them, the first ones, stay as they are while a word is the topmost on the stack. */
export const LASTING_KEYS = ARC_TEMPLATES.lasting;

/** The key of one of the features, by what was last looked at. */
export function arcKey(feature: number): number {
  return featureKey(seen, seeds, places, feature);
}

/** Writes the keys of a state's features. */
export function arcKeys(state: ArcState, keys: Int32Array): void {
  lookAtArcs(state);
  writeKeys(ARC_TEMPLATES, keys);
}

/** Looks at a state: what the keys of its features are made of. */
export function lookAtArcs(state: ArcState): void {
  const { stack, depth, next, count } = state;
  const none = count + 1;
  const s0 = depth > 0 ? (stack[depth - 1] ?? 0) : none;
  const s1 = depth > 1 ? (stack[depth - 2] ?? 0) : none;
  const s2 = depth > 2 ? (stack[depth - 3] ?? 0) : none;
  lookOnTop(state, s0);
  lookBelow(state, s1, s2);
  lookAhead(state, next);
  seen[AT['s0-n0 distance']] = distance(s0, next);
  seen[AT['s1-s0 distance']] = distance(s1, s0);
  seen[AT['s0-n0 marks']] = between(state, s0, next);
  seen[AT['s1-s0 marks']] = between(state, s1, s0);
  lookTogether(state.sorts[s1] ?? 0, state.sorts[next] ?? 0, counted(state.lefts[s1]));
}

function lookOnTop(state: ArcState, s0: number): void {
  const { kinds, lexes, left, right } = state;
  const [onLeft, onRight] = [left[s0] ?? 0, right[s0] ?? 0];
  seen[AT.s0] = lexes[s0] ?? 0;
  seen[AT['s0 kind']] = kinds[s0] ?? 0;
  seen[AT['s0 sort']] = state.sorts[s0] ?? 0;
  seen[AT['s0 left']] = lexes[onLeft] ?? 0;
  seen[AT['s0 right']] = lexes[onRight] ?? 0;
  seen[AT['s0 left kind']] = kinds[onLeft] ?? 0;
  seen[AT['s0 right kind']] = kinds[onRight] ?? 0;
  seen[AT['s0 second left kind']] = kinds[state.left2[s0] ?? 0] ?? 0;
  seen[AT['s0 second right kind']] = kinds[state.right2[s0] ?? 0] ?? 0;
  seen[AT['s0 inner kind']] = kinds[state.inner[s0] ?? 0] ?? 0;
  seen[AT['s0 lefts']] = counted(state.lefts[s0]);
  seen[AT['s0 rights']] = counted(state.rights[s0]);
}

function lookBelow(state: ArcState, s1: number, s2: number): void {
  const { kinds, lexes, left, right } = state;
  const [onLeft, onRight] = [left[s1] ?? 0, right[s1] ?? 0];
  seen[AT.s1] = lexes[s1] ?? 0;
  seen[AT['s1 kind']] = kinds[s1] ?? 0;
  seen[AT['s1 left']] = lexes[onLeft] ?? 0;
  seen[AT['s1 right']] = lexes[onRight] ?? 0;
  seen[AT['s1 left kind']] = kinds[onLeft] ?? 0;
  seen[AT['s1 right kind']] = kinds[onRight] ?? 0;
  seen[AT['s1 second right kind']] = kinds[state.right2[s1] ?? 0] ?? 0;
  seen[AT['s1 rights']] = counted(state.rights[s1]);
  seen[AT['s2 kind']] = kinds[s2] ?? 0;
}

function lookAhead(state: ArcState, next: number): void {
  const { kinds, lexes, sorts, finites, count } = state;
  const [n1, n2] = [Math.min(next + 1, count + 1), Math.min(next + 2, count + 1)];
  seen[AT.n0] = lexes[next] ?? 0;
  seen[AT.n1] = lexes[n1] ?? 0;
  seen[AT['n0 kind']] = kinds[next] ?? 0;
  seen[AT['n1 kind']] = kinds[n1] ?? 0;
  seen[AT['n2 kind']] = kinds[n2] ?? 0;
  seen[AT['n0 left kind']] = kinds[state.left[next] ?? 0] ?? 0;
  seen[AT['n0 second left kind']] = kinds[state.left2[next] ?? 0] ?? 0;
  seen[AT['n0 inner kind']] = kinds[state.inner[next] ?? 0] ?? 0;
  seen[AT['n0 lefts']] = counted(state.lefts[next]);
  seen[AT['verbs ahead']] = counted((finites[count] ?? 0) - (finites[next] ?? 0));
  // What a preposition leads in: the sort of the word behind it, or behind its article.
  seen[AT['led sort']] = sorts[n1] || sorts[n2] || 0;
}

/** Small numbers put together into one look. */
function lookTogether(sort1: number, sortNext: number, lefts1: number): void {
  const [top, below, ahead] = [seen[AT['s0 kind']] ?? 0, seen[AT['s1 kind']] ?? 0, seen[AT['n0 kind']] ?? 0];
  seen[AT['s0 n0 kinds']] = top * MOST_KINDS + ahead;
  seen[AT['s1 s0 kinds']] = below * MOST_KINDS + top;
  seen[AT['s2 s1 kinds']] = (seen[AT['s2 kind']] ?? 0) * MOST_KINDS + below;
  seen[AT['n0 kind, verbs ahead']] = ahead * MOST_SORTS + (seen[AT['verbs ahead']] ?? 0);
  seen[AT['s1 kind, lefts']] = below * COUNTS + lefts1;
  seen[AT['s0 kind, lefts']] = top * COUNTS + (seen[AT['s0 lefts']] ?? 0);
  seen[AT['n0 kind, s0 rights']] = ahead * COUNTS + (seen[AT['s0 rights']] ?? 0);
  seen[AT['s0 kind, sort']] = top * MOST_SORTS + (seen[AT['s0 sort']] ?? 0);
  seen[AT['s1 kind, sort']] = below * MOST_SORTS + sort1;
  seen[AT['n0 kind, sort']] = ahead * MOST_SORTS + sortNext;
}

/** The key of the kinds of the two words on top of the stack and the next two: often they leave no choice. */
export function sureKey({ stack, depth, next, count, kinds }: ArcState): number {
  const none = count + 1;
  const s0 = depth > 0 ? (stack[depth - 1] ?? 0) : none;
  const s1 = depth > 1 ? (stack[depth - 2] ?? 0) : none;
  const ahead = kinds[Math.min(next + 1, none)] ?? 0;
  return keyOf(0, (kinds[s1] ?? 0) * MOST_KINDS + (kinds[s0] ?? 0), kinds[next] ?? 0, ahead);
}

/** What stands between two places: commas and finite verbs counted, and whether one of them is inside a quotation. */
function between({ commas, quotes, finites, count }: ArcState, from: number, to: number): number {
  if (from > count || to > count) return 63;
  const comma = counted((commas[to] ?? 0) - (commas[from] ?? 0));
  const quote = ((quotes[to] ?? 0) - (quotes[from] ?? 0)) & 1;
  const finite = counted((finites[to] ?? 0) - (finites[from] ?? 0));
  return comma * 8 + quote * 4 + finite;
}

function distance(from: number, to: number): number {
  return DISTANCES[to - from] ?? FARTHEST;
}
