import { type FileHandle, open, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { NOT_CARRIED_AS_THEY_ARE, salvage, TRUTH } from '../../src/store/salvage/salvage.ts';
import { checkWhole, refuseWhereOpen } from '../../src/store/salvage/soundness.ts';
import { DamagedStoreError } from '../../src/store/sqlite/sqlite-errors.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import type { DocumentSummary, Store } from '../../src/store/store.ts';
import { put } from '../contracts/store-put.ts';
import { sampleAnalysis, sampleSource } from './sample-analysis.ts';
import { scratchFolder } from './scratch.ts';

const NOON = '2026-03-04T12:00:00.000Z';

async function newFile(): Promise<string> {
  return join(await scratchFolder(), 'footnote.db');
}

/** What a promise fails with. */
async function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}

test('a database of a newer version is refused and left as it was', async () => {
  const file = await newFile();
  await (await openSqliteStore(file)).close();
  const raw = new Sqlite(file);
  raw.pragma('user_version = 900');
  raw.close();
  const error = await failure(openSqliteStore(file));
  expect(error).toBeInstanceOf(UserError);
  expect(String(error)).toMatch(/newer version \(900/);
  const again = new Sqlite(file, { readonly: true });
  expect(again.pragma('user_version', { simple: true })).toBe(900);
  again.close();
});

test('a database of another program is refused and left as it was', async () => {
  const file = await newFile();
  const raw = new Sqlite(file);
  raw.exec('CREATE TABLE recipes (name TEXT)');
  raw.close();
  expect(String(await failure(openSqliteStore(file)))).toMatch(/another program/);
});

test('to read, a database must exist and be of the present version', async () => {
  const file = await newFile();
  expect(String(await failure(openSqliteStore(file, { readonly: true })))).toMatch(/no database/);
  const store = await openSqliteStore(file);
  await put(store, sampleAnalysis());
  const reader = await openSqliteStore(file, { readonly: true });
  expect(await reader.summaries()).toHaveLength(1);
  const error = await failure(reader.putFact('mark', 'x'));
  expect(error).toBeInstanceOf(UserError);
  await reader.close();
  await store.close();
});

test('a folder that cannot be made is one clear line', async () => {
  const folder = await scratchFolder();
  await writeFile(join(folder, 'taken'), '');
  const error = await failure(openSqliteStore(join(folder, 'taken', 'footnote.db')));
  expect(error).toBeInstanceOf(UserError);
});

test('a full disk is one clear line, and no document is left half-written', async () => {
  const file = await newFile();
  await (await openSqliteStore(file)).close();
  const store = await openSqliteStore(file, { pageLimit: 60 });
  let written = 0;
  let error: unknown;
  while (error === undefined && written < 500) {
    const text = `Line one of text ${written}.\n\n${'And it goes on. '.repeat(100)}`;
    const id = `d${written}`;
    error = await failure(put(store, sampleAnalysis({ id, text, sources: [`${id}.txt`] })));
    if (error === undefined) written += 1;
  }
  expect(error).toBeInstanceOf(UserError);
  expect(String(error)).toMatch(/disk is full/);
  expect(await store.summaries()).toHaveLength(written);
  await store.close();
  const roomy = await openSqliteStore(file);
  expect(await roomy.lastChange()).toBe(written);
  await put(roomy, sampleAnalysis({ id: 'more', sources: ['more.txt'] }));
  expect(await roomy.summaries()).toHaveLength(written + 1);
  await roomy.close();
});

/** A store with some documents and memory; closed. */
async function rememberingStore(file: string): Promise<void> {
  const store = await openSqliteStore(file);
  for (let n = 0; n < 60; n += 1) {
    const analysis = sampleAnalysis({
      id: `d${n}`,
      text: `Text ${n}. ${'More. '.repeat(200)}`,
      sources: [`${n}.txt`],
    });
    const given = n === 7 ? { root: null, location: '/given/7.txt' } : {};
    await put(store, analysis, [sampleSource(`d${n}`, `${n}.txt`, given)]);
  }
  await remember(store);
  await store.close();
}

async function remember(store: Store): Promise<void> {
  const [summary] = await store.summariesOf(['d3']);
  await store.keep('/who Otto Vance');
  await store.firstTime('event-1', NOON);
  await store.removeForGood(['/press/gone.txt']);
  const addresses = [{ document: 'd3', hash: summary?.hash ?? '', start: 0, end: 7 }];
  await store.posted({ destination: 'slack:T01/C1', reference: null, invocation: 'i', addresses, at: NOON });
  const verdict = { invocation: 'i', outcome: 'found', helpful: true, change: 60, at: NOON };
  await store.rate({ ...verdict, user: null, workspace: null });
  await store.putFact('mark', 'the old database');
}

/** Overwrites the root page of a table with nonsense. */
async function damage(file: string, table: string): Promise<void> {
  const raw = new Sqlite(file);
  raw.pragma('wal_checkpoint(TRUNCATE)');
  const root = Number(raw.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').pluck().get(table));
  raw.close();
  const bytes = await open(file, 'r+');
  await bytes.write(Buffer.alloc(4096, 0xa5), 0, 4096, (root - 1) * 4096);
  await bytes.close();
}

test('a damaged database is said to be damaged and can be rebuilt without losing what it remembers', async () => {
  const file = await newFile();
  await rememberingStore(file);
  await damage(file, 'name_words');
  expect(() => checkWhole(file)).toThrow(DamagedStoreError);
  await damage(file, 'documents');
  const store = await openSqliteStore(file);
  const error = await failure(store.summaries());
  expect(error).toBeInstanceOf(DamagedStoreError);
  expect(error).toMatchObject({ file });
  expect(error).toMatchObject({
    hint: expect.stringContaining(`footnote -- rebuild --data ${dirname(file)}\n`),
  });
  await store.close();

  const saved = await salvage(file);
  expect(saved).toMatchObject({ incomplete: ['documents'], given: ['/given/7.txt'] });
  expect((await stat(saved.aside)).size).toBeGreaterThan(0);
  const fresh = await openSqliteStore(file);
  expect(await fresh.summaries()).toEqual([]);
  expect(await fresh.recall(await fresh.keep('/who Otto Vance'))).toBe('/who Otto Vance');
  expect(await fresh.firstTime('event-1', NOON)).toBe(false);
  expect(await fresh.removedForGood()).toEqual(['/press/gone.txt']);
  expect(await fresh.verdicts()).toHaveLength(1);
  const [message] = await fresh.postedMessages();
  expect(await fresh.textOf(message?.addresses[0]?.hash ?? '')).toMatch(/^Text 3\./);
  expect(await fresh.fact('mark')).toBeNull();
  expect((await put(fresh, sampleAnalysis())).number).toBe(61);
  await fresh.close();
});

test('what the operator states is kept, also for folders that were given only once', async () => {
  const file = await newFile();
  const store = await openSqliteStore(file);
  await store.putFact('operator lists', '[{"folder": "/given"}]');
  await store.close();
  await salvage(file);
  const fresh = await openSqliteStore(file);
  expect(await fresh.fact('operator lists')).toBe('[{"folder": "/given"}]');
  expect(await fresh.fact('operator lists mark')).not.toBeNull();
  await fresh.close();
});

test('documents stay who they are, and are new to nobody; what is derived from them is to be derived anew', async () => {
  const file = await newFile();
  await rememberingStore(file);
  const before = await openSqliteStore(file);
  const known = await before.summaries();
  await before.close();
  await damage(file, 'name_words');
  const saved = await salvage(file);
  expect(saved).toMatchObject({ incomplete: [], given: [] });
  const fresh = await openSqliteStore(file);
  const shown = ({ id, hash, change, sources, opening }: DocumentSummary) => [
    id,
    hash,
    change,
    sources,
    opening,
  ];
  expect((await fresh.summaries()).map(shown)).toEqual(known.map(shown));
  expect(await fresh.outdated('1')).toHaveLength(known.length);
  expect(await fresh.sources()).toHaveLength(known.length);
  const [analysis] = await fresh.analyses(['d3']);
  expect(analysis?.document.blocks).toEqual(
    sampleAnalysis({ text: analysis?.document.text ?? '' }).document.blocks,
  );
  await fresh.close();
});

test('a text that was altered is no quotation any more', async () => {
  const file = await newFile();
  await rememberingStore(file);
  const raw = new Sqlite(file);
  raw.prepare("UPDATE texts SET text = replace(text, 'More', 'Less') WHERE text LIKE 'Text 3.%'").run();
  raw.close();
  const saved = await salvage(file);
  expect(saved.incomplete).toEqual(['texts', 'documents']);
  expect(saved.carried).toMatchObject({ documents: 59, texts: 0 });
});

test('every table is either carried over or known to be derived', async () => {
  const file = await newFile();
  await (await openSqliteStore(file)).close();
  const raw = new Sqlite(file);
  const tables = raw.prepare(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
  );
  const listed = [...TRUTH.map(({ name }) => name), ...NOT_CARRIED_AS_THEY_ARE];
  expect(tables.pluck().all().toSorted()).toEqual(listed.toSorted());
  raw.close();
});

test('a database that is open elsewhere is not set aside', async () => {
  const file = await newFile();
  const store = await openSqliteStore(file);
  await put(store, sampleAnalysis());
  expect(() => refuseWhereOpen(file)).toThrow(/open/u);
  await store.close();
  expect(() => refuseWhereOpen(file)).not.toThrow();
});

test.each<[string, number, (bytes: FileHandle, size: number) => Promise<unknown>]>([
  ['whose header is gone', 60, (bytes) => bytes.write(Buffer.alloc(100), 0, 100, 0)],
  ['that was cut off in the middle', 0, (bytes, size) => bytes.truncate(Math.floor(size / 2 / 4096) * 4096)],
])('a database %s gives up what its other pages hold', async (_, known, harm) => {
  const file = await newFile();
  const store = await openSqliteStore(file);
  await remember(store);
  await store.close();
  const documents = await openSqliteStore(file);
  for (let n = 0; n < 60; n += 1) {
    await put(
      documents,
      sampleAnalysis({ id: `d${n}`, text: `Text ${n}.${' More.'.repeat(200)}`, sources: [`${n}.txt`] }),
    );
  }
  await documents.close();
  const bytes = await open(file, 'r+');
  await harm(bytes, (await bytes.stat()).size);
  await bytes.close();
  expect(() => checkWhole(file)).toThrow(DamagedStoreError);
  const { carried } = await salvage(file);
  expect(carried).toMatchObject({ kept: 1, verdicts: 1, posted: 1, removed_for_good: 1, seen: 1 });
  expect(carried.documents).toBeGreaterThanOrEqual(known);
  expect((await readdir(dirname(file))).filter((name) => name.includes('readable'))).toEqual([]);
});

test('what the damage took from the memory is named', async () => {
  const file = await newFile();
  await rememberingStore(file);
  await damage(file, 'posted');
  const saved = await salvage(file);
  expect(saved.incomplete).toContain('posted');
  expect(saved.carried).toMatchObject({ kept: 1, verdicts: 1, posted: 0 });
});

test('a file that is no database at all is reported, set aside and replaced', async () => {
  const file = await newFile();
  await writeFile(file, 'This was never a database. '.repeat(300));
  expect(await failure(openSqliteStore(file))).toBeInstanceOf(DamagedStoreError);
  const saved = await salvage(file);
  expect(saved.carried.posted).toBe(0);
  const fresh = await openSqliteStore(file);
  await put(fresh, sampleAnalysis());
  await fresh.close();
  await writeFile(file, 'And again. '.repeat(300));
  await salvage(file);
  const kept = (await readdir(dirname(file))).filter((name) => /damaged-[12]$/.test(name));
  expect(kept).toHaveLength(2);
});
