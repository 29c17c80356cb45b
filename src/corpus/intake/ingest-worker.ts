/** The thread in which documents are read, derived and written: started by ingest-client.ts, ends when it is done. */
import { parentPort, workerData } from 'node:worker_threads';
import { derivingThread, isWorthAThread } from './deriving-thread.ts';
import { giveWay } from './give-way.ts';
import { engine } from './ingest-engine.ts';
import { type FromWorker, type ToWorker, toPlain } from './ingest-messages.ts';
import { type FileReader, readerHere } from './ingest-read.ts';
import type { IngestProgress } from './ingest-report.ts';
import { doIngest, type IngestRequest } from './ingest-task.ts';

/** Milliseconds between two words on how far it is: no eye follows more, and each wakes the thread that answers. */
const PROGRESS_EVERY = 100;

await main();

async function main(): Promise<void> {
  if (!parentPort) throw new Error('This file is only run as a worker thread');
  const port = parentPort;
  const say = (message: FromWorker): void => port.postMessage(message);
  const stop = new AbortController();
  port.on('message', (_stop: ToWorker) => stop.abort());
  giveWay();
  try {
    const outcome = await doIngest(workerData as IngestRequest, engine, {
      openReader: readerFor,
      elapsed: () => performance.now(),
      onProgress: seldom((progress) => say({ kind: 'progress', progress })),
      signal: stop.signal,
    });
    say({ kind: 'outcome', outcome });
  } catch (error) {
    say({ kind: 'failure', failure: toPlain(error) });
  } finally {
    port.close();
  }
}

function readerFor(files: number): FileReader {
  return isWorthAThread(files) ? derivingThread(engine) : readerHere(engine);
}

/** The last word is always said. */
function seldom(say: (progress: IngestProgress) => void): (progress: IngestProgress) => void {
  let next = 0;
  return (progress) => {
    const now = performance.now();
    if (now < next && progress.done < progress.total) return;
    next = now + PROGRESS_EVERY;
    say(progress);
  };
}
