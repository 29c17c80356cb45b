import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { put } from '../contracts/store-put.ts';
import { sampleAnalysis, sampleSource } from './sample-analysis.ts';
import { scratchFolder } from './scratch.ts';

test('what a database without arrivals holds has no instant, and its folders count as synced', async () => {
  const file = join(await scratchFolder(), 'footnote.db');
  const store = await openSqliteStore(file);
  await put(store, sampleAnalysis(), [sampleSource('d1', 'archive.txt', { root: '/press' })]);
  await store.close();
  const raw = new Sqlite(file);
  raw.exec(
    'DROP TABLE arrivals; DROP TABLE folders; DROP TABLE notes; ALTER TABLE posted DROP COLUMN language; DROP INDEX deliveries_by_time',
  );
  raw.pragma('user_version = 3');
  raw.close();
  const upgraded = await openSqliteStore(file);
  expect((await upgraded.summaries())[0]?.arrival).toEqual({ change: 1, at: null, folder: null, later: [] });
  expect(await upgraded.syncedFolders()).toEqual(['/press']);
  await upgraded.close();
});
