import { KINDS } from './kinds.ts';

/** Words of a sentence that is parsed at most: what is longer is a list or a text without stops. */
export const MOST_WORDS = 150;

/** The kind of what stands behind the last word, on which the root hangs. */
const ROOT_KIND = KINDS.length;
/** The kind of a place where no word stands. */
const NO_KIND = KINDS.length + 1;

/** The transitions of the arc-hybrid system. */
export const SHIFT = 0;
/** The word on the stack hangs on the next word. */
export const LEFT = 1;
/** The word on the stack hangs on the one below it. */
export const RIGHT = 2;

/**
 * A sentence half parsed. Places count words; place `count` is the root behind the last word, `count + 1` stands for none.
 * All arrays have room for the longest sentence and are used again for the next one.
 */
export interface ArcState {
  count: number;
  depth: number;
  next: number;
  readonly stack: Int32Array;
  readonly kinds: Int32Array;
  readonly lexes: Int32Array;
  readonly sorts: Int32Array;
  readonly heads: Int32Array;
  /** The outermost word hanging on each word on its left, and the one inside of that; likewise on its right. */
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly right2: Int32Array;
  /** The nearest word hanging on each word on its left. */
  readonly inner: Int32Array;
  /** How many words hang on each word on its left and on its right. */
  readonly lefts: Int32Array;
  readonly rights: Int32Array;
  /** How many commas, quotation marks and finite verbs stand before each place. */
  readonly commas: Int32Array;
  readonly quotes: Int32Array;
  readonly finites: Int32Array;
}

/** A state with room for the longest sentence. */
export function arcState(): ArcState {
  const room = () => new Int32Array(MOST_WORDS + 2);
  return {
    count: 0,
    depth: 0,
    next: 0,
    stack: room(),
    kinds: room(),
    lexes: room(),
    sorts: room(),
    heads: room(),
    left: room(),
    left2: room(),
    right: room(),
    right2: room(),
    inner: room(),
    lefts: room(),
    rights: room(),
    commas: room(),
    quotes: room(),
    finites: room(),
  };
}

/** Begins a sentence whose kinds and word numbers stand in the state already. */
export function begin(state: ArcState, count: number): void {
  const none = count + 1;
  state.count = count;
  state.depth = 0;
  state.next = 0;
  state.kinds[count] = ROOT_KIND;
  state.kinds[none] = NO_KIND;
  state.lexes[count] = 1;
  state.lexes[none] = 2;
  state.sorts[count] = 0;
  state.sorts[none] = 0;
  for (const children of [state.left, state.left2, state.right, state.right2, state.inner])
    children.fill(none, 0, count + 2);
  state.heads.fill(none, 0, count + 2);
  state.lefts.fill(0, 0, count + 2);
  state.rights.fill(0, 0, count + 2);
  countMarks(state);
}

const COMMA = KINDS.findIndex(({ name }) => name === 'comma');
const QUOTE = KINDS.findIndex(({ name }) => name === 'quotation mark');
const IS_FINITE = KINDS.map(({ form }) => (form === 'finite' ? 1 : 0));

function countMarks({ kinds, commas, quotes, finites, count }: ArcState): void {
  let comma = 0;
  let quote = 0;
  let finite = 0;
  for (let at = 0; at < count; at += 1) {
    commas[at] = comma;
    quotes[at] = quote;
    finites[at] = finite;
    const kind = kinds[at] ?? 0;
    if (kind === COMMA) comma += 1;
    if (kind === QUOTE) quote += 1;
    finite += IS_FINITE[kind] ?? 0;
  }
  for (const at of [count, count + 1]) {
    commas[at] = comma;
    quotes[at] = quote;
    finites[at] = finite;
  }
}

/** Whether all is parsed: one word on the stack, on which the sentence hangs. */
export function isEnded({ next, count, depth }: ArcState): boolean {
  return next >= count && depth <= 1;
}

/** The only transition that is possible; -1 where several are. */
export function onlyTransition({ next, count, depth }: ArcState): number {
  if (depth === 0) return SHIFT;
  // Behind the last word what is left on the stack hangs on what is below it, so that one root remains.
  if (next >= count) return RIGHT;
  return -1;
}

/** Whether a transition is possible where several are. */
export function isPossible({ depth }: ArcState, transition: number): boolean {
  return transition !== RIGHT || depth >= 2;
}

/** Takes a transition. */
export function take(state: ArcState, transition: number): void {
  const { stack } = state;
  if (transition === SHIFT) {
    stack[state.depth] = state.next;
    state.depth += 1;
    state.next += 1;
    return;
  }
  const word = stack[state.depth - 1] ?? 0;
  state.depth -= 1;
  hang(state, word, transition === LEFT ? state.next : (stack[state.depth - 1] ?? 0));
}

/** Hangs a word on its head. Of a head's words on one side the nearest must come first. */
export function hang(state: ArcState, word: number, head: number): void {
  state.heads[word] = head;
  const { left, left2, lefts, right, right2, rights } = state;
  if (head > word && lefts[head] === 0) state.inner[head] = word;
  if (head > word) hangOn(head, word, left, left2, lefts);
  else hangOn(head, word, right, right2, rights);
}

function hangOn(head: number, word: number, outer: Int32Array, second: Int32Array, counts: Int32Array): void {
  second[head] = outer[head] ?? 0;
  outer[head] = word;
  counts[head] = (counts[head] ?? 0) + 1;
}
