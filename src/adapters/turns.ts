/** Work that goes on after a delivery was acknowledged. */
import { setImmediate } from 'node:timers/promises';

/** Runs work after the acknowledgement, and knows what is not finished yet. */
export interface Turns {
  /**
   * Runs the work in a turn of the event loop of its own, so that what arrives meanwhile is acknowledged between
   * two answers, not after all of them. Never throws.
   */
  run(work: () => Promise<void>): Promise<void>;
  /** Resolves when nothing is in flight, or after so many milliseconds. */
  idle(limit: number): Promise<void>;
}

/** Turns of one process; what work throws is handed to `failed`. */
export function createTurns(failed: (error: unknown) => void): Turns {
  const inFlight = new Set<Promise<void>>();
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(work) {
      const turn = last.then(() => setImmediate());
      last = turn;
      const running: Promise<void> = turn.then(work).catch(failed);
      inFlight.add(running);
      return running.finally(() => inFlight.delete(running));
    },
    async idle(limit) {
      const over = Symbol('over');
      const timer = new Promise<symbol>((resolve) => setTimeout(() => resolve(over), limit).unref());
      while (inFlight.size > 0) {
        if ((await Promise.race([Promise.all(inFlight), timer])) === over) return;
      }
    },
  };
}
