import type { ArcState } from './arc-state.ts';
import { COUNTS, counted, MOST_KINDS, MOST_SORTS } from './packing.ts';
import { templatesOf } from './templates.ts';

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

/**
 * What is looked at in an arc: the word, its head and the one above, what hangs on both and stands beside, the relation
 * given last among the head's words, what stands between.
 */
const LOOKS = [
  'kinds',
  'word',
  'kind, side',
  'head',
  'side',
  'distance, side',
  'left',
  'left kind',
  'right kind',
  'sibling',
  'head counts',
  'previous kind',
  'next kind',
  'head inner',
  'head inner kind',
  'marks',
  'above kind',
  'head kind',
  'previous',
  'inner right',
  'head left kind',
  'head left',
  'sibling, side',
  'inner',
  'inner right kind',
  'sort',
  'sibling, head sort',
] as const;

type Look = (typeof LOOKS)[number];

const TEMPLATES: readonly (readonly Look[])[] = [
  ['kinds'],
  ['word', 'kind, side'],
  ['word', 'kinds'],
  ['head', 'kinds'],
  ['word', 'head', 'side'],
  ['kinds', 'distance, side'],
  ['kinds', 'left'],
  ['head', 'left', 'kind, side'],
  ['word', 'left', 'side'],
  ['kinds', 'left kind', 'right kind'],
  ['kinds', 'sibling'],
  ['head', 'sibling', 'kind, side'],
  ['kinds', 'head counts'],
  ['kinds', 'previous kind', 'next kind'],
  ['kinds', 'head inner', 'head inner kind'],
  ['kinds', 'marks', 'left kind'],
  ['kinds', 'above kind'],
  ['word', 'sibling', 'head kind'],
  ['kinds', 'previous'],
  ['kinds', 'inner right'],
  ['kinds', 'sibling', 'head left kind'],
  ['kinds', 'head left', 'sibling'],
  ['head', 'left', 'sibling, side'],
  ['kinds', 'inner', 'left'],
  ['kind, side', 'left', 'left kind'],
  ['head', 'kind, side', 'head inner kind'],
  ['kinds', 'head inner', 'sibling'],
  ['kinds', 'marks', 'sibling'],
  ['kinds', 'left', 'inner right kind'],
  ['kinds', 'head', 'sibling'],
  ['kinds', 'sort', 'left'],
  ['kinds', 'sort', 'sibling, head sort'],
];

const { at: AT, seen, count: COUNT, writeAll } = templatesOf<Look>(LOOKS, TEMPLATES);

/** How many features an arc has. */
export const RELATION_KEYS = COUNT;

/** Writes the keys of what says how a word hangs on its head. */
export function relationKeys(state: RelationState, word: number, keys: Int32Array): void {
  const { arcs, before } = state;
  const none = arcs.count + 1;
  const head = arcs.heads[word] ?? none;
  const side = head > word ? 0 : 1;
  const sibling = before[head] ?? NO_RELATION;
  lookAtWord(state, word, none);
  lookAtHead(state, head, none);
  seen[AT.side] = side;
  seen[AT['kind, side']] = (arcs.kinds[word] ?? 0) * 2 + side;
  seen[AT.kinds] = (seen[AT['kind, side']] ?? 0) * MOST_KINDS + (arcs.kinds[head] ?? 0);
  seen[AT.sibling] = sibling;
  seen[AT['sibling, side']] = sibling * 2 + side;
  seen[AT['sibling, head sort']] = sibling * MOST_SORTS + (arcs.sorts[head] ?? 0);
  lookBetween(arcs, Math.min(word, head), Math.max(word, head), side);
  writeAll(keys);
}

function lookAtWord({ arcs, inner, innerRight }: RelationState, word: number, none: number): void {
  const { kinds, lexes, left, right } = arcs;
  const [onLeft, innermost] = [left[word] ?? none, innerRight[word] ?? none];
  const previous = word > 0 ? word - 1 : none;
  seen[AT.word] = lexes[word] ?? 0;
  seen[AT.sort] = arcs.sorts[word] ?? 0;
  seen[AT.left] = lexes[onLeft] ?? 0;
  seen[AT['left kind']] = kinds[onLeft] ?? 0;
  seen[AT['right kind']] = kinds[right[word] ?? none] ?? 0;
  seen[AT.inner] = lexes[inner[word] ?? none] ?? 0;
  seen[AT['inner right']] = lexes[innermost] ?? 0;
  seen[AT['inner right kind']] = kinds[innermost] ?? 0;
  seen[AT.previous] = lexes[previous] ?? 0;
  seen[AT['previous kind']] = kinds[previous] ?? 0;
  seen[AT['next kind']] = kinds[word + 1] ?? 0;
}

function lookAtHead({ arcs, inner }: RelationState, head: number, none: number): void {
  const { kinds, lexes, left, lefts, rights } = arcs;
  const [onLeft, nearest] = [left[head] ?? none, inner[head] ?? none];
  seen[AT.head] = lexes[head] ?? 0;
  seen[AT['head kind']] = kinds[head] ?? 0;
  seen[AT['head left']] = lexes[onLeft] ?? 0;
  seen[AT['head left kind']] = kinds[onLeft] ?? 0;
  seen[AT['head inner']] = lexes[nearest] ?? 0;
  seen[AT['head inner kind']] = kinds[nearest] ?? 0;
  seen[AT['above kind']] = kinds[arcs.heads[head] ?? none] ?? 0;
  seen[AT['head counts']] = counted(lefts[head]) * COUNTS + counted(rights[head]);
}

function lookBetween({ commas, quotes }: ArcState, from: number, to: number, side: number): void {
  const quote = ((quotes[to] ?? 0) - (quotes[from] ?? 0)) & 1;
  seen[AT['distance, side']] = (DISTANCES[to - from] ?? FARTHEST) * 2 + side;
  seen[AT.marks] = counted((commas[to] ?? 0) - (commas[from] ?? 0)) * 2 + quote;
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
