import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { tryAcquire } from '../../src/store/writer-lock.ts';
import { compileInto } from './compiled.ts';
import { hashOf } from './sample-analysis.ts';
import { scratchFolder } from './scratch.ts';

/** Puts documents of many passages without end, and says the id of each when it is put. */
const WRITER = `
import { createHash } from 'node:crypto';
import { openSqliteStore } from './src/store/sqlite.js';
import { tryAcquire } from './src/store/writer-lock.js';
const [file, first] = process.argv.slice(2);
if (!(await tryAcquire(file, 'a test that ends badly'))) process.exit(3);
const store = await openSqliteStore(file);
for (let n = Number(first); ; n += 1) {
  const lines = Array.from({ length: 50 }, (_, i) => 'Vera Quill' + n + ' wrote line ' + i + ' of text ' + n + '.');
  const text = lines.join('\\n');
  let at = 0;
  const passages = lines.map((line, i) => {
    const start = at;
    at += line.length + 1;
    return { start, end: start + line.length, text: line, paragraph: i + 1, heading: null };
  });
  const entity = { name: 'Vera Quill' + n, kind: 'person', aliases: [], equated: [], descriptions: [] };
  const hash = createHash('sha256').update(text).digest('hex');
  const id = 'd' + n;
  const source = id + '.txt';
  const document = { id, collection: 'default', sources: [source], title: null, publisher: null, author: null,
    url: null, date: { value: null, basis: 'unknown', notBefore: null }, language: 'en', origin: null, text, hash, blocks: [] };
  const derived = { passages, sentences: [], entities: [entity], mentions: [], times: [], events: [] };
  const record = { source, root: '/r', location: '/r/' + source, collection: 'default', document: id, size: 1,
    modified: 1, bytesHash: hash, operatorHash: '' };
  await store.putDocument(document, derived, lines, [record], 'v1');
  console.log(id);
}`;

/** Runs the writer until it has said `count` ids, and kills it where it stands. */
async function writeAndKill(folder: string, file: string, first: number, count: number): Promise<number> {
  const child = spawn(process.execPath, ['writer.js', file, String(first)], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  let said = 0;
  for await (const _line of createInterface({ input: child.stdout })) {
    said += 1;
    if (said === count) child.kill('SIGKILL');
  }
  await exited;
  return said;
}

test('killed in the middle of writing, the store opens again with whole documents only', async () => {
  const folder = await scratchFolder();
  await compileInto(folder, ['store']);
  await writeFile(join(folder, 'writer.js'), WRITER);
  const file = join(folder, 'footnote.db');
  let said = 0;
  for (const count of [3, 40, 11]) said += await writeAndKill(folder, file, said * 10, count);

  const store = await openSqliteStore(file);
  const summaries = await store.summaries();
  expect(summaries.length).toBeGreaterThanOrEqual(said);
  expect(await store.lastChange()).toBe(summaries.length);
  const ids = summaries.map(({ id }) => id);
  const analyses = await store.analyses(ids);
  expect(analyses.length).toBe(ids.length);
  for (const { document, passages, entities } of analyses) {
    expect(hashOf(document.text)).toBe(document.hash);
    expect([passages.length, entities.length]).toEqual([50, 1]);
    expect(await store.sourcesOf(document.id)).toHaveLength(1);
    expect(await store.namesBy('word', [`quill${document.id.slice(1)}`])).toHaveLength(1);
  }
  let terms = 0;
  for await (const batch of store.termsOf('all')) terms += batch.length;
  expect(terms).toBe(ids.length * 50);
  await store.close();

  const lock = await tryAcquire(file, 'the next writer');
  expect(lock, 'a dead process keeps no lock').not.toBeNull();
  await lock?.release();
});
