import { KEPT, KEPT_WIDTH, type KeptArcs } from './kept-arcs.ts';
import { COUNTS, counted, MOST_KINDS, MOST_SORTS } from './packing.ts';
import { templatesOf, writeKeys } from './templates.ts';

/** Stands where no word of the same head has a relation yet. */
export const NO_RELATION = 31;

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

const RELATION_TEMPLATES = templatesOf<Look>(LOOKS, TEMPLATES);
const { at: AT, seen } = RELATION_TEMPLATES;

/** How many features an arc has. */
export const RELATION_KEYS = TEMPLATES.length;

/** Writes the keys of what says how a word hangs on its head, behind a word of the same head with some relation. */
export function relationKeys(arcs: KeptArcs, word: number, before: number, keys: Int32Array): void {
  const { numbers } = arcs;
  const own = word * KEPT_WIDTH;
  const head = numbers[own + KEPT.head] ?? 0;
  const above = head * KEPT_WIDTH;
  const side = head > word ? 0 : 1;
  const headKind = numbers[above + KEPT.kind] ?? 0;
  const kindAndSide = (numbers[own + KEPT.kind] ?? 0) * 2 + side;
  lookAtWord(arcs, word);
  lookAtHead(numbers, above);
  seen[AT.side] = side;
  seen[AT['kind, side']] = kindAndSide;
  seen[AT['head kind']] = headKind;
  seen[AT.kinds] = kindAndSide * MOST_KINDS + headKind;
  seen[AT.sibling] = before;
  seen[AT['sibling, side']] = before * 2 + side;
  seen[AT['sibling, head sort']] = before * MOST_SORTS + (numbers[above + KEPT.sort] ?? 0);
  lookBetween(numbers, Math.min(word, head), Math.max(word, head), side);
  writeKeys(RELATION_TEMPLATES, keys);
}

function lookAtWord({ numbers, count }: KeptArcs, word: number): void {
  const own = word * KEPT_WIDTH;
  const previous = (word > 0 ? word - 1 : count + 1) * KEPT_WIDTH;
  const onLeft = (numbers[own + KEPT.left] ?? 0) * KEPT_WIDTH;
  const onRight = (numbers[own + KEPT.right] ?? 0) * KEPT_WIDTH;
  const inner = (numbers[own + KEPT.inner] ?? 0) * KEPT_WIDTH;
  const innerRight = (numbers[own + KEPT.innerRight] ?? 0) * KEPT_WIDTH;
  seen[AT.word] = numbers[own + KEPT.lex] ?? 0;
  seen[AT.sort] = numbers[own + KEPT.sort] ?? 0;
  seen[AT.left] = numbers[onLeft + KEPT.lex] ?? 0;
  seen[AT['left kind']] = numbers[onLeft + KEPT.kind] ?? 0;
  seen[AT['right kind']] = numbers[onRight + KEPT.kind] ?? 0;
  seen[AT.inner] = numbers[inner + KEPT.lex] ?? 0;
  seen[AT['inner right']] = numbers[innerRight + KEPT.lex] ?? 0;
  seen[AT['inner right kind']] = numbers[innerRight + KEPT.kind] ?? 0;
  seen[AT.previous] = numbers[previous + KEPT.lex] ?? 0;
  seen[AT['previous kind']] = numbers[previous + KEPT.kind] ?? 0;
  seen[AT['next kind']] = numbers[own + KEPT_WIDTH + KEPT.kind] ?? 0;
}

function lookAtHead(numbers: Int32Array, head: number): void {
  const onLeft = (numbers[head + KEPT.left] ?? 0) * KEPT_WIDTH;
  const inner = (numbers[head + KEPT.inner] ?? 0) * KEPT_WIDTH;
  const above = (numbers[head + KEPT.head] ?? 0) * KEPT_WIDTH;
  seen[AT.head] = numbers[head + KEPT.lex] ?? 0;
  seen[AT['head left']] = numbers[onLeft + KEPT.lex] ?? 0;
  seen[AT['head left kind']] = numbers[onLeft + KEPT.kind] ?? 0;
  seen[AT['head inner']] = numbers[inner + KEPT.lex] ?? 0;
  seen[AT['head inner kind']] = numbers[inner + KEPT.kind] ?? 0;
  seen[AT['above kind']] = numbers[above + KEPT.kind] ?? 0;
  seen[AT['head counts']] =
    counted(numbers[head + KEPT.lefts]) * COUNTS + counted(numbers[head + KEPT.rights]);
}

function lookBetween(numbers: Int32Array, from: number, to: number, side: number): void {
  const [first, last] = [from * KEPT_WIDTH, to * KEPT_WIDTH];
  const quote = ((numbers[last + KEPT.quotes] ?? 0) - (numbers[first + KEPT.quotes] ?? 0)) & 1;
  const commas = (numbers[last + KEPT.commas] ?? 0) - (numbers[first + KEPT.commas] ?? 0);
  seen[AT['distance, side']] = (DISTANCES[to - from] ?? FARTHEST) * 2 + side;
  seen[AT.marks] = counted(commas) * 2 + quote;
}
