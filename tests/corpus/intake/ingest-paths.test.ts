import { rmSync } from 'node:fs';
import { open, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ingestPaths } from '../../../src/corpus/intake/ingest-paths.ts';
import { removeForGood } from '../../../src/corpus/intake/remove-for-good.ts';
import { UserError } from '../../../src/errors.ts';
import { counts, newsroom } from './newsroom.ts';

const DOCK = 'The dock at Harrow Mills opened on a Tuesday.';
const FERRY = 'The ferry to Harrow Mills was late.';

describe('what ingest was given', () => {
  test('stays, whatever happens to its file and to the folders in sync', async () => {
    const room = await newsroom();
    await room.write({ 'given/dock.txt': DOCK, 'press/ferry.txt': FERRY });
    expect(counts(await room.ingest(['given']))).toEqual({ added: 1 });
    await room.remove('given');
    expect(counts(await room.sync())).toEqual({ added: 1 });
    expect(counts(await room.sync('elsewhere'))).toEqual({ removed: 1 });
    expect((await room.shown()).map(({ text }) => text)).toEqual([DOCK]);
  });

  test('is brought up to date when it is given again', async () => {
    const room = await newsroom();
    await room.write({ 'given/dock.txt': DOCK });
    await room.ingest(['given']);
    const id = await room.idOf('dock.txt');
    expect(counts(await room.ingest(['given/dock.txt']))).toEqual({ unchanged: 1 });
    await room.write({ 'given/dock.txt': `${DOCK} And closed.` });
    expect(counts(await room.ingest(['given']))).toEqual({ changed: 1 });
    expect(await room.idOf('dock.txt')).toBe(id);
  });

  test('is named by its path below the folder, or by its own name', async () => {
    const room = await newsroom();
    await room.write({ 'given/north/dock.txt': DOCK, 'given/ferry.txt': FERRY });
    await room.ingest(['given', 'given/ferry.txt']);
    expect((await room.shown()).map(({ sources }) => sources)).toEqual([['north/dock.txt'], ['ferry.txt']]);
  });

  test('has the collection that was named, and keeps it', async () => {
    const room = await newsroom();
    await room.write({ 'given/dock.txt': DOCK });
    await room.ingest(['given/dock.txt'], 'desk');
    await room.ingest(['given/dock.txt']);
    expect((await room.shown()).map(({ collection }) => collection)).toEqual(['desk']);
    await room.ingest(['given/dock.txt'], 'open');
    expect((await room.shown()).map(({ collection }) => collection)).toEqual(['open']);
    expect(await room.shown()).toHaveLength(1);
  });

  test('is one document with the same file in a synced folder, in either order', async () => {
    const shown = async (order: readonly ('ingest' | 'sync')[]) => {
      const room = await newsroom();
      await room.write({ 'press/north/dock.txt': DOCK });
      for (const step of order) await (step === 'sync' ? room.sync() : room.ingest(['press/north/dock.txt']));
      const both = await room.shown();
      await room.sync('elsewhere');
      return [both, await room.shown()];
    };
    const first = await shown(['ingest', 'sync']);
    expect(first[0]).toHaveLength(1);
    expect(first[1]).toHaveLength(1);
    expect(await shown(['sync', 'ingest'])).toEqual(first);
  });

  test('is completed by the table beside it', async () => {
    const room = await newsroom();
    await room.write({
      'given/dock.txt': DOCK,
      'given/documents.csv': 'file,publisher\ndock.txt,Mill News\n',
    });
    await room.ingest(['given/dock.txt']);
    expect(await room.shown()).toMatchObject([{ publisher: 'Mill News' }]);
  });
});

describe('bad input is one clear line each, and the rest goes on', () => {
  test('addresses, missing paths and files that no reader reads', async () => {
    const room = await newsroom();
    await room.write({ 'good.txt': DOCK, 'sheet.xlsx': 'x' });
    const report = await room.ingest(['https://example.org/page', 'nowhere', 'sheet.xlsx', 'good.txt']);
    expect(report).toMatchObject({ added: 1 });
    expect(report.refused.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/pages cannot be fetched/),
      expect.stringMatching(/no such file or folder/),
      expect.stringMatching(/no reader for this kind of file/),
    ]);
  });

  test('an empty file, a binary file named .txt, broken front matter', async () => {
    const room = await newsroom();
    await room.write({
      'press/empty.txt': '',
      'press/blank.txt': ' \n\n ',
      'press/picture.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
      'press/broken.md': '---\ntitle: [unclosed\n---\nText.',
      'press/good.txt': DOCK,
    });
    const report = await room.sync();
    expect(report.added).toBe(1);
    expect(report.refused.map(({ source }) => source)).toEqual([
      'blank.txt',
      'broken.md',
      'empty.txt',
      'picture.txt',
    ]);
    for (const { reason } of report.refused) expect(reason).toMatch(/^[^\n]{10,300}$/);
  });

  test('a file of 200 MB is refused from its size', async () => {
    const room = await newsroom();
    await room.write({ 'press/good.txt': DOCK });
    await (await open(join(room.folder, 'press/huge.txt'), 'w')).close();
    await truncate(join(room.folder, 'press/huge.txt'), 200 * 1024 * 1024);
    const report = await room.sync();
    expect(counts(report)).toEqual({ added: 1, refused: 1 });
    expect(report.refused[0]?.reason).toMatch(/too large \(200 MB/);
  });

  test('a file that vanishes while being read keeps what was read of it before', async () => {
    const room = await newsroom();
    await room.write({ 'press/a.txt': DOCK, 'press/b.txt': FERRY });
    await room.sync();
    await room.write({ 'press/a.txt': `${DOCK} And closed.`, 'press/b.txt': `${FERRY} As ever.` });
    const { extractor } = room;
    const vanishing = {
      ...extractor,
      document: (...asked: Parameters<typeof extractor.document>) => {
        // The first file takes the second one along.
        rmSync(join(room.folder, 'press/b.txt'), { force: true });
        return extractor.document(...asked);
      },
    };
    const report = await room.syncWith(vanishing);
    expect(counts(report)).toEqual({ changed: 1, refused: 1 });
    expect(report.refused[0]?.reason).toMatch(/vanished.*stays/);
    expect((await room.shown()).map(({ text }) => text)).toEqual([`${DOCK} And closed.`, FERRY]);
    expect(counts(await room.sync())).toEqual({ unchanged: 1, removed: 1 });
  });

  test('a file that turns into something else leaves the corpus and is refused', async () => {
    const room = await newsroom();
    await room.write({ 'press/a.txt': DOCK, 'press/b.txt': FERRY });
    await room.sync();
    await room.write({ 'press/a.txt': '' });
    expect(counts(await room.sync())).toEqual({ refused: 1, unchanged: 1 });
    expect((await room.shown()).map(({ text }) => text)).toEqual([FERRY]);
  });

  test('a text that cannot be understood is refused alone', async () => {
    const room = await newsroom();
    await room.write({ 'press/a.txt': DOCK, 'press/b.txt': FERRY });
    const { extractor } = room;
    const failing = {
      ...extractor,
      document: (...[raw, identity]: Parameters<typeof extractor.document>) => {
        if (raw.text.includes('ferry')) throw new TypeError('undefined is not a ferry');
        return extractor.document(raw, identity);
      },
    };
    const report = await room.syncWith(failing);
    expect(counts(report)).toEqual({ added: 1, refused: 1 });
    expect(report.refused[0]?.reason).toMatch(/could not be understood/);
  });

  test('a link that leads to itself is named', async () => {
    const room = await newsroom();
    await room.write({ 'press/a.txt': DOCK });
    await symlink(join(room.folder, 'press/loop.txt'), join(room.folder, 'press/loop.txt'));
    const report = await room.ingest(['press']);
    expect(counts(report)).toEqual({ added: 1, refused: 1 });
    expect(report.refused[0]?.reason).toMatch(/leads to itself/);
  });
});

describe('what was removed for good', () => {
  test('is not brought back by sync, nor by its folder, only by its own name', async () => {
    const room = await newsroom();
    await room.write({ 'press/dock.txt': DOCK, 'press/ferry.txt': FERRY });
    await room.sync();
    const removed = await removeForGood(room.store, 'dock.txt');
    expect(removed.map(({ sources }) => sources)).toEqual([['dock.txt']]);
    expect(counts(await room.sync())).toEqual({ unchanged: 1 });
    const folder = await room.ingest(['press']);
    expect(folder.notices[0]).toMatch(/dock\.txt was removed for good/);
    expect(await room.shown()).toHaveLength(1);
    expect(counts(await room.ingest(['press/dock.txt']))).toEqual({ added: 1 });
    expect(await room.shown()).toHaveLength(2);
    await room.sync();
    expect(await room.shown()).toHaveLength(2);
  });

  test('does not come back from a copy, but from a copy that is named', async () => {
    const room = await newsroom();
    await room.write({ 'press/dock.txt': DOCK });
    await room.sync();
    await removeForGood(room.store, (await room.idOf('dock.txt')) ?? '');
    await room.move('press/dock.txt', 'press/copy.txt');
    const report = await room.sync();
    expect(counts(report)).toEqual({});
    expect(report.notices[0]).toMatch(/copy\.txt holds a text that was removed for good/);
    expect(counts(await room.ingest(['press/copy.txt']))).toEqual({ added: 1 });
    expect(await room.store.removedForGood()).toHaveLength(1);
  });

  test('has to be there', async () => {
    const room = await newsroom();
    await expect(removeForGood(room.store, 'dock.txt')).rejects.toThrow(UserError);
  });
});

test('a stopped ingest keeps what it wrote, and the next one goes on', async () => {
  const room = await newsroom();
  for (let n = 0; n < 5; n += 1) await writeFile(join(room.folder, `${n}.txt`), `Text number ${n}.`);
  const stop = new AbortController();
  const stopped = ingestPaths({
    paths: [room.folder],
    store: room.store,
    extractor: room.extractor,
    elapsed: () => 0,
    signal: stop.signal,
    onProgress: ({ done, total }) => {
      expect(total).toBe(5);
      if (done === 2) stop.abort();
    },
  });
  await expect(stopped).rejects.toThrow(/abort/i);
  expect(await room.shown()).toHaveLength(2);
  expect(counts(await room.ingest(['.']))).toEqual({ added: 3, unchanged: 2 });
});
