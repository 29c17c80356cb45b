import { Worker } from 'node:worker_threads';
import { engine } from './ingest-engine.ts';
import { type FromWorker, fromPlain, type ToWorker } from './ingest-messages.ts';
import type { IngestProgress } from './ingest-report.ts';
import type { IngestOutcome, IngestRequest } from './ingest-task.ts';

/** How an ingest is watched and stopped, and where it runs. */
export interface IngestWatch {
  /** `worker` leaves this thread free to answer; `same` is for a program run from its TypeScript sources. */
  readonly thread: 'worker' | 'same';
  readonly onProgress?: (progress: IngestProgress) => void;
  /** Stops between two files, failing with an AbortError; what was written is whole. */
  readonly signal?: AbortSignal;
}

/**
 * Syncs or ingests. With the outcome the lock is free and the thread with all its memory gone.
 * Throws a UserError where it cannot be done at all: a full disk, a damaged database, another writer that does not end.
 */
export async function ingestInWorker(request: IngestRequest, watch: IngestWatch): Promise<IngestOutcome> {
  watch.signal?.throwIfAborted();
  return watch.thread === 'worker' ? inWorker(request, watch) : inSameThread(request, watch);
}

async function inSameThread(request: IngestRequest, watch: IngestWatch): Promise<IngestOutcome> {
  // Loaded only here: a process that answers has the worker for it.
  const { doIngest } = await import('./ingest-task.ts');
  const { onProgress, signal } = watch;
  return doIngest(request, engine, {
    elapsed: () => performance.now(),
    ...(onProgress && { onProgress }),
    ...(signal && { signal }),
  });
}

function inWorker(request: IngestRequest, { onProgress, signal }: IngestWatch): Promise<IngestOutcome> {
  const worker = new Worker(new URL('./ingest-worker.js', import.meta.url), { workerData: request });
  const stop = (): void => worker.postMessage('stop' satisfies ToWorker);
  signal?.addEventListener('abort', stop, { once: true });
  return new Promise<IngestOutcome>((resolve, reject) => {
    let outcome: IngestOutcome | undefined;
    let failure: Error | undefined;
    worker.on('message', (message: FromWorker) => {
      if (message.kind === 'progress') onProgress?.(message.progress);
      else if (message.kind === 'outcome') outcome = message.outcome;
      else failure = fromPlain(message.failure);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      signal?.removeEventListener('abort', stop);
      if (outcome) resolve(outcome);
      else reject(failure ?? new Error(`The ingesting thread ended with code ${code} and no result`));
    });
  });
}
