import { LEFT, RIGHT, SHIFT } from '../src/extract/syntax/arc-state.ts';
import type { Weights } from '../src/extract/syntax/weights.ts';

/** Counts which transitions are right among four kinds, to find those that always are. */
interface SureTransitions {
  /** Counts a state by its kinds with what each transition costs. */
  count(key: number, costs: readonly number[]): void;
  weights(): Weights;
}

/** Kinds must have been met so often, and the transition have been right so nearly always. */
const LEAST_MET = 25;
const LEAST_SHARE = 0.995;

/** A count that has counted nothing. */
export function sureTransitions(): SureTransitions {
  const met = new Map<number, Int32Array>();
  return {
    count(key, costs) {
      const counts = met.get(key) ?? new Int32Array(4);
      met.set(key, counts);
      const least = Math.min(...costs);
      for (const transition of [SHIFT, LEFT, RIGHT]) {
        if (costs[transition] === least) counts[transition] = (counts[transition] ?? 0) + 1;
      }
      counts[3] = (counts[3] ?? 0) + 1;
    },
    weights() {
      const found = [...met]
        .sort(([a], [b]) => a - b)
        .flatMap(([key, counts]) => {
          const all = counts[3] ?? 0;
          const best = [SHIFT, LEFT, RIGHT].reduce((a, b) => ((counts[b] ?? 0) > (counts[a] ?? 0) ? b : a));
          return all >= LEAST_MET && (counts[best] ?? 0) >= LEAST_SHARE * all ? [{ key, best }] : [];
        });
      return {
        classes: 1,
        keys: Int32Array.from(found, ({ key }) => key),
        rows: Int8Array.from(found, ({ best }) => best),
      };
    },
  };
}
