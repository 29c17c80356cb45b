/** The thread in which documents are read, derived and written: started by ingest-client.ts, ends when it is done. */
import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { engine } from './ingest-engine.ts';
import { type FromWorker, type ToWorker, toPlain } from './ingest-messages.ts';
import { doIngest, type IngestRequest } from './ingest-task.ts';

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
      elapsed: () => performance.now(),
      onProgress: (progress) => say({ kind: 'progress', progress }),
      signal: stop.signal,
    });
    say({ kind: 'outcome', outcome });
  } catch (error) {
    say({ kind: 'failure', failure: toPlain(error) });
  } finally {
    port.close();
  }
}

/** Answers come before ingest when both want the processor. Elsewhere than on Linux this would slow the whole process. */
function giveWay(): void {
  if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
}
