/** One happening in several articles, built from gold timelines: sentences of one gold day, and of different days. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { happeningsOf } from '../src/corpus/tellings/happenings.ts';
import { wordsOfTelling } from '../src/corpus/tellings/telling-words.ts';
import { type QuotedTelling, tellingsOf } from '../src/corpus/tellings/tellings.ts';
import { lineAnalysis } from './line-document.ts';
import type { Table } from './table.ts';

interface Article {
  readonly id: string;
  readonly time: string;
  readonly text: string;
}

/** Articles of one timeline that are read: pairs grow with their square. */
const MOST_ARTICLES = 60;
/** Share of common words from which two tellings of one gold day are taken to be one happening, without looking at acts. */
const SURELY_SAME = 0.4;

/**
 * What is made one across the articles of each timeline. There are no labels of pairs in the collection: as surely the
 * same count tellings of one gold day with a participant and two fifths of their words in common, as surely different those of
 * two gold days.
 */
export function sameHappeningTable(folder: string): Table | null {
  const root = join(folder, 'timelines', 'entities');
  if (!existsSync(root)) return null;
  const gold = JSON.parse(readFileSync(join(root, 'gold_dates.json'), 'utf8')) as Record<
    string,
    readonly { readonly dates: readonly string[] }[]
  >;
  const counts = { same: 0, found: 0, apart: 0, merged: 0 };
  for (const file of readdirSync(join(root, 'articles')).sort()) {
    const name = file.replace(/\.jsonl$/, '');
    const days = new Set((gold[name] ?? []).flatMap(({ dates }) => dates));
    const tellings = tellingsIn(join(root, 'articles', file), days);
    const groups = happeningsOf(tellings);
    const groupOf = new Map(
      groups.flatMap((group, at) => [group.telling, ...group.others].map((one) => [one, at])),
    );
    pairs(tellings, (a, b) => {
      const one = groupOf.get(a) === groupOf.get(b);
      if (a.event.date !== b.event.date) {
        counts.apart += 1;
        if (one) counts.merged += 1;
      } else if (sharesName(a, b) && likeness(a, b) >= SURELY_SAME) {
        counts.same += 1;
        if (one) counts.found += 1;
      }
    });
  }
  const share = (part: number, all: number) => `${((100 * part) / Math.max(1, all)).toFixed(1)} % of ${all}`;
  return {
    title: 'One happening in several articles, pairs derived from timelines',
    columns: ['pairs', 'made one'],
    rows: [
      ['one gold day, a participant and two fifths of the words in common', share(counts.found, counts.same)],
      ['two gold days', share(counts.merged, counts.apart)],
    ],
    note: `At most ${MOST_ARTICLES} articles a timeline, those published on a gold day. The labelled pairs are in the sets bench.`,
  };
}

function tellingsIn(file: string, days: ReadonlySet<string>): readonly QuotedTelling[] {
  const articles = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Article);
  // Two articles of a gold day may tell it both.
  const onDays = articles.filter(({ time }) => days.has(time.slice(0, 10)));
  return onDays.slice(0, MOST_ARTICLES).flatMap(({ id, time, text }) => {
    const analysis = lineAnalysis(text, { language: 'en', date: time.slice(0, 10) }, id);
    return tellingsOf(analysis, ({ date }) => date !== null && days.has(date));
  });
}

function pairs<T extends QuotedTelling>(all: readonly T[], visit: (a: T, b: T) => void): void {
  all.forEach((a, index) => {
    for (const b of all.slice(index + 1)) if (a.source !== b.source) visit(a, b);
  });
}

function sharesName(a: QuotedTelling, b: QuotedTelling): boolean {
  return a.names.some((name) => b.names.includes(name));
}

function likeness(a: QuotedTelling, b: QuotedTelling): number {
  const [left, right] = [wordsOfTelling(a), wordsOfTelling(b)];
  const common = [...left].filter((word) => right.has(word)).length;
  return (2 * common) / Math.max(1, left.size + right.size);
}
