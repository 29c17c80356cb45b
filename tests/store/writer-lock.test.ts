import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { acquireWriter, tryAcquire, writerOf } from '../../src/store/writer-lock.ts';
import { compileInto } from './compiled.ts';
import { scratchFolder } from './scratch.ts';

async function databaseFile(): Promise<string> {
  return join(await scratchFolder(), 'data', 'footnote.db');
}

test('one writes at a time, and those who only answer go on without', async () => {
  const file = await databaseFile();
  const first = await tryAcquire(file, 'sync');
  expect(first).not.toBeNull();
  expect(await tryAcquire(file, 'sync')).toBeNull();
  await first?.release();
  await first?.release();
  const second = await tryAcquire(file, 'sync');
  expect(second).not.toBeNull();
  await second?.release();
});

test('whoever waits too long is told who writes', async () => {
  const file = await databaseFile();
  const first = await acquireWriter(file, { purpose: 'ingest of 3 paths' });
  const heard: unknown[] = [];
  const wait = { purpose: 'another ingest', waitMs: 0, onWait: (holder: unknown) => heard.push(holder) };
  const error = await acquireWriter(file, wait).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UserError);
  expect(String(error)).toContain(`process ${process.pid} (ingest of 3 paths)`);
  expect(heard).toEqual([{ pid: process.pid, purpose: 'ingest of 3 paths' }]);
  await first.release();
  expect(writerOf(file)).toBeNull();
});

test('whoever waits gets the lock when it is let go, and blocks nothing meanwhile', async () => {
  const file = await databaseFile();
  const first = await acquireWriter(file, { purpose: 'one' });
  const second = acquireWriter(file, { purpose: 'two', onWait: () => setImmediate(() => first.release()) });
  const lock = await second;
  expect(writerOf(file)).toEqual({ pid: process.pid, purpose: 'two' });
  await lock.release();
});

test('a database in memory needs no lock', async () => {
  expect(await tryAcquire(':memory:', 'one')).not.toBeNull();
  expect(await tryAcquire(':memory:', 'two')).not.toBeNull();
});

test('a worker thread that is ended keeps no lock', async () => {
  const folder = await scratchFolder();
  await compileInto(folder, ['store']);
  const file = join(folder, 'footnote.db');
  const url = JSON.stringify(`file://${folder}/src/store/writer-lock.js`);
  const code = `import(${url}).then(async ({ acquireWriter }) => {
    await acquireWriter(${JSON.stringify(file)}, { purpose: 'a thread' });
    require('node:worker_threads').parentPort.postMessage('taken');
    setInterval(() => undefined, 1000);
  });`;
  const worker = new Worker(code, { eval: true });
  await new Promise((resolve) => worker.once('message', resolve));
  expect(await tryAcquire(file, 'main')).toBeNull();
  await worker.terminate();
  const lock = await tryAcquire(file, 'main');
  expect(lock).not.toBeNull();
  await lock?.release();
});
