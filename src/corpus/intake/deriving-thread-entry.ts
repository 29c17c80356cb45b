/** A thread that derives documents: started by deriving-thread.ts, ended by it too. */
import { parentPort } from 'node:worker_threads';
import type { Answered, Asked } from './deriving-thread.ts';
import { giveWay } from './give-way.ts';
import { engine } from './ingest-engine.ts';

const port = parentPort;
if (!port) throw new Error('This file is only run as a worker thread');
giveWay();
port.on('message', async (asked: Asked) => port.postMessage(await answer(asked)));

async function answer({ number, document }: Asked): Promise<Answered> {
  try {
    return { number, derived: await engine.derive(document) };
  } catch (error) {
    return { number, failure: error instanceof Error ? error.message : String(error) };
  }
}
