import { once } from 'node:events';
import { watch } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { scratchFolder } from '../store/scratch.ts';
import { inProcess, launch, PROGRAM } from './program.ts';

const DOCUMENTS = 120;

async function manyTexts(folder: string): Promise<string> {
  const texts = join(folder, 'many');
  await mkdir(texts);
  const paragraph = 'The harbour authority of Port Ansel met Marisol Quintero Vega on 3 May 2025, it said.';
  for (let n = 0; n < DOCUMENTS; n++) {
    await writeFile(join(texts, `${n}.txt`), `Number ${n}. ${`${paragraph}\n\n`.repeat(4)}`);
  }
  return texts;
}

describe('ingest', () => {
  it('reports what it did as JSON, and with code 3 what it refused', async () => {
    const folder = await scratchFolder();
    await writeFile(join(folder, 'good.txt'), 'The harbour tower was opened on 3 May 2025.\n');
    await writeFile(join(folder, 'empty.txt'), '');
    await writeFile(join(folder, 'picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3]));
    const environment = { CORPUS: '', FOOTNOTE_DATA: 'db' };
    const words = ['good.txt', 'empty.txt', 'picture.txt', 'gone.txt', 'https://example.org/page'];
    const first = await inProcess(['ingest', '--json', ...words], { folder, environment });
    expect(first.code).toBe(3);
    const report = JSON.parse(first.output) as {
      added: number;
      refused: { source: string; reason: string }[];
    };
    expect(Object.keys(report)).toEqual([
      'added',
      'changed',
      'moved',
      'removed',
      'unchanged',
      'passages',
      'refused',
      'ms',
    ]);
    expect(report.added).toBe(1);
    expect(report.refused.map(({ reason }) => reason.includes('\n'))).toEqual([false, false, false, false]);

    const again = await inProcess(['ingest', '--json', 'good.txt'], { folder, environment });
    expect(again.code).toBe(0);
    expect(JSON.parse(again.output)).toMatchObject({ added: 0, unchanged: 1 });

    const removed = await inProcess(['remove', 'good.txt', '--json'], { folder, environment });
    expect(JSON.parse(removed.output)).toMatchObject({ removed: [{ source: 'good.txt' }] });
    const sources = await inProcess(['sources', '--json'], { folder, environment });
    expect(JSON.parse(sources.output)).toMatchObject({ coverage: { documents: 0 } });
  });

  it('that is killed in the middle leaves whole documents only, and the next one goes on', async () => {
    const folder = await scratchFolder();
    const texts = await manyTexts(folder);
    const data = join(folder, 'db');
    await mkdir(data);
    const environment = { CORPUS: '', FOOTNOTE_DATA: data };
    const child = launch(process.execPath, [PROGRAM, 'ingest', texts], { environment });
    let writes = 0;
    const watcher = watch(data, () => {
      writes += 1;
      if (writes === 20) child.kill('SIGKILL');
    });
    await once(child, 'exit');
    watcher.close();

    const store = await openSqliteStore(join(data, 'footnote.db'));
    const documents = await store.summaries();
    const analyses = await store.analyses(documents.map(({ id }) => id));
    for (const { document, passages } of analyses) {
      expect(passages.map(({ start, end }) => document.text.slice(start, end))).toEqual(
        passages.map(({ text }) => text),
      );
      expect(passages.length).toBeGreaterThan(0);
    }
    await store.close();

    const next = await inProcess(['ingest', '--json', texts], { environment });
    expect(next.code).toBe(0);
    expect(JSON.parse(next.output)).toMatchObject({
      added: DOCUMENTS - documents.length,
      unchanged: documents.length,
    });
  });
});
