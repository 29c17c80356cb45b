import type { ArcState } from './arc-state.ts';
import { KEPT, KEPT_WIDTH, type KeptArcs, keptArcs, UNTOLD } from './kept-arcs.ts';
import { KINDS } from './kinds.ts';
import type { SyntaxModel } from './model.ts';
import { RELATIONS } from './parse.ts';
import { NO_RELATION, RELATION_KEYS, relationKeys } from './relation-features.ts';
import { indexOf, type RowIndex, rowsOf } from './weights.ts';

/** How each word of a sentence hangs on its head, as numbers of relations. */
export interface SentenceRelations {
  /** Tells it when it is first asked for; undefined where no word stands. */
  readonly of: (word: number) => number | undefined;
  /** Says what it is instead of what was told. */
  readonly change: (word: number, relation: number) => void;
}

const ROOT = RELATIONS.indexOf('root');
/** Every relation but the root's. */
export const ANY_RELATION = ((1 << RELATIONS.length) - 1) & ~(1 << ROOT);

/** Where the relations that a pair of kinds may have are kept. */
export function pairAt({ numbers }: KeptArcs, word: number): number {
  const own = word * KEPT_WIDTH;
  const head = numbers[own + KEPT.head] ?? 0;
  const kinds =
    (numbers[own + KEPT.kind] ?? 0) * KINDS.length + (numbers[head * KEPT_WIDTH + KEPT.kind] ?? 0);
  return kinds * 2 + (head > word ? 0 : 1);
}

/** Finds how the words of a parsed sentence hang on their heads: not before somebody asks, for most nobody does. */
export function relationFinder(model: SyntaxModel): (state: ArcState) => SentenceRelations {
  const index = indexOf(model.relations);
  const keys = new Int32Array(RELATION_KEYS);
  const rows = new Int32Array(RELATION_KEYS);
  const found = (arcs: KeptArcs, word: number, before: number): number => {
    const allowed = model.allowed[pairAt(arcs, word)] || ANY_RELATION;
    if ((allowed & (allowed - 1)) === 0) return 31 - Math.clz32(allowed);
    relationKeys(arcs, word, before, keys);
    return bestOf(index, rows, rowsOf(index, keys, RELATION_KEYS, rows), allowed);
  };
  // Each of a head's words is judged by what the one before it is: they are told together.
  const tell = (arcs: KeptArcs, head: number): void => {
    const { numbers, count } = arcs;
    let relation = NO_RELATION;
    for (let word = numbers[head * KEPT_WIDTH + KEPT.first] ?? count; word < count; ) {
      const at = word * KEPT_WIDTH;
      relation = head < count ? found(arcs, word, relation) : ROOT;
      numbers[at + KEPT.relation] = relation;
      word = numbers[at + KEPT.next] ?? count;
    }
  };
  return (state) => {
    const arcs = keptArcs(state);
    const { numbers, count } = arcs;
    return {
      of: (word) => {
        if (word < 0 || word >= count) return undefined;
        const at = word * KEPT_WIDTH;
        if (numbers[at + KEPT.relation] === UNTOLD) tell(arcs, numbers[at + KEPT.head] ?? count);
        return numbers[at + KEPT.relation];
      },
      change: (word, relation) => {
        numbers[word * KEPT_WIDTH + KEPT.relation] = relation;
      },
    };
  };
}

/** The relation of the highest score among those allowed. */
function bestOf({ rows: weights }: RowIndex, rows: Int32Array, count: number, allowed: number): number {
  let best = 0;
  let highest = Number.NEGATIVE_INFINITY;
  for (let left = allowed; left !== 0; left &= left - 1) {
    const relation = 31 - Math.clz32(left & -left);
    let score = 0;
    for (let at = 0; at < count; at += 1) score += weights[(rows[at] ?? 0) + relation] ?? 0;
    if (score > highest) {
      highest = score;
      best = relation;
    }
  }
  return best;
}
