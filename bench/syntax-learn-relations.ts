import { arcState } from '../src/extract/syntax/arc-state.ts';
import { type KeptArcs, keptArcs } from '../src/extract/syntax/kept-arcs.ts';
import { KINDS } from '../src/extract/syntax/kinds.ts';
import { RELATIONS } from '../src/extract/syntax/parse.ts';
import { NO_RELATION, RELATION_KEYS, relationKeys } from '../src/extract/syntax/relation-features.ts';
import { ANY_RELATION, pairAt } from '../src/extract/syntax/relations.ts';
import type { Weights } from '../src/extract/syntax/weights.ts';
import { perceptron } from './perceptron.ts';
import { seeded, shuffled } from './seeded.ts';
import { hangAs, type Tree } from './syntax-learn-arcs.ts';

/** A relation rarer than this among those of a pair of kinds is a mistake of the tagger or the treebank. */
const LEAST_SHARE = 0.004;

/** The relations that each pair of kinds and side was seen with, a bit for each. */
export function allowedIn(trees: readonly Tree[]): Int32Array {
  const pairs = KINDS.length * KINDS.length * 2;
  const counts = new Int32Array(pairs * RELATIONS.length);
  const arcsOf = hanging();
  for (const tree of trees) {
    const arcs = arcsOf(tree);
    for (const [word, relation] of tree.relations.entries()) {
      if ((tree.heads[word] ?? 0) >= arcs.count) continue;
      const at = pairAt(arcs, word) * RELATIONS.length + relation;
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  return Int32Array.from({ length: pairs }, (_, pair) => {
    const seen = counts.subarray(pair * RELATIONS.length, (pair + 1) * RELATIONS.length);
    const all = seen.reduce((sum, count) => sum + count, 0);
    return seen.reduce(
      (bits, count, relation) => (count > LEAST_SHARE * all ? bits | (1 << relation) : bits),
      0,
    );
  });
}

/** Learns the relations of arcs, from left to right, each knowing what was said of those before. */
export function learnRelations(
  trees: readonly Tree[],
  allowed: Int32Array,
  rounds: number,
  least: number,
): Weights {
  const learner = perceptron(RELATIONS.length);
  const random = seeded(3);
  const arcsOf = hanging();
  const keys = new Int32Array(RELATION_KEYS);
  const scores = new Float64Array(RELATIONS.length);
  for (let round = 0; round < rounds; round += 1) {
    for (const tree of shuffled(trees, random)) {
      const arcs = arcsOf(tree);
      const before = new Int32Array(arcs.count).fill(NO_RELATION);
      for (const [word, gold] of tree.relations.entries()) {
        const head = tree.heads[word] ?? 0;
        if (head >= arcs.count) continue;
        const options = allowed[pairAt(arcs, word)] || ANY_RELATION;
        let said = 31 - Math.clz32(options);
        if ((options & (options - 1)) !== 0) {
          relationKeys(arcs, word, before[head] ?? NO_RELATION, keys);
          learner.score(keys, RELATION_KEYS, scores);
          said = bestOf(scores, options);
          learner.pass();
          if (said !== gold) learner.learn(keys, RELATION_KEYS, gold, said);
        }
        before[head] = said;
      }
    }
  }
  return learner.weights(least);
}

/** The arcs of trees, one after the other. */
function hanging(): (tree: Tree) => KeptArcs {
  const state = arcState();
  return (tree) => {
    hangAs(state, tree);
    return keptArcs(state);
  };
}

function bestOf(scores: Float64Array, options: number): number {
  let best = -1;
  for (const [relation, score] of scores.entries()) {
    if ((options & (1 << relation)) !== 0 && (best < 0 || score > (scores[best] ?? 0))) best = relation;
  }
  return best;
}
