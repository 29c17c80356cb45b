import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { analyse, derive } from '../src/corpus/intake/analyse.ts';
import { findTimes } from '../src/dates/find-times.ts';
import { referenceOf } from '../src/dates/publication/publication-date.ts';
import { findEvents } from '../src/extract/events/find-events.ts';
import { findNames } from '../src/extract/names/find-names.ts';
import { readStatements } from '../src/extract/statements/read-statements.ts';
import type { Analysis } from '../src/model.ts';
import { syntheticCorpus } from './synthetic.ts';
import type { Table } from './table.ts';

/** Articles of each subject that are read, evenly over its years, and sentences that make a passage of them. */
const ARTICLES = 25;
const SENTENCES = 3;
const SYNTHETIC_PASSAGES = 4000;
/** Rounds before counting, until the compiler has seen the code, and rounds of which the median counts. */
const WARM_UP = 3;
const ROUNDS = 7;

interface Text {
  readonly text: string;
  readonly date: string;
}

/** What all recognizers take beside MiniSearch's `addAll` on the same passages: news where there is some, else made-up texts. */
export async function run(folder: string): Promise<readonly Table[]> {
  const news = newsTexts(join(folder, 'timelines', 'entities', 'articles'));
  return [table('made-up texts', syntheticTexts()), ...(news.length === 0 ? [] : [table('news', news)])];
}

function table(of: string, texts: readonly Text[]): Table {
  const analyses = texts.map(analysed);
  const passages = analyses.flatMap(({ document, passages }) =>
    passages.map(({ text, start }) => ({ id: `${document.id} ${start}`, text })),
  );
  const times = medians(analyses, () => {
    new MiniSearch({ fields: ['text'] }).addAll(passages);
  });
  const perPassage = (ms: number) => (1000 * ms) / passages.length;
  const length = Math.round(passages.reduce((sum, { text }) => sum + text.length, 0) / passages.length);
  return {
    title: `Recognition of ${of}: ${passages.length} passages of ${length} characters`,
    columns: ['', 'µs of CPU a passage', "times addAll's speed"],
    rows: times.map(({ name, ms }) => [name, perPassage(ms), ((times.at(-1)?.ms ?? 0) / ms).toFixed(2)]),
    note: 'All: sentences, dates, names, statements and happenings. Medians of seven rounds, one after the other, in one process.',
  };
}

/** The parts that are timed, with what each reads. */
const PARTS: readonly { readonly name: string; readonly work: (analysis: Analysis) => unknown }[] = [
  { name: 'dates', work: timesOf },
  { name: 'names', work: namesOf },
  { name: 'statements', work: statementsOf },
  { name: 'happenings', work: happeningsOf },
  { name: 'all', work: ({ document }) => derive(document) },
];

function medians(
  analyses: readonly Analysis[],
  addAll: () => void,
): readonly { readonly name: string; readonly ms: number }[] {
  const works = [
    ...PARTS.map(({ name, work }) => ({
      name,
      work: () => {
        for (const analysis of analyses) work(analysis);
      },
    })),
    { name: "MiniSearch's addAll", work: addAll },
  ];
  const found = works.map(({ name }) => ({ name, all: [] as number[] }));
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    for (const [index, { work }] of works.entries()) {
      const ms = cpuOf(work);
      if (round >= WARM_UP) found[index]?.all.push(ms);
    }
  }
  return found.map(({ name, all }) => ({
    name,
    ms: all.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0,
  }));
}

function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function timesOf({ document, sentences }: Analysis): unknown {
  return findTimes(document.text, {
    language: document.language,
    reference: referenceOf(document),
    sentences,
  });
}

function namesOf({ document, sentences, times }: Analysis): unknown {
  return findNames({ ...document, sentences, times });
}

function statementsOf(analysis: Analysis): unknown {
  return readStatements({ ...analysis, ...analysis.document });
}

function happeningsOf(analysis: Analysis): unknown {
  return findEvents({ ...analysis, ...analysis.document, publication: analysis.document.date });
}

function analysed({ text, date }: Text, index: number): Analysis {
  const identity = { id: String(index), collection: null, sources: ['article.txt'], operator: null };
  return analyse({ text, stated: { date, language: 'en' } }, identity);
}

function syntheticTexts(): readonly Text[] {
  return Array.from(syntheticCorpus(SYNTHETIC_PASSAGES).documents(), ({ published, paragraphs }) => ({
    text: paragraphs.join('\n\n'),
    date: published,
  }));
}

function newsTexts(folder: string): readonly Text[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const lines = readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean);
      const step = Math.max(1, Math.floor(lines.length / ARTICLES));
      return lines.filter((_, index) => index % step === 0).slice(0, ARTICLES);
    })
    .map((line) => {
      const { time, text } = JSON.parse(line) as { time: string; text: string };
      return { text: paragraphsOf(text.split('\n')), date: time.slice(0, 10) };
    });
}

function paragraphsOf(sentences: readonly string[]): string {
  const starts = Array.from({ length: Math.ceil(sentences.length / SENTENCES) }, (_, at) => at * SENTENCES);
  return starts.map((at) => sentences.slice(at, at + SENTENCES).join(' ')).join('\n\n');
}
