import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listFolder } from '../../src/ingest/list-files.ts';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'footnote-list-'));
});

afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

async function put(...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await mkdir(join(root, name, '..'), { recursive: true });
    await writeFile(join(root, name), name);
  }
}

describe('listFolder', () => {
  it('lists readable files with size and time, sorted by source', async () => {
    await put('b.txt', 'a/z.md', 'a.txt', 'a/b/c.TXT');
    const { files, unreadable, ignored } = await listFolder(root);
    expect(files.map(({ source }) => source)).toEqual(['a.txt', 'a/b/c.TXT', 'a/z.md', 'b.txt']);
    expect(files[0]).toMatchObject({ location: expect.stringMatching(/a\.txt$/), size: 5 });
    expect(files[0]?.modified).toBeGreaterThan(0);
    expect([unreadable, ignored]).toEqual([[], 0]);
  });

  it('leaves out hidden files and the operator’s table, and counts what no reader reads', async () => {
    await put('.hidden.txt', '.git/a.txt', 'documents.csv', 'sub/documents.csv', 'a.png', 'b.txt', 'c.csv');
    const { files, ignored } = await listFolder(root);
    expect(files.map(({ source }) => source)).toEqual(['b.txt']);
    expect(ignored).toBe(2);
  });

  it('follows links once, lists a file under its own name, and reports a broken link', async () => {
    await put('z/a.txt');
    await symlink(join(root, 'z'), join(root, 'again'));
    await symlink(root, join(root, 'z', 'loop'));
    await symlink(join(root, 'z', 'a.txt'), join(root, 'a.txt'));
    await symlink(join(root, 'nowhere.txt'), join(root, 'broken.txt'));
    await symlink(join(root, 'self.txt'), join(root, 'self.txt'));
    const { files, unreadable } = await listFolder(root);
    expect(files.map(({ source }) => source)).toEqual(['z/a.txt']);
    expect(unreadable).toEqual([
      { source: 'broken.txt', reason: 'does not exist' },
      { source: 'self.txt', reason: 'is a link that leads to itself' },
    ]);
  });

  it('refuses a folder that is missing or is a file', async () => {
    await put('a.txt');
    await expect(listFolder(join(root, 'gone'))).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(/gone does not exist$/),
    });
    await expect(listFolder(join(root, 'a.txt'))).rejects.toMatchObject({
      message: expect.stringMatching(/is a file/),
    });
  });

  it('gives an empty folder as empty', async () => {
    expect(await listFolder(root)).toEqual({ files: [], unreadable: [], ignored: 0 });
  });
});
