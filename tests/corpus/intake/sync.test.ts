import { mkdir, symlink, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { counts, newsroom } from './newsroom.ts';
import { plainExtractor } from './plain-extractor.ts';

const DOCK = 'The dock at Harrow Mills opened on a Tuesday.\n\nNobody came.';
const FERRY = 'The ferry to Harrow Mills was late.';

describe('a folder in sync', () => {
  test('new files are read, and read no second time', async () => {
    const room = await newsroom();
    await room.write({ 'press/dock.txt': DOCK, 'press/north/ferry.md': FERRY });
    const first = await room.sync();
    expect(counts(first)).toEqual({ added: 2 });
    expect(first.passages).toBe(3);
    expect((await room.shown()).map(({ sources }) => sources)).toEqual([['dock.txt'], ['north/ferry.md']]);
    const change = await room.store.lastChange();
    expect(counts(await room.sync())).toEqual({ unchanged: 2 });
    expect(room.extractor.asked).toEqual({ document: 2, derive: 2 });
    expect(await room.store.lastChange()).toBe(change);
  });

  test('a changed file keeps its document', async () => {
    const room = await newsroom();
    await room.write({ 'press/dock.txt': DOCK, 'press/ferry.txt': FERRY });
    await room.sync();
    const id = await room.idOf('dock.txt');
    await room.write({ 'press/dock.txt': `${DOCK} Then the mayor did.` });
    expect(counts(await room.sync())).toEqual({ changed: 1, unchanged: 1 });
    expect(await room.idOf('dock.txt')).toBe(id);
    expect((await room.shown())[0]?.text).toContain('Then the mayor did.');
  });

  test('a moved file keeps its document under its new name, and the change that brought it', async () => {
    const room = await newsroom();
    await room.write({ 'press/dock.txt': DOCK });
    await room.sync();
    const [before] = await room.store.summaries();
    await mkdir(join(room.folder, 'press/old'));
    await room.move('press/dock.txt', 'press/old/pier.txt');
    expect(counts(await room.sync())).toEqual({ moved: 1 });
    const after = await room.store.summaries();
    expect(after).toMatchObject([{ id: before?.id, sources: ['old/pier.txt'], change: before?.change }]);
  });

  test('a removed file takes its document with it', async () => {
    const room = await newsroom();
    await room.write({ 'press/dock.txt': DOCK, 'press/ferry.txt': FERRY });
    await room.sync();
    await room.remove('press/dock.txt');
    expect(counts(await room.sync())).toEqual({ removed: 1, unchanged: 1 });
    expect((await room.shown()).map(({ text }) => text)).toEqual([FERRY]);
  });

  test('a touched file is read but not derived again', async () => {
    const room = await newsroom();
    await room.write({ 'press/dock.txt': DOCK });
    await room.sync();
    await utimes(join(room.folder, 'press/dock.txt'), 1000, 1000);
    expect(counts(await room.sync())).toEqual({ unchanged: 1 });
    expect(room.extractor.asked.document).toBe(1);
    expect(await room.store.lastChange()).toBe(1);
    expect((await room.store.sources())[0]?.modified).toBe(1_000_000);
  });

  test('two files that swap their texts swap their documents', async () => {
    const room = await newsroom();
    await room.write({ 'press/a.txt': DOCK, 'press/b.txt': FERRY });
    await room.sync();
    const id = await room.idOf('a.txt');
    await room.write({ 'press/a.txt': FERRY, 'press/b.txt': DOCK });
    await room.sync();
    expect(await room.idOf('b.txt')).toBe(id);
    expect((await room.shown()).map(({ text, sources }) => [text, sources])).toEqual([
      [DOCK, ['b.txt']],
      [FERRY, ['a.txt']],
    ]);
  });

  test('a file that moves onto another one replaces it', async () => {
    const room = await newsroom();
    await room.write({ 'press/a.txt': DOCK, 'press/b.txt': FERRY });
    await room.sync();
    const id = await room.idOf('a.txt');
    await room.move('press/a.txt', 'press/b.txt');
    await room.sync();
    expect(await room.idOf('b.txt')).toBe(id);
    expect(await room.shown()).toHaveLength(1);
  });
});

describe('folders that cannot be looked at', () => {
  test.each([
    ['missing', async (remove: (path: string) => Promise<void>) => remove('press')],
    [
      'suddenly empty',
      async (remove: (path: string) => Promise<void>) => {
        await remove('press/dock.txt');
        await remove('press/ferry.txt');
      },
    ],
  ])('a folder that is %s removes nothing and says so', async (_how, lose) => {
    const room = await newsroom();
    await room.write({ 'press/dock.txt': DOCK, 'press/ferry.txt': FERRY, 'other/one.txt': 'One.' });
    await room.sync('press', 'other');
    await lose((path) => room.remove(path));
    const report = await room.sync('press', 'other');
    expect(counts(report)).toEqual({ unchanged: 1 });
    expect(report.notices).toHaveLength(1);
    expect(report.notices[0]).toMatch(/press.*nothing was removed \(2 files/);
    expect(await room.shown()).toHaveLength(3);
    await room.write({ 'press/dock.txt': DOCK });
    expect(counts(await room.sync('press', 'other'))).toMatchObject({ removed: 1 });
  });

  test('a folder that was never there is said to be missing', async () => {
    const room = await newsroom();
    const report = await room.sync('pres');
    expect(report.notices.map((line) => line.replace(/\/\S*\//u, ''))).toEqual([
      'The folder pres does not exist: nothing was read from it.',
    ]);
  });

  test('a root that is a file is said to be one', async () => {
    const room = await newsroom();
    await room.write({ 'press/dock.txt': DOCK });
    const report = await room.sync('press/dock.txt');
    expect(report.notices[0]).toMatch(/is a file, not a folder/);
  });

  test('an empty folder of which nothing is known is nothing to speak of', async () => {
    const room = await newsroom();
    await mkdir(join(room.folder, 'press'));
    expect(await room.sync()).toMatchObject({ added: 0, notices: [] });
  });

  test('a link that leads nowhere keeps what was known below it', async () => {
    const room = await newsroom();
    await room.write({ 'press/dock.txt': DOCK, 'archive/old.txt': FERRY });
    await symlink(join(room.folder, 'archive'), join(room.folder, 'press/archive'));
    await room.sync();
    await room.move('archive', 'elsewhere');
    const report = await room.sync();
    expect(report.notices[0]).toMatch(/press\/archive/);
    expect(await room.shown()).toHaveLength(2);
  });
});

describe('roots', () => {
  test('a folder taken out of the list takes its documents with it', async () => {
    const room = await newsroom();
    await room.write({ 'press/dock.txt': DOCK, 'other/ferry.txt': FERRY });
    await room.sync('press', 'other');
    expect(counts(await room.sync('press'))).toEqual({ removed: 1, unchanged: 1 });
    expect((await room.shown()).map(({ text }) => text)).toEqual([DOCK]);
    const none = await newsroom();
    await none.write({ 'press/dock.txt': DOCK });
    await none.sync();
    await none.syncWith(none.extractor, 'elsewhere');
    expect(await none.shown()).toEqual([]);
  });

  test('a file in two roots is one document, and stays while one of them is named', async () => {
    const room = await newsroom();
    await room.write({ 'press/north/dock.txt': DOCK });
    expect(counts(await room.sync('press', 'press/north'))).toEqual({ added: 1 });
    expect((await room.shown()).map(({ sources }) => sources)).toEqual([['dock.txt']]);
    expect(counts(await room.sync('press'))).toEqual({ unchanged: 1 });
    expect((await room.shown()).map(({ sources }) => sources)).toEqual([['north/dock.txt']]);
  });

  test('a file and a link to it are one document', async () => {
    const room = await newsroom();
    await room.write({ 'press/dock.txt': DOCK });
    await symlink(join(room.folder, 'press/dock.txt'), join(room.folder, 'press/alias.txt'));
    expect(counts(await room.sync())).toEqual({ added: 1 });
    expect((await room.shown()).map(({ sources }) => sources)).toEqual([['dock.txt']]);
  });
});

describe('files with the same text', () => {
  const twins = {
    'press/b.md': `---\ntitle: From B\n---\n${DOCK}`,
    'press/a.md': `---\ntitle: From A\n---\n${DOCK}`,
  };

  test('are one document that cites the first of its sorted sources', async () => {
    const room = await newsroom();
    await room.write(twins);
    expect(counts(await room.sync())).toEqual({ added: 2 });
    expect(await room.shown()).toMatchObject([{ sources: ['a.md', 'b.md'], title: 'From A' }]);
  });

  test('give the same document in whatever order they come', async () => {
    const room = await newsroom();
    await room.write({ 'press/b.md': twins['press/b.md'] });
    await room.sync();
    await room.write({ 'press/a.md': twins['press/a.md'] });
    await room.sync();
    expect(await room.shown()).toMatchObject([{ sources: ['a.md', 'b.md'], title: 'From A' }]);
  });

  test('when the first one goes, the next one is cited and read for what it says of itself', async () => {
    const room = await newsroom();
    await room.write(twins);
    await room.sync();
    await room.remove('press/a.md');
    expect(counts(await room.sync())).toEqual({ removed: 1, unchanged: 1 });
    expect(await room.shown()).toMatchObject([{ sources: ['b.md'], title: 'From B' }]);
  });

  test('are two documents again when one of them is edited', async () => {
    const room = await newsroom();
    await room.write(twins);
    await room.sync();
    await room.write({ 'press/a.md': FERRY });
    expect(counts(await room.sync())).toEqual({ changed: 1, unchanged: 1 });
    expect(await room.shown()).toMatchObject([
      { sources: ['b.md'], title: 'From B', text: DOCK },
      { sources: ['a.md'], text: FERRY },
    ]);
  });

  test('both edited in the same way stay one document, the same one', async () => {
    const room = await newsroom();
    await room.write(twins);
    await room.sync();
    const id = await room.idOf('a.md');
    await room.write({ 'press/a.md': FERRY, 'press/b.md': FERRY });
    expect(counts(await room.sync())).toEqual({ changed: 2 });
    expect(await room.shown()).toMatchObject([{ sources: ['a.md', 'b.md'], text: FERRY }]);
    expect(await room.idOf('a.md')).toBe(id);
  });

  test('in two collections are two documents', async () => {
    const room = await newsroom();
    await room.write({ 'press/a.md': DOCK, 'press/b.md': `---\ncollection: desk\n---\n${DOCK}` });
    await room.sync();
    expect(await room.shown()).toMatchObject([
      { collection: 'default', sources: ['a.md'] },
      { collection: 'desk', sources: ['b.md'] },
    ]);
  });
});

describe("the operator's table", () => {
  test('completes documents, and a changed row derives only its own file again', async () => {
    const room = await newsroom();
    await room.write({
      'press/dock.txt': DOCK,
      'press/ferry.txt': FERRY,
      'press/documents.csv': 'file,publisher\ndock.txt,The Harrow Post\nferry.txt,Mill News\n',
    });
    await room.sync();
    expect((await room.shown()).map(({ publisher }) => publisher)).toEqual(['The Harrow Post', 'Mill News']);
    await room.write({
      'press/documents.csv': 'file,publisher\ndock.txt,The Harrow Post\nferry.txt,Mill Daily\n',
    });
    expect(counts(await room.sync())).toEqual({ changed: 1, unchanged: 1 });
    expect(room.extractor.asked.document).toBe(3);
    expect((await room.shown()).map(({ publisher }) => publisher)).toEqual(['The Harrow Post', 'Mill Daily']);
    await room.remove('press/documents.csv');
    expect(counts(await room.sync())).toEqual({ changed: 2 });
    expect((await room.shown()).map(({ publisher }) => publisher)).toEqual([undefined, undefined]);
  });

  test('with a bad line says which, and the rest of it counts', async () => {
    const room = await newsroom();
    const table = 'file,publisher\n,Nobody\ndock.txt,The Harrow Post\n';
    await room.write({ 'press/dock.txt': DOCK, 'press/documents.csv': table });
    const report = await room.sync();
    expect(report.notices).toHaveLength(1);
    expect(report.notices[0]).toMatch(/documents\.csv, line 2/);
    expect(await room.shown()).toMatchObject([{ publisher: 'The Harrow Post' }]);
  });
});

describe('a newer extractor', () => {
  test('derives every document again, from its file', async () => {
    const room = await newsroom();
    await room.write({ 'press/dock.txt': DOCK, 'press/ferry.txt': FERRY });
    await room.sync();
    const newer = plainExtractor('v2');
    expect(counts(await room.syncWith(newer))).toEqual({ unchanged: 2 });
    expect(newer.asked).toEqual({ document: 2, derive: 2 });
    expect(await room.store.outdated('v2')).toEqual([]);
    await room.syncWith(newer);
    expect(newer.asked).toEqual({ document: 2, derive: 2 });
  });

  test('derives what was given once from its stored text, also when the file is gone', async () => {
    const room = await newsroom();
    await room.write({ 'given/dock.txt': DOCK, 'press/ferry.txt': FERRY });
    await room.ingest(['given/dock.txt']);
    await room.sync();
    await room.remove('given');
    const newer = plainExtractor('v2');
    await room.syncWith(newer);
    expect(newer.asked).toEqual({ document: 1, derive: 2 });
    expect(await room.store.outdated('v2')).toEqual([]);
    expect((await room.shown()).map(({ text }) => text)).toEqual([DOCK, FERRY]);
  });
});
