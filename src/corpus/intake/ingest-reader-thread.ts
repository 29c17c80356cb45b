/** A thread that derives the documents of files: started by ingest-reader.ts, ended by it too. */
import { parentPort } from 'node:worker_threads';
import { giveWay } from './give-way.ts';
import { engine } from './ingest-engine.ts';
import { deriveFound } from './ingest-read.ts';
import type { Answered, Asked } from './ingest-reader.ts';

const port = parentPort;
if (!port) throw new Error('This file is only run as a worker thread');
giveWay();
port.on('message', async ({ number, request }: Asked) => {
  port.postMessage({ number, read: await deriveFound(request, engine) } satisfies Answered);
});
