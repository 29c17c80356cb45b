import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { ingestFolder, startFootnote } from './footnote-process.ts';
import { nameIn, queriesOf, slipped } from './scale-queries.ts';
import { seeded } from './seeded.ts';
import type { SyntheticCorpus } from './synthetic.ts';
import { percentiles, type Table } from './table.ts';

/** Questions of a class: a hundred leave the 99th percentile to the slowest but one. */
const QUESTIONS = 100;

/** Writes the made-up articles as files. */
function writeCorpus(corpus: SyntheticCorpus, folder: string): void {
  for (const { name, title, published, paragraphs } of corpus.documents()) {
    const matter = `---\ntitle: ${title}\ndate: ${published}\nlanguage: en\n---\n`;
    writeFileSync(join(folder, name), `${matter}\n${paragraphs.join('\n\n')}\n`);
  }
}

/** The program as a whole: taking files in, its start, its memory, and how long commands take, as a caller sees it. */
export async function commandTable(corpus: SyntheticCorpus, size: number): Promise<Table> {
  const place = mkdtempSync(join(tmpdir(), 'footnote-bench-'));
  const [folder, data] = [mkdtempSync(join(place, 'corpus-')), mkdtempSync(join(place, 'data-'))];
  try {
    writeCorpus(corpus, folder);
    const started = performance.now();
    const report = await ingestFolder(folder, data);
    const rows: (string | number)[][] = [
      ['ingest with extraction, passages a second', Math.round((1000 * size) / Number(report.ms))],
      ['the same with the start of the process', Math.round((1000 * size) / (performance.now() - started))],
      ["MiniSearch's addAll of the same texts, passages a second", addAllRate(corpus, size)],
      ['first answer of a new process, ms', percentiles(await firstAnswers(corpus, data))],
    ];
    return {
      title: `The program at ${size} passages`,
      columns: ['', ''],
      rows: [...rows, ...(await commandRows(corpus, data))],
      note: 'Latencies in ms: p50 / p95 / p99, from a question written to a running `batch` to its answer read; the first answer from the start of the process.',
    };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** Several starts: one alone says little on a busy machine. */
async function firstAnswers(corpus: SyntheticCorpus, data: string): Promise<readonly number[]> {
  const times: number[] = [];
  for (let start = 0; start < 5; start++) {
    const started = performance.now();
    const footnote = startFootnote(['batch'], data);
    await footnote.ask({ id: 1, text: `/search ${corpus.words[start] ?? ''}` });
    times.push(performance.now() - started);
    await footnote.end();
  }
  return times;
}

async function commandRows(corpus: SyntheticCorpus, data: string): Promise<(string | number)[][]> {
  const footnote = startFootnote(['batch'], data);
  // What a first question reads is told above.
  for (const text of ['/search harbour', '/who Ana Belmar']) await footnote.ask({ id: 0, text });
  const rows: (string | number)[][] = [];
  const every: number[] = [];
  for (const [name, questions] of Object.entries(commandsOn(corpus))) {
    const times: number[] = [];
    for (const text of questions) {
      const started = performance.now();
      await footnote.ask({ id: 1, text });
      times.push(performance.now() - started);
    }
    every.push(...times);
    rows.push([name, percentiles(times)]);
  }
  rows.push(
    ['all commands', percentiles(every)],
    ['resident memory after them, MB', footnote.residentMegabytes() ?? '–'],
  );
  await footnote.end();
  return rows;
}

function commandsOn(corpus: SyntheticCorpus): Readonly<Record<string, readonly string[]>> {
  const random = seeded(11);
  const many = (make: () => string) => Array.from({ length: QUESTIONS }, make);
  const searches = Object.entries(queriesOf(corpus, QUESTIONS)).map(
    ([name, queries]) => [`/search, ${name}`, queries.map((query) => `/search ${query}`)] as const,
  );
  return {
    ...Object.fromEntries(searches),
    '/who, full name': many(() => `/who ${nameIn(corpus, random)}`),
    '/who, surname': many(() => `/who ${nameIn(corpus, random).split(' ').at(-1) ?? ''}`),
    '/who, slip': many(() => `/who ${slipped(nameIn(corpus, random), random)}`),
    '/timeline, name': many(() => `/timeline ${nameIn(corpus, random)}`),
    '/timeline, topic': many(() => `/timeline ${corpus.words[Math.floor(random() * 500)] ?? ''}`),
    '/sources': many(() => '/sources'),
  };
}

function addAllRate(corpus: SyntheticCorpus, size: number): number {
  const mini = new MiniSearch({ fields: ['text'] });
  const passages = Array.from(corpus.documents()).flatMap(({ name, paragraphs }) => {
    return paragraphs.map((text, place) => ({ id: `${name} ${place}`, text }));
  });
  const started = performance.now();
  mini.addAll(passages);
  return Math.round((1000 * size) / (performance.now() - started));
}
