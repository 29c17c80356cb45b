import type { ArcState } from './arc-state.ts';
import { KINDS } from './kinds.ts';
import type { SyntaxModel } from './model.ts';
import { RELATIONS } from './parse.ts';
import { beginRelations, RELATION_KEYS, relationKeys, relationState } from './relation-features.ts';
import { indexOf, type RowIndex, rowsOf } from './weights.ts';

const ROOT = RELATIONS.indexOf('root');
/** Every relation but the root's. */
export const ANY_RELATION = ((1 << RELATIONS.length) - 1) & ~(1 << ROOT);

/** Where the relations that a pair of kinds may have are kept. */
export function pairAt({ kinds, heads }: ArcState, word: number): number {
  const head = heads[word] ?? 0;
  return ((kinds[word] ?? 0) * KINDS.length + (kinds[head] ?? 0)) * 2 + (head > word ? 0 : 1);
}

/** Finds how each word of a parsed state hangs on its head, and writes the numbers of the relations. */
export function relationFinder(arcs: ArcState, model: SyntaxModel): (found: Int32Array) => void {
  const index = indexOf(model.relations);
  const state = relationState(arcs);
  const keys = new Int32Array(RELATION_KEYS);
  const rows = new Int32Array(RELATION_KEYS);
  return (found) => {
    beginRelations(state);
    for (let word = 0; word < arcs.count; word += 1) {
      const head = arcs.heads[word] ?? 0;
      if (head >= arcs.count) {
        found[word] = ROOT;
        continue;
      }
      const allowed = model.allowed[pairAt(arcs, word)] || ANY_RELATION;
      let relation = 31 - Math.clz32(allowed);
      if ((allowed & (allowed - 1)) !== 0) {
        relationKeys(state, word, keys);
        const count = rowsOf(index, keys, RELATION_KEYS, rows);
        relation = bestOf(index, rows, count, allowed);
      }
      found[word] = relation;
      state.before[head] = relation;
    }
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
