import type { Connection } from './connection.ts';

/** One write that is asked for, and whoever waits for it. */
interface Waiting {
  readonly work: () => boolean;
  readonly resolve: (done: boolean) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Writes that must be on the disk before anybody goes on: those that are asked for in one turn of the event loop are
 * synced as one. Each sync takes milliseconds in which nothing else runs.
 */
export function durablyTogether({ write }: Connection): (work: () => boolean) => Promise<boolean> {
  let waiting: Waiting[] = [];
  const flush = async (): Promise<void> => {
    const all = waiting;
    waiting = [];
    try {
      const done = await write(() => all.map(({ work }) => work()), 'durably');
      for (const [index, { resolve }] of all.entries()) resolve(done[index] ?? false);
    } catch (error) {
      for (const { reject } of all) reject(error);
    }
  };
  return (work) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(() => void flush());
      waiting.push({ work, resolve, reject });
    });
}
