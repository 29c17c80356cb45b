/** Posts to one channel one after the other, no faster than Slack takes them. */
import { setTimeout } from 'node:timers/promises';
import { retryAfterOf } from './slack-errors.ts';

/** Holds back what would come too fast. */
export interface Pace {
  /** Runs the work when its channel has room, again where Slack asks to wait. Throws what the work throws. */
  run<T>(channel: string, work: () => Promise<T>): Promise<T>;
}

/** About one message a second and channel (https://docs.slack.dev/apis/web-api/rate-limits), */
const PAUSE = 1000;

/** short bursts apart. */
const BURST = 3;

/** An answer that comes later helps nobody. */
const LONGEST_WAIT = 120_000;

/** The pace of one workspace. */
export function createPace(): Pace {
  const lasts = new Map<string, Promise<unknown>>();
  /** When a channel would be free again, had every message taken a whole pause. */
  const free = new Map<string, number>();
  return {
    run(channel, work) {
      const before = lasts.get(channel) ?? Promise.resolve();
      const running = before.then(async () => {
        await roomIn(channel, free);
        return patient(work, performance.now() + LONGEST_WAIT);
      });
      const last = running.then(
        () => undefined,
        () => undefined,
      );
      lasts.set(channel, last);
      void last.then(() => lasts.get(channel) === last && lasts.delete(channel));
      return running;
    },
  };
}

async function roomIn(channel: string, free: Map<string, number>): Promise<void> {
  const now = performance.now();
  const next = Math.max(now, free.get(channel) ?? 0) + PAUSE;
  free.set(channel, next);
  const wait = next - now - BURST * PAUSE;
  if (wait > 0) await setTimeout(wait);
}

async function patient<T>(work: () => Promise<T>, deadline: number): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const seconds = retryAfterOf(error);
    if (seconds === null || performance.now() + seconds * 1000 > deadline) throw error;
    await setTimeout(seconds * 1000);
    return patient(work, deadline);
  }
}
