import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Derived, Document } from '../../model.ts';
import type { Extractor } from './ingest-extractor.ts';
import { type FileReader, readFound } from './ingest-read.ts';

/** What the deriving thread is asked. */
export interface Asked {
  readonly number: number;
  readonly document: Document;
}

/** Its answer to what was asked under the number: what it derived, or in words why it could not. */
export type Answered =
  | { readonly number: number; readonly derived: Derived }
  | { readonly number: number; readonly failure: string };

/** Below so many files a thread costs more than it gains: it loads the lexicons again, for a third of a second. */
const FILES_WORTH_A_THREAD = 100;

/** Files under way: the one that is derived and some that wait for it, so that the thread never does. */
const AHEAD = 6;

/** Whether so many files are worth a thread: never where one core must do it all. */
export function isWorthAThread(files: number, cores = availableParallelism()): boolean {
  return files >= FILES_WORTH_A_THREAD && cores > 1;
}

/**
 * A thread that derives documents while the caller reads and writes: deriving takes longest, and reading many small files
 * is mostly waiting. One only: a second would derive faster than can be written, and hold another hundred megabytes.
 * Where it ends by itself, what it was asked fails.
 */
export function derivingThread(extractor: Extractor): FileReader {
  const worker = new Worker(new URL('./deriving-thread-entry.js', import.meta.url));
  const asked = new Map<number, Waiting>();
  let count = 0;
  const fail = (error: Error): void => {
    for (const { reject } of asked.values()) reject(error);
    asked.clear();
  };
  worker.on('message', (answered: Answered) => {
    const waiting = asked.get(answered.number);
    asked.delete(answered.number);
    if ('derived' in answered) waiting?.resolve(answered.derived);
    else waiting?.reject(new Error(answered.failure));
  });
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`The deriving thread ended with code ${code}`)));
  const derive = (document: Document): Promise<Derived> =>
    new Promise((resolve, reject) => {
      const number = count++;
      asked.set(number, { resolve, reject });
      worker.postMessage({ number, document } satisfies Asked);
    });
  return {
    ahead: AHEAD,
    read: (request) => readFound(request, { ...extractor, derive }),
    close: async () => {
      await worker.terminate();
    },
  };
}

interface Waiting {
  readonly resolve: (derived: Derived) => void;
  readonly reject: (error: Error) => void;
}
