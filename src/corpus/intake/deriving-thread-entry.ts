/** A thread that derives the documents of files: started by deriving-thread.ts, ended by it too. */
import { parentPort } from 'node:worker_threads';
import type { Answered, Asked } from './deriving-thread.ts';
import { giveWay } from './give-way.ts';
import { engine } from './ingest-engine.ts';
import { deriveFound } from './ingest-read.ts';

const port = parentPort;
if (!port) throw new Error('This file is only run as a worker thread');
giveWay();
port.on('message', async ({ number, request }: Asked) => {
  port.postMessage({ number, read: await deriveFound(request, engine) } satisfies Answered);
});
