import type { ArcState } from './arc-state.ts';

/**
 * A sentence with its arcs as relations are read from it: they are told when somebody asks, and by then the parser's state
 * serves another sentence. All numbers of a word stand side by side; place `count` is the root, `count + 1` stands for none.
 */
export interface KeptArcs {
  readonly count: number;
  readonly numbers: Int32Array;
}

/** Where each number of a word stands from the word's first one on. */
export const KEPT = {
  kind: 0,
  lex: 1,
  sort: 2,
  head: 3,
  /** The outermost word hanging on it on its left, and on its right. */
  left: 4,
  right: 5,
  /** How many words hang on it on its left, and on its right. */
  lefts: 6,
  rights: 7,
  /** The nearest word hanging on it on its left, and on its right. */
  inner: 8,
  innerRight: 9,
  /** How many commas and quotation marks stand before it. */
  commas: 10,
  quotes: 11,
  /** The first word of all that hang on it, and the next one that hangs on the same head. */
  first: 12,
  next: 13,
  /** Its relation, as soon as that is told. */
  relation: 14,
} as const;

/** How many numbers a word has. */
export const KEPT_WIDTH = 15;

/** Stands where no relation is told yet. */
export const UNTOLD = -1;

/** Keeps the arcs of a sentence that is parsed. */
export function keptArcs(state: ArcState): KeptArcs {
  const none = state.count + 1;
  const numbers = new Int32Array((none + 1) * KEPT_WIDTH);
  for (let word = 0; word <= none; word += 1) keepWord(state, word, none, numbers);
  for (let word = state.count - 1; word >= 0; word -= 1) linkToHead(numbers, word);
  return { count: state.count, numbers };
}

function keepWord(state: ArcState, word: number, none: number, numbers: Int32Array): void {
  const at = word * KEPT_WIDTH;
  numbers[at + KEPT.kind] = state.kinds[word] ?? 0;
  numbers[at + KEPT.lex] = state.lexes[word] ?? 0;
  numbers[at + KEPT.sort] = state.sorts[word] ?? 0;
  numbers[at + KEPT.head] = state.heads[word] ?? none;
  numbers[at + KEPT.left] = state.left[word] ?? none;
  numbers[at + KEPT.right] = state.right[word] ?? none;
  numbers[at + KEPT.lefts] = state.lefts[word] ?? 0;
  numbers[at + KEPT.rights] = state.rights[word] ?? 0;
  numbers[at + KEPT.inner] = none;
  numbers[at + KEPT.innerRight] = none;
  numbers[at + KEPT.commas] = state.commas[word] ?? 0;
  numbers[at + KEPT.quotes] = state.quotes[word] ?? 0;
  numbers[at + KEPT.first] = none;
  numbers[at + KEPT.relation] = UNTOLD;
}

/** Links a word before those on the same head that stand behind it. */
function linkToHead(numbers: Int32Array, word: number): void {
  const at = word * KEPT_WIDTH;
  const head = numbers[at + KEPT.head] ?? 0;
  const above = head * KEPT_WIDTH;
  const behind = numbers[above + KEPT.first] ?? 0;
  numbers[at + KEPT.next] = behind;
  numbers[above + KEPT.first] = word;
  if (head < word) numbers[above + KEPT.innerRight] = word;
  else if (behind > head) numbers[above + KEPT.inner] = word;
}
