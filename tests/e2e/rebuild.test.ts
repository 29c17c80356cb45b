import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { removeForGood } from '../../src/corpus/intake/remove-for-good.ts';
import { openCorpus } from '../../src/corpus/open-corpus.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { folderOf } from '../promises/asked.ts';
import { inProcess } from './program.ts';

/** A database that remembers more than its folder holds. */
async function remembering(folder: string): Promise<void> {
  const corpus = await openCorpus({ database: join(folder, 'data', 'footnote.db') });
  const watch = { thread: 'same' } as const;
  await corpus.ingest({ kind: 'sync', roots: [join(folder, 'texts')] }, watch);
  await corpus.ingest({ kind: 'ingest', paths: [join(folder, 'given', 'c.txt')] }, watch);
  await removeForGood(corpus.store, 'b.txt');
  await corpus.store.keep('/who Otto Vance');
  await corpus.close();
}

/** Overwrites the middle of a file. */
async function damage(file: string): Promise<void> {
  const bytes = await open(file, 'r+');
  const { size } = await bytes.stat();
  const middle = Math.floor(size / 2 / 4096) * 4096;
  await bytes.write(Buffer.alloc(8192, 0xa5), 0, 8192, middle);
  await bytes.close();
}

test('a damaged database is told at start with the command that rebuilds it, and nothing is forgotten by that', async () => {
  const folder = await folderOf({
    'texts/a.txt': 'Marisol Quintero Vega opened the harbour tower on 3 May 2025.\n',
    'texts/b.txt': 'Otto Vance closed the harbour tower on 4 May 2025.\n',
    'given/c.txt': 'Ida Quell painted the harbour tower on 5 May 2025.\n',
  });
  const data = join(folder, 'data');
  const environment = { CORPUS: join(folder, 'texts'), FOOTNOTE_DATA: data };
  await remembering(folder);
  await damage(join(data, 'footnote.db'));

  const started = await inProcess([], { environment, folder });
  expect(started).toMatchObject({ code: 2, output: '' });
  const [, command] = /run: npm run -s footnote -- (.+)\n/u.exec(started.errors) ?? [];
  expect(command).toBe(`rebuild --data ${data}`);

  const rebuilt = await inProcess((command ?? '').split(' '), { environment, folder });
  expect(rebuilt.code).toBe(0);
  expect(rebuilt.output).toContain('footnote.db.damaged-1');
  const store = await openSqliteStore(join(data, 'footnote.db'));
  const known = (await store.summaries()).map(({ sources }) => sources.join());
  expect(known.toSorted()).toEqual(['a.txt', 'c.txt']);
  expect((await store.removedForGood()).some((place) => place.endsWith('b.txt'))).toBe(true);
  expect(await store.recall(await store.keep('/who Otto Vance'))).toBe('/who Otto Vance');
  await store.close();
  expect((await readdir(data)).filter((name) => name.endsWith('damaged-1'))).toHaveLength(1);
});
