import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Sqlite from 'better-sqlite3';
import { beforeAll, describe, expect, test } from 'vitest';
import { ingestInWorker } from '../../../src/corpus/intake/ingest-client.ts';
import { fromPlain, toPlain } from '../../../src/corpus/intake/ingest-messages.ts';
import { DamagedStoreError } from '../../../src/store/sqlite/sqlite-errors.ts';
import { openSqliteStore } from '../../../src/store/sqlite.ts';
import { tryAcquire } from '../../../src/store/writer-lock.ts';
import { compileInto } from '../../store/compiled.ts';
import { scratchFolder } from '../../store/scratch.ts';

const run = promisify(execFile);

/** The whole program is compiled once, and started with all its lexicons, on a machine that may be busy. */
const PATIENCE = 60_000;

/** Asks for an ingest in a worker thread and says what came of it, as the compiled program would. */
const ASKING = `
import { ingestInWorker } from './src/corpus/intake/ingest-client.js';
const [request, stopAfter] = process.argv.slice(2).map((each) => JSON.parse(each));
const stop = new AbortController();
let progress = 0;
let turns = 0;
const turning = setInterval(() => { turns += 1; }, 1);
try {
  const outcome = await ingestInWorker(request, {
    thread: 'worker',
    signal: stop.signal,
    onProgress: ({ done }) => { progress = done; if (stopAfter > 0 && done >= stopAfter) stop.abort(); },
  });
  console.log(JSON.stringify({ outcome, progress, turned: turns > 0 }));
} catch ({ name, message, hint }) {
  console.log(JSON.stringify({ name, message, hint }));
}
clearInterval(turning);
`;

async function ask(request: object, stopAfter = 0): Promise<Record<string, unknown>> {
  const given = [JSON.stringify(request), JSON.stringify(stopAfter)];
  const { stdout } = await run(process.execPath, ['asking.js', ...given], { cwd: program });
  return JSON.parse(stdout) as Record<string, unknown>;
}

let program: string;

beforeAll(async () => {
  program = await mkdtemp(join(tmpdir(), 'footnote-test-'));
  await compileInto(program);
  await writeFile(join(program, 'asking.js'), ASKING);
  return () => rm(program, { recursive: true, force: true });
}, PATIENCE);

/** Enough for a thread that reads ahead. */
const MANY_FILES = 120;

async function heldIn(database: string) {
  const store = await openSqliteStore(database);
  const ids = (await store.summaries()).map(({ id }) => id);
  const held = await store.analyses(ids);
  await store.close();
  return held;
}

async function press(files: number): Promise<{ readonly database: string; readonly root: string }> {
  const folder = await scratchFolder();
  const root = join(folder, 'press');
  await mkdir(root);
  for (let n = 0; n < files; n += 1) {
    const text = `Vera Quill opened dock ${n} in Harrow Mills on 3 March 2025.\n\nOtto Vance denied it.`;
    await writeFile(join(root, `${n}.txt`), text);
  }
  return { database: join(folder, 'data', 'footnote.db'), root };
}

describe('ingest in a thread of its own', { timeout: PATIENCE }, () => {
  test('reads, derives and writes while the asking thread goes on', async () => {
    const { database, root } = await press(12);
    const task = { kind: 'sync', roots: [root] };
    const said = await ask({ database, task });
    expect(said).toMatchObject({
      outcome: { kind: 'done', report: { added: 12 } },
      progress: 12,
      turned: true,
    });
    const store = await openSqliteStore(database);
    expect(await store.summaries()).toHaveLength(12);
    expect((await store.namesBy('form', ['vera quill'])).length).toBeGreaterThan(0);
    await store.close();
    expect(await ask({ database, task })).toMatchObject({
      outcome: { report: { unchanged: 12 } },
      progress: 0,
    });
  });

  test('stops between two files when told to, and leaves the lock free', async () => {
    const { database, root } = await press(40);
    const task = { kind: 'ingest', paths: [root] };
    expect(await ask({ database, task }, 1)).toMatchObject({ name: 'AbortError' });
    const lock = await tryAcquire(database, 'a test');
    expect(lock).not.toBeNull();
    await lock?.release();
    const store = await openSqliteStore(database);
    expect((await store.summaries()).length).toBeGreaterThanOrEqual(1);
    await store.close();
  });

  test('derives with a thread that reads ahead what it derives without one', async () => {
    const { database, root } = await press(MANY_FILES);
    const task = { kind: 'sync', roots: [root] } as const;
    expect(await ask({ database, task })).toMatchObject({ outcome: { report: { added: MANY_FILES } } });
    const alone = join(await scratchFolder(), 'footnote.db');
    await ingestInWorker({ database: alone, task }, { thread: 'same' });
    expect(await heldIn(database)).toEqual(await heldIn(alone));
  });

  test('says who writes when it is not to wait', async () => {
    const { database, root } = await press(1);
    const lock = await tryAcquire(database, 'a long ingest');
    const said = await ask({ database, task: { kind: 'sync', roots: [root] }, waitMs: 0 });
    expect(said).toMatchObject({
      outcome: { kind: 'busy', writer: { pid: process.pid, purpose: 'a long ingest' } },
    });
    await lock?.release();
  });

  test("fails with the same words and hint as in the asking thread's own hands", async () => {
    const { database, root } = await press(1);
    await (await openSqliteStore(database)).close();
    const raw = new Sqlite(database);
    raw.pragma('user_version = 900');
    raw.close();
    const request = { database, task: { kind: 'sync' as const, roots: [root] } };
    const there = await ask(request);
    const here = await ingestInWorker(request, { thread: 'same' }).catch((error: unknown) => error);
    expect(here).toMatchObject({ name: 'UserError', message: there.message, hint: there.hint });
  });
});

test('in the same thread, it does the same', async () => {
  const { database, root } = await press(2);
  const seen: string[] = [];
  const outcome = await ingestInWorker(
    { database, task: { kind: 'sync', roots: [root], collections: { [root]: 'desk' } } },
    { thread: 'same', onProgress: ({ source }) => seen.push(source) },
  );
  expect(outcome).toMatchObject({ kind: 'done', report: { added: 2 } });
  expect(seen).toEqual(['0.txt', '1.txt']);
  const store = await openSqliteStore(database);
  expect((await store.summaries()).map(({ collection }) => collection)).toEqual(['desk', 'desk']);
  await store.close();
});

test('a damaged database is one on the other side as well', () => {
  const arrived = fromPlain(structuredClone(toPlain(new DamagedStoreError('/data/footnote.db', 'cause'))));
  expect(arrived).toBeInstanceOf(DamagedStoreError);
  expect(arrived).toMatchObject({ file: '/data/footnote.db' });
});
