import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type DeriveRequest, type FileRead, type FileReader, readNew } from './ingest-read.ts';

/** What the deriving thread is asked. */
export interface Asked {
  readonly number: number;
  readonly request: DeriveRequest;
}

/** Its answer to what was asked under the number. */
export interface Answered {
  readonly number: number;
  readonly read: FileRead;
}

/** Below so many files a thread costs more than it gains: it loads the lexicons again, for a third of a second. */
const FILES_WORTH_A_THREAD = 100;

/** Files under way: the one that is read and some that wait for it, so that the thread never does. */
const AHEAD = 6;

/** Whether so many files are worth a thread: never where one core must do it all. */
export function isWorthAThread(files: number, cores = availableParallelism()): boolean {
  return files >= FILES_WORTH_A_THREAD && cores > 1;
}

/**
 * A thread that derives the documents of files while the caller reads and writes: deriving takes longest, and reading
 * many small files is mostly waiting. One only: a second would derive faster than can be written, and hold another
 * hundred megabytes. Where it ends by itself, what it was asked fails.
 */
export function derivingThread(): FileReader {
  const worker = new Worker(new URL('./deriving-thread-entry.js', import.meta.url));
  const asked = new Map<number, Waiting>();
  let count = 0;
  const fail = (error: Error): void => {
    for (const { reject } of asked.values()) reject(error);
    asked.clear();
  };
  worker.on('message', ({ number, read }: Answered) => {
    asked.get(number)?.resolve(read);
    asked.delete(number);
  });
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`The deriving thread ended with code ${code}`)));
  const ask = (request: DeriveRequest): Promise<FileRead> =>
    new Promise((resolve, reject) => {
      const number = count++;
      asked.set(number, { resolve, reject });
      worker.postMessage({ number, request } satisfies Asked);
    });
  return {
    ahead: AHEAD,
    async read(request) {
      const found = await readNew(request);
      return 'kind' in found ? found : ask(found);
    },
    close: async () => {
      await worker.terminate();
    },
  };
}

interface Waiting {
  readonly resolve: (read: FileRead) => void;
  readonly reject: (error: Error) => void;
}
