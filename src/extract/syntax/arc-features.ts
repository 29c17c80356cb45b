import type { ArcState } from './arc-state.ts';
import { keyOf } from './keys.ts';

/** More keys than any state has. */
export const MOST_ARC_KEYS = 80;

/** Words apart at most; further is as far. */
const DISTANCES = [0, 1, 2, 3, 4, 5, 5, 5, 6, 6, 6];
const FARTHEST = 7;
const MOST_COUNTED = 3;

/**
 * Writes the keys of a state's features, after Zhang and Nivre (2011): the three words on top of the stack and the next
 * three, with what hangs on them, one by one and together. Returns how many they are.
 */
export function arcKeys(state: ArcState, keys: Int32Array): number {
  const { stack, depth, next, count, kinds, lexes, left, left2, right, right2, lefts, rights, inner, sorts } =
    state;
  const none = count + 1;
  const s0 = depth > 0 ? (stack[depth - 1] ?? 0) : none;
  const s1 = depth > 1 ? (stack[depth - 2] ?? 0) : none;
  const s2 = depth > 2 ? (stack[depth - 3] ?? 0) : none;
  const n1 = Math.min(next + 1, none);
  const n2 = Math.min(next + 2, none);
  const s0k = kinds[s0] ?? 0;
  const s1k = kinds[s1] ?? 0;
  const s2k = kinds[s2] ?? 0;
  const n0k = kinds[next] ?? 0;
  const n1k = kinds[n1] ?? 0;
  const n2k = kinds[n2] ?? 0;
  const s0w = lexes[s0] ?? 0;
  const s1w = lexes[s1] ?? 0;
  const n0w = lexes[next] ?? 0;
  const s0l = left[s0] ?? 0;
  const s0r = right[s0] ?? 0;
  const s1l = left[s1] ?? 0;
  const s1r = right[s1] ?? 0;
  const n0l = left[next] ?? 0;
  const s0lk = kinds[s0l] ?? 0;
  const s0rk = kinds[s0r] ?? 0;
  const s1lk = kinds[s1l] ?? 0;
  const s1rk = kinds[s1r] ?? 0;
  const n0lk = kinds[n0l] ?? 0;
  const s0lw = lexes[s0l] ?? 0;
  const s0vl = Math.min(lefts[s0] ?? 0, MOST_COUNTED);
  const s0vr = Math.min(rights[s0] ?? 0, MOST_COUNTED);
  const s1vl = Math.min(lefts[s1] ?? 0, MOST_COUNTED);
  const s1vr = Math.min(rights[s1] ?? 0, MOST_COUNTED);
  const n0vl = Math.min(lefts[next] ?? 0, MOST_COUNTED);
  const near = between(state, s0, next);
  const low = between(state, s1, s0);
  const ahead = Math.min((state.finites[count] ?? 0) - (state.finites[next] ?? 0), MOST_COUNTED);
  // What a preposition leads in: the sort of the word behind it, or behind its article.
  const led = sorts[n1] || sorts[n2] || 0;
  const s0s = sorts[s0] ?? 0;
  const far = distance(s0, next);
  const far1 = distance(s1, s0);
  let at = 0;
  keys[at++] = keyOf(0, s0w, s0k, 0);
  keys[at++] = keyOf(1, s1w, s1k, 0);
  keys[at++] = keyOf(2, n0w, n0k, 0);
  keys[at++] = keyOf(3, lexes[n1] ?? 0, n1k, 0);
  keys[at++] = keyOf(4, s0k, n0k, 0);
  keys[at++] = keyOf(5, s0w, n0w, 0);
  keys[at++] = keyOf(6, s0w, s0k, n0k);
  keys[at++] = keyOf(7, s0k, n0w, n0k);
  keys[at++] = keyOf(8, s1k, s0k, 0);
  keys[at++] = keyOf(9, s1w, s0w, 0);
  keys[at++] = keyOf(10, s1w, s1k, s0k);
  keys[at++] = keyOf(11, s1k, s0w, s0k);
  keys[at++] = keyOf(12, s0k, n0k, n1k);
  keys[at++] = keyOf(13, s1k, s0k, n0k);
  keys[at++] = keyOf(14, n0k, n1k, n2k);
  keys[at++] = keyOf(15, s2k, s1k, s0k);
  keys[at++] = keyOf(16, s1k, n0k, n0w);
  keys[at++] = keyOf(17, s1w, s0k, n0k);
  keys[at++] = keyOf(18, s0k, s0lk, n0k);
  keys[at++] = keyOf(19, s0k, s0rk, n0k);
  keys[at++] = keyOf(20, s0k, n0k, n0lk);
  keys[at++] = keyOf(21, s1k, s1rk, s0k);
  keys[at++] = keyOf(22, s1k, s0k, s0lk);
  keys[at++] = keyOf(23, s1k, s0k, s0rk);
  keys[at++] = keyOf(24, s1k, s1lk, s0k);
  keys[at++] = keyOf(25, s0k, s0lk, kinds[left2[s0] ?? 0] ?? 0);
  keys[at++] = keyOf(26, s0k, s0rk, kinds[right2[s0] ?? 0] ?? 0);
  keys[at++] = keyOf(27, n0k, n0lk, kinds[left2[next] ?? 0] ?? 0);
  keys[at++] = keyOf(28, s1k, s1rk, kinds[right2[s1] ?? 0] ?? 0);
  keys[at++] = keyOf(29, s0w, far, n0k);
  keys[at++] = keyOf(30, s0k, far, n0k);
  keys[at++] = keyOf(31, s0k, far, n0w);
  keys[at++] = keyOf(32, s1k, far1, s0k);
  keys[at++] = keyOf(33, s0w, s0vr, s0vl);
  keys[at++] = keyOf(34, s0k, s0vr, s0vl);
  keys[at++] = keyOf(35, n0k, n0vl, n0w);
  keys[at++] = keyOf(36, s1k, s1vr, s0k);
  keys[at++] = keyOf(37, s1w, s1vr, s0k);
  keys[at++] = keyOf(38, s1w, s0lw, s0k);
  keys[at++] = keyOf(39, s1k, s0lw, s0w);
  keys[at++] = keyOf(40, s0k, n0k, near);
  keys[at++] = keyOf(41, s1k, s0k, low);
  keys[at++] = keyOf(42, s0k, n0k, ahead);
  keys[at++] = keyOf(43, s1k, s0k, n0k * 8 + ahead);
  keys[at++] = keyOf(44, s1k, s0lw, s0k * 64 + n0k);
  keys[at++] = keyOf(45, s0k, lexes[s0r] ?? 0, n0k);
  keys[at++] = keyOf(46, s1k, lexes[s1r] ?? 0, s0k);
  keys[at++] = keyOf(47, s1k * 64 + s0k, n0k, n1k);
  keys[at++] = keyOf(48, s0k * 64 + n0k, n1k, n2k);
  keys[at++] = keyOf(49, s2k * 64 + s1k, s0k, n0k);
  keys[at++] = keyOf(50, s0k, n0k, lexes[n1] ?? 0);
  keys[at++] = keyOf(51, s0lw, s0k, n0k);
  keys[at++] = keyOf(52, s1k * 4 + s1vl, s0k * 4 + s0vl, n0k * 4 + s0vr);
  keys[at++] = keyOf(53, s1w, n0w, s0k);
  keys[at++] = keyOf(54, s0k * 64 + n0k, near, ahead);
  keys[at++] = keyOf(55, s2k, s1k, s1w);
  keys[at++] = keyOf(56, lexes[s1l] ?? 0, s1k, s0k);
  keys[at++] = keyOf(57, s0k, n0k, kinds[inner[next] ?? 0] ?? 0);
  keys[at++] = keyOf(58, s1k, s0k, kinds[inner[s0] ?? 0] ?? 0);
  keys[at++] = keyOf(59, s0k, s0lw, n0k * 8 + ahead);
  keys[at++] = keyOf(60, s1k * 64 + s0k, low, ahead);
  keys[at++] = keyOf(61, s0k * 64 + n0k, kinds[inner[next] ?? 0] ?? 0, near);
  keys[at++] = keyOf(62, s1k * 64 + s0k, n0w, led);
  keys[at++] = keyOf(63, s0k * 64 + n0k, led, n1k);
  keys[at++] = keyOf(64, s1k * 64 + s0k, s0lw, s0s);
  keys[at++] = keyOf(65, s0k * 8 + s0s, n0k * 8 + (sorts[next] ?? 0), n1k);
  keys[at++] = keyOf(66, s1k * 8 + (sorts[s1] ?? 0), s0k * 8 + s0s, n0k);
  keys[at++] = keyOf(67, s1w, s0s, s0lw);
  return at;
}

/** The key of the kinds of the two words on top of the stack and the next two: often they leave no choice. */
export function sureKey({ stack, depth, next, count, kinds }: ArcState): number {
  const none = count + 1;
  const s0 = depth > 0 ? (stack[depth - 1] ?? 0) : none;
  const s1 = depth > 1 ? (stack[depth - 2] ?? 0) : none;
  const ahead = kinds[Math.min(next + 1, none)] ?? 0;
  return keyOf(0, (kinds[s1] ?? 0) * 64 + (kinds[s0] ?? 0), kinds[next] ?? 0, ahead);
}

/** What stands between two places: commas and finite verbs counted, and whether one of them is inside a quotation. */
function between({ commas, quotes, finites, count }: ArcState, from: number, to: number): number {
  if (from > count || to > count) return 63;
  const comma = Math.min((commas[to] ?? 0) - (commas[from] ?? 0), MOST_COUNTED);
  const quote = ((quotes[to] ?? 0) - (quotes[from] ?? 0)) & 1;
  const finite = Math.min((finites[to] ?? 0) - (finites[from] ?? 0), MOST_COUNTED);
  return comma * 8 + quote * 4 + finite;
}

function distance(from: number, to: number): number {
  return DISTANCES[to - from] ?? FARTHEST;
}
