import { ARC_KEYS, arcKeys, LASTING_KEYS, passingKeys } from './arc-features.ts';
import { type ArcState, isPossible, LEFT, MOST_WORDS, RIGHT, SHIFT } from './arc-state.ts';
import { addTriples, triplesOf, type Weights } from './weights.ts';

/** Says which transition has the highest score of those that are possible; before each sentence it is told to forget. */
export interface ArcWeigher {
  readonly best: (state: ArcState) => number;
  readonly forget: (state: ArcState) => void;
}

const LASTING = { from: 0, to: LASTING_KEYS };
const PASSING = { from: LASTING_KEYS, to: ARC_KEYS };
/** How far hanging the topmost word to the left, and to the right, lies above shifting. */
const SCORES = 2;

/** Weighs transitions: what stays as it is while a word is the topmost on the stack is summed once for that word. */
export function arcWeigher(weights: Weights): ArcWeigher {
  const triples = triplesOf(weights);
  const keys = new Int32Array(ARC_KEYS);
  const scores = new Int32Array(SCORES);
  const lasting = new Int32Array(SCORES * MOST_WORDS);
  const isSummed = new Uint8Array(MOST_WORDS);
  const best = (state: ArcState): number => {
    const top = state.stack[state.depth - 1] ?? 0;
    const from = SCORES * top;
    if (isSummed[top] === 0) {
      arcKeys(state, keys);
      scores.fill(0);
      addTriples(triples, keys, LASTING, scores);
      for (let one = 0; one < SCORES; one += 1) lasting[from + one] = scores[one] ?? 0;
      isSummed[top] = 1;
    } else {
      passingKeys(state, keys);
      for (let one = 0; one < SCORES; one += 1) scores[one] = lasting[from + one] ?? 0;
    }
    addTriples(triples, keys, PASSING, scores);
    return highestOf(state, scores);
  };
  return { best, forget: ({ count }) => isSummed.fill(0, 0, count) };
}

function highestOf(state: ArcState, scores: Int32Array): number {
  const left = scores[0] ?? 0;
  const right = scores[1] ?? 0;
  if (isPossible(state, RIGHT) && right > Math.max(0, left)) return RIGHT;
  return left > 0 ? LEFT : SHIFT;
}
