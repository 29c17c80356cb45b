import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HappeningTelling } from '../src/corpus/tellings/happening-telling.ts';
import { happeningsOf } from '../src/corpus/tellings/happenings.ts';
import { mostTold } from '../src/corpus/tellings/most-told.ts';
import { findTimes } from '../src/dates/find-times.ts';
import { findEvents } from '../src/extract/events/find-events.ts';
import { sentenceSpans } from '../src/language/sentences.ts';
import type { Table } from './table.ts';
import { sameHappeningTable } from './timelines-same.ts';
import { semevalTable } from './timelines-semeval.ts';

interface Article {
  readonly id: string;
  readonly time: string;
  readonly text: string;
}

type Gold = Readonly<Record<string, readonly { readonly dates: readonly string[] }[]>>;

/** Days of timelines against gold ones: macro F1, the number of days and their span taken from each gold timeline. */
export async function run(folder: string): Promise<readonly Table[]> {
  const tables = [entitiesTable(folder), semevalTable(folder), sameHappeningTable(folder)];
  return tables.filter((table) => table !== null);
}

function entitiesTable(folder: string): Table {
  const root = join(folder, 'timelines', 'entities');
  const rows: string[][] = [];
  const sums = { ours: 0, counts: 0, timelines: 0 };
  if (existsSync(root)) {
    const gold = JSON.parse(readFileSync(join(root, 'gold_dates.json'), 'utf8')) as Gold;
    for (const file of readdirSync(join(root, 'articles')).sort()) {
      const name = file.replace(/\.jsonl$/, '');
      const articles = readArticles(join(root, 'articles', file));
      const tellings = articles.flatMap((article) => tellingsOf(article, name));
      for (const { dates } of gold[name] ?? []) {
        const ours = dateF1(toldDays(tellings, dates), dates);
        const counts = dateF1(publishedDays(articles, dates), dates);
        sums.ours += ours;
        sums.counts += counts;
        sums.timelines += 1;
        rows.push([name.replaceAll('_', ' '), ours.toFixed(3), counts.toFixed(3)]);
      }
    }
  }
  const mean = (sum: number) => (sum / Math.max(1, sums.timelines)).toFixed(3);
  return {
    title: 'Days of timelines',
    columns: ['timeline', 'days most told, F1', 'publication counts in this run, F1'],
    rows: [['mean', mean(sums.ours), mean(sums.counts)], ...rows],
    note: 'Length and span from the gold. Published systems on the full set: .167 to .205; publication counts .160.',
  };
}

function readArticles(file: string): readonly Article[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as Article);
}

/** The happenings of an article's sentences that name the person or organization. */
function tellingsOf(article: Article, name: string): readonly HappeningTelling[] {
  const surname = name.split(/[_-]/).at(-1) ?? name;
  const sentences = sentenceSpans(article.text, 'en');
  const date = { value: article.time.slice(0, 10), basis: 'metadata', notBefore: null } as const;
  const times = findTimes(article.text, { language: 'en', reference: date.value });
  const events = findEvents({
    language: 'en',
    text: article.text,
    publication: date,
    sentences,
    mentions: [],
    times,
  });
  return events.flatMap((event) => {
    const span = sentences[event.sentence];
    const sentence = span ? article.text.slice(span.start, span.end) : '';
    if (!sentence.includes(surname) || event.date === null) return [];
    return [{ source: article.id, date, language: 'en' as const, event, sentence, names: [surname] }];
  });
}

function toldDays(tellings: readonly HappeningTelling[], gold: readonly string[]): readonly string[] {
  const [from, to] = spanOf(gold);
  const inSpan = tellings.filter(
    ({ event }) => event.date !== null && event.date >= from && event.date <= to,
  );
  const kept = mostTold(happeningsOf(inSpan), new Set(gold).size);
  return [...new Set(kept.map(({ date }) => date ?? ''))];
}

/** The days with most articles: what any system must beat. */
function publishedDays(articles: readonly Article[], gold: readonly string[]): readonly string[] {
  const [from, to] = spanOf(gold);
  const counts = new Map<string, number>();
  for (const { time } of articles) {
    const day = time.slice(0, 10);
    if (day >= from && day <= to) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return ranked.slice(0, new Set(gold).size).map(([day]) => day);
}

function spanOf(gold: readonly string[]): readonly [string, string] {
  const sorted = [...gold].sort();
  return [sorted[0] ?? '', sorted.at(-1) ?? ''];
}

function dateF1(found: readonly string[], gold: readonly string[]): number {
  const wanted = new Set(gold);
  const right = found.filter((day) => wanted.has(day)).length;
  return found.length + wanted.size === 0 ? 0 : (2 * right) / (found.length + wanted.size);
}
