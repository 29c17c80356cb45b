import { ARC_KEYS, arcKey, LASTING_KEYS, lookAtArcs } from './arc-features.ts';
import { type ArcState, isPossible, LEFT, MOST_WORDS, RIGHT, SHIFT } from './arc-state.ts';
import { secondIn, type TripleIndex, thirdIn, tripleOf, triplesOf, type Weights } from './weights.ts';

/** Says which transition has the highest score of those that are possible; before each sentence it is told to forget. */
export interface ArcWeigher {
  readonly best: (state: ArcState) => number;
  readonly forget: (state: ArcState) => void;
}

const LASTING = { from: 0, to: LASTING_KEYS };
const PASSING = { from: LASTING_KEYS, to: ARC_KEYS };
/** How far hanging the topmost word on the left, and on the right, lies above shifting. */
const SCORES = 2;

/** Weighs transitions: what stays as it is while a word is the topmost on the stack is summed once for that word. */
export function arcWeigher(weights: Weights): ArcWeigher {
  const triples = triplesOf(weights);
  const scores = new Int32Array(SCORES);
  const lasting = new Int32Array(SCORES * MOST_WORDS);
  const isSummed = new Uint8Array(MOST_WORDS);
  const best = (state: ArcState): number => {
    const top = state.stack[state.depth - 1] ?? 0;
    const from = SCORES * top;
    lookAtArcs(state);
    if (isSummed[top] === 0) {
      scores.fill(0);
      addFeatures(triples, LASTING, scores);
      for (let one = 0; one < SCORES; one += 1) lasting[from + one] = scores[one] ?? 0;
      isSummed[top] = 1;
    } else for (let one = 0; one < SCORES; one += 1) scores[one] = lasting[from + one] ?? 0;
    addFeatures(triples, PASSING, scores);
    return highestOf(state, scores);
  };
  return { best, forget: ({ count }) => isSummed.fill(0, 0, count) };
}

/** Adds the weights of features, from one to the one before another, to the scores: each key is looked up as it is made. */
function addFeatures(
  triples: TripleIndex,
  { from, to }: { readonly from: number; readonly to: number },
  scores: Int32Array,
): void {
  let left = scores[0] ?? 0;
  let right = scores[1] ?? 0;
  for (let feature = from; feature < to; feature += 1) {
    const triple = tripleOf(triples, arcKey(feature));
    left += secondIn(triple);
    right += thirdIn(triple);
  }
  scores[0] = left;
  scores[1] = right;
}

function highestOf(state: ArcState, scores: Int32Array): number {
  const left = scores[0] ?? 0;
  const right = scores[1] ?? 0;
  if (isPossible(state, RIGHT) && right > Math.max(0, left)) return RIGHT;
  return left > 0 ? LEFT : SHIFT;
}
