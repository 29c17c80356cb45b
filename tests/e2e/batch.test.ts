import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../store/scratch.ts';
import { inProcess, launch, PROGRAM } from './program.ts';

interface Line {
  readonly id: unknown;
  readonly ms?: number;
  readonly answer?: {
    readonly outcome: string;
    readonly title: string;
    readonly coverage: { documents: number };
  };
  readonly error?: { readonly message: string; readonly hint: string | null };
  readonly hits?: readonly { readonly source: string; readonly score: number }[];
}

const read = (output: string): readonly Line[] =>
  output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

/** A corpus of two collections in a folder of its own. */
async function corpus(): Promise<Record<string, string>> {
  const folder = await scratchFolder();
  await mkdir(join(folder, 'texts'));
  await writeFile(
    join(folder, 'texts', 'open.txt'),
    'Marisol Quintero Vega opened the harbour tower on 3 May 2025.\n',
  );
  await writeFile(
    join(folder, 'texts', 'court.md'),
    '---\ncollection: court\n---\nTomás Ibarra Soto sued the harbour over its tower.\n',
  );
  await writeFile(
    join(folder, 'access.json'),
    '{"collections": {"default": ["*"], "court": ["slack:T01/C07"]}}',
  );
  return {
    CORPUS: join(folder, 'texts'),
    FOOTNOTE_DATA: join(folder, 'db'),
    FOOTNOTE_ACCESS: join(folder, 'access.json'),
  };
}

describe('batch', () => {
  it('answers lines in their order, bad ones with an error, each under its caller and moment', async () => {
    const caller = { platform: 'slack', workspace: 'T01', place: 'C01', user: 'U01' };
    const questions = [
      { id: 'a', text: '/who Ibarra Soto' },
      { id: 'b', text: '/who Ibarra Soto', caller },
      { id: 'c', command: 'who', args: { name: 'Ibarra Soto' }, caller: { ...caller, place: 'C07' } },
      'not json',
      { id: 'd', text: '/whoo Ibarra' },
      { id: 'e', text: `/search ${'x'.repeat(10_000)}` },
      { id: 'f', text: 'Tomás Ibarra Soto', now: '2026-13-45' },
      { id: 'g', text: 'Tomás\u2028Ibarra Soto', now: '2026-05-28' },
      { id: ['h'], command: 'timeline', args: { topic: 'tower', days: 1 } },
      { id: 'i' },
    ];
    const input = questions
      .map((question) => (typeof question === 'string' ? question : JSON.stringify(question)))
      .join('\n');
    const { code, output, errors } = await inProcess(['batch'], { input, environment: await corpus() });
    const lines = read(output);
    expect(errors).toBe('');
    expect(code).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(['a', 'b', 'c', null, 'd', 'e', 'f', 'g', ['h'], 'i']);
    expect(lines.map(({ answer, error }) => answer?.outcome ?? error?.message.slice(0, 20))).toEqual([
      'found',
      'none',
      'found',
      'The line is not JSON',
      'There is no command ',
      'words has 10000 char',
      '“2026-13-45” is not ',
      'found',
      'found',
      'The line asks nothin',
    ]);
    expect(lines[1]?.answer?.coverage.documents).toBe(1);
    expect(lines[2]?.answer?.coverage.documents).toBe(2);
    expect(lines.every(({ ms = -1 }) => ms >= 0)).toBe(true);
  });

  it('answers while more lines are still to come, and takes it calmly when its reader leaves', async () => {
    const environment = await corpus();
    const child = launch(process.execPath, [PROGRAM, 'batch'], { environment });
    child.stdin.write('{"id":1,"text":"/help"}\n');
    const [first] = (await once(child.stdout, 'data')) as [Buffer];
    expect(String(first)).toMatch(/^\{"id":1,/u);
    child.stdout.destroy();
    for (let id = 2; id < 50; id++) child.stdin.write(`{"id":${id},"text":"/help"}\n`);
    child.stdin.end();
    const [code] = (await once(child, 'exit')) as [number | null];
    expect(code).toBe(0);
  });
});

describe('rank', () => {
  it('gives hits by document or passage, and an error line for a bad one', async () => {
    const environment = await corpus();
    const input = '{"id":1,"query":"harbour tower"}\n{"id":2}\n{"id":3,"query":"zzz"}\n';
    const { code, output } = await inProcess(['rank', '--limit', '1'], { input, environment });
    expect(code).toBe(0);
    const [first, second, third] = read(output);
    expect(first?.hits).toHaveLength(1);
    expect(second?.error?.message).toBe('The line has no "query".');
    expect(third).toEqual({ id: 3, hits: [] });
  });
});
