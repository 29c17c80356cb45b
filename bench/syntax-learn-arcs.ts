import { ARC_KEYS, arcKeys, sureKey } from '../src/extract/syntax/arc-features.ts';
import {
  type ArcState,
  arcState,
  begin,
  hang,
  isEnded,
  isPossible,
  LEFT,
  MOST_WORDS,
  onlyTransition,
  RIGHT,
  SHIFT,
  take,
} from '../src/extract/syntax/arc-state.ts';
import type { Weights } from '../src/extract/syntax/weights.ts';
import { perceptron } from './perceptron.ts';
import { seeded, shuffled } from './seeded.ts';
import { fitting } from './syntax-fit.ts';
import { sureTransitions } from './syntax-sure.ts';

/** A sentence as parsers learn from it: the kinds that a tagger found, and the tree. */
export interface Tree {
  readonly kinds: Int32Array;
  readonly lexes: Int32Array;
  readonly sorts: Int32Array;
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

/** How often a wrong transition is followed, from the second round on, so that its consequences are learnt from. */
const FOLLOWED = 0.9;

/** Weights of the transitions, and those that are sure without them. */
interface Arcs {
  readonly arcs: Weights;
  readonly sure: Weights;
}

/** Learns the transitions with a dynamic oracle (Goldberg and Nivre 2013). */
export function learnArcs(trees: readonly Tree[], rounds: number, least: number): Arcs {
  const learner = perceptron(3);
  const sure = sureTransitions();
  const random = seeded(2);
  const state = arcState();
  const keys = new Int32Array(ARC_KEYS);
  const scores = new Float64Array(3);
  const projective = trees.filter(({ heads }) => heads.length <= MOST_WORDS).map(lifted);
  for (let round = 0; round < rounds; round += 1) {
    for (const tree of shuffled(projective, random)) {
      set(state, tree);
      while (!isEnded(state)) {
        const only = onlyTransition(state);
        if (only >= 0) {
          take(state, only);
          continue;
        }
        arcKeys(state, keys);
        learner.score(keys, ARC_KEYS, scores);
        const costs = costsOf(state, tree);
        if (round === rounds - 1) sure.count(sureKey(state), costs);
        const least = Math.min(...costs);
        const said = bestOf(scores, state, () => true);
        const right = bestOf(scores, state, (transition) => costs[transition] === least);
        learner.pass();
        const isWrong = (costs[said] ?? 0) > least;
        if (isWrong) learner.learn(keys, ARC_KEYS, right, said);
        take(state, isWrong && (round === 0 || random() > FOLLOWED) ? right : said);
      }
    }
  }
  const arcs = learner.weights(least);
  return { arcs: fitting(arcs, metIn(projective, arcs.keys)), sure: sure.weights() };
}

/** How often each of some features is met on the way of right transitions. */
function metIn(trees: readonly Tree[], features: Int32Array): ReadonlyMap<number, number> {
  const met = new Map(Array.from(features, (key) => [key, 0]));
  const state = arcState();
  const keys = new Int32Array(ARC_KEYS);
  for (const tree of trees) {
    set(state, tree);
    while (!isEnded(state)) {
      const only = onlyTransition(state);
      if (only < 0) {
        arcKeys(state, keys);
        for (const key of keys) {
          const before = met.get(key);
          if (before !== undefined) met.set(key, before + 1);
        }
      }
      take(state, only >= 0 ? only : cheapest(costsOf(state, tree)));
    }
  }
  return met;
}

/** What each transition costs. */
function costsOf(state: ArcState, { heads }: Tree): readonly number[] {
  return [SHIFT, LEFT, RIGHT].map((transition) => costOf(state, transition, heads));
}

function cheapest(costs: readonly number[]): number {
  return costs.indexOf(Math.min(...costs));
}

/** Sets a state to the beginning of a sentence. */
function set(state: ArcState, { kinds, lexes, sorts }: Tree): void {
  state.kinds.set(kinds);
  state.lexes.set(lexes);
  state.sorts.set(sorts);
  begin(state, kinds.length);
}

/** Sets a state to a sentence all of whose arcs are found. */
export function hangAs(state: ArcState, tree: Tree): void {
  set(state, tree);
  const { heads } = tree;
  // A head's words come from the nearest outward, as the transitions find them.
  for (let word = 0; word < heads.length; word += 1) {
    const head = heads[word] ?? 0;
    if (head < word) hang(state, word, head);
  }
  for (let word = heads.length - 1; word >= 0; word -= 1) {
    const head = heads[word] ?? 0;
    if (head > word) hang(state, word, head);
  }
}

function bestOf(scores: Float64Array, state: ArcState, counts: (transition: number) => boolean): number {
  let best = -1;
  for (const transition of [SHIFT, LEFT, RIGHT]) {
    if (!isPossible(state, transition) || !counts(transition)) continue;
    if (best < 0 || (scores[transition] ?? 0) > (scores[best] ?? 0)) best = transition;
  }
  return best;
}

/** How many arcs of the tree can no longer be found once a transition is taken; infinite where it is not possible. */
function costOf(state: ArcState, transition: number, heads: Int32Array): number {
  if (!isPossible(state, transition)) return Number.POSITIVE_INFINITY;
  const { stack, depth, next, count } = state;
  const top = stack[depth - 1] ?? 0;
  let cost = 0;
  if (transition === SHIFT) {
    for (let at = 0; at < depth; at += 1) {
      const word = stack[at] ?? 0;
      if (heads[word] === next) cost += 1;
      if (at < depth - 1 && heads[next] === word) cost += 1;
    }
    return cost;
  }
  for (let word = next; word < count; word += 1) if (heads[word] === top) cost += 1;
  const head = heads[top] ?? 0;
  if (transition === RIGHT) return head >= next ? cost + 1 : cost;
  return head > next || (depth > 1 && head === stack[depth - 2]) ? cost + 1 : cost;
}

/** A tree whose crossing arcs are lifted, the shortest first, until none crosses (Nivre and Nilsson 2005). */
function lifted(tree: Tree): Tree {
  const heads = Int32Array.from(tree.heads);
  for (let word = shortestCrossing(heads); word >= 0; word = shortestCrossing(heads)) {
    heads[word] = heads[heads[word] ?? 0] ?? heads.length;
  }
  return { ...tree, heads };
}

/** The word with the shortest arc over a word that does not hang below the arc's head; -1 where there is none. */
function shortestCrossing(heads: Int32Array): number {
  let shortest = -1;
  let length = heads.length + 1;
  for (const [word, head] of heads.entries()) {
    const size = Math.abs(word - head);
    if (head === heads.length || size >= length) continue;
    for (let inside = Math.min(word, head) + 1; inside < Math.max(word, head); inside += 1) {
      if (isBelow(inside, head, heads)) continue;
      shortest = word;
      length = size;
      break;
    }
  }
  return shortest;
}

function isBelow(word: number, head: number, heads: Int32Array): boolean {
  let at = word;
  while (at !== heads.length && at !== head) at = heads[at] ?? heads.length;
  return at === head;
}
