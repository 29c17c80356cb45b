/** Timelines of targets over news in TimeML: which sentence tells something of the target, and of what day. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findTimes } from '../src/dates/find-times.ts';
import { findEvents } from '../src/extract/events/find-events.ts';
import type { Event, Span } from '../src/model.ts';
import type { Table } from './table.ts';

interface Article {
  readonly id: string;
  readonly published: string;
  readonly text: string;
  readonly sentences: readonly (Span & { readonly id: string })[];
  readonly events: readonly Event[];
}

/** The folders of the collection: articles, and one gold file a target. */
const PARTS = [
  { articles: ['corpus_1', 'corpus_trackA_TimeML'], gold: ['corpus_1', 'TimeLines_Gold_Standard'] },
  { articles: ['trial', 'corpus_TimeML'], gold: ['trial', 'TimeLines_trial_data'] },
];

/**
 * F1 of (sentence, date) pairs, micro and macro over targets. The task's own scorer closes and compares temporal relations
 * between event words, which this engine does not mark; pairs are what can be told of sentences. Gold lines without any
 * date are left out, as they are in the task's order.
 */
export function semevalTable(folder: string): Table | null {
  const root = join(folder, 'timelines', 'semeval2015');
  if (!existsSync(root)) return null;
  const rows: string[][] = [];
  const sums = { right: 0, said: 0, wanted: 0, f1: 0, allSaid: 0, allRight: 0 };
  for (const part of PARTS) {
    const articles = readArticles(join(root, ...part.articles));
    const files = readdirSync(join(root, ...part.gold)).filter((file) => file.endsWith('.txt'));
    for (const file of files.sort()) {
      const { target, pairs } = readGold(readFileSync(join(root, ...part.gold, file), 'utf8'));
      const said = saidOf(target, articles, false);
      const all = saidOf(target, articles, true);
      sums.allSaid += all.size;
      sums.allRight += [...all].filter((pair) => pairs.has(pair)).length;
      const right = [...said].filter((pair) => pairs.has(pair)).length;
      const f1 = (2 * right) / Math.max(1, said.size + pairs.size);
      sums.right += right;
      sums.said += said.size;
      sums.wanted += pairs.size;
      sums.f1 += f1;
      rows.push([
        target,
        percent(right / Math.max(1, said.size)),
        percent(right / Math.max(1, pairs.size)),
        percent(f1),
      ]);
    }
  }
  const { right, said, wanted, allSaid, allRight } = sums;
  const assumed = [
    'the same, undated tellings taken to be of the day of their article',
    percent(allRight / Math.max(1, allSaid)),
    percent(allRight / Math.max(1, wanted)),
    percent((2 * allRight) / Math.max(1, allSaid + wanted)),
  ];
  const micro = [
    'all targets, micro',
    percent(right / said),
    percent(right / wanted),
    percent((2 * right) / (said + wanted)),
  ];
  return {
    title: 'Timelines of targets: (sentence, date) pairs',
    columns: ['target', 'precision', 'recall', 'F1'],
    rows: [
      micro,
      assumed,
      ['all targets, macro', '', '', percent(sums.f1 / Math.max(1, rows.length))],
      ...rows,
    ],
    note: 'Best raw-text system at the task, by its own scorer of relations between event words (not comparable, for orientation): F1 7.85.',
  };
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function readArticles(folder: string): readonly Article[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.tml'));
  return files.sort().map((file) => articleOf(file, readFileSync(join(folder, file), 'utf8')));
}

function articleOf(file: string, source: string): Article {
  const published = /<DCT>[\s\S]*?value="(\d{4}-\d{2}-\d{2})/.exec(source)?.[1] ?? '';
  const id = /<DOCID>(\d+)/.exec(source)?.[1] ?? /^\d+/.exec(file)?.[0] ?? file;
  const sentences: (Span & { id: string })[] = [];
  let text = '';
  for (const [, number = '', inside = ''] of source.matchAll(/<s id="(\d+)">([\s\S]*?)<\/s>/g)) {
    const written = unspaced(inside.replace(/<[^>]*>/g, ''));
    sentences.push({ id: number, start: text.length, end: text.length + written.length });
    text += `${written}\n`;
  }
  const publication = { value: published, basis: 'metadata', notBefore: null } as const;
  const times = findTimes(text, { language: 'en', reference: published });
  const events = findEvents({ language: 'en', text, publication, sentences, mentions: [], times });
  return { id, published, text, sentences, events };
}

/** The articles come as words with spaces between: marks are put back where they stood. */
function unspaced(words: string): string {
  return words
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, '&')
    .replace(/``|''/g, '"')
    .replace(/ ([,.;:!?)%]|'s\b|n't\b)/g, '$1')
    .replace(/([($]) /g, '$1');
}

/** The pairs of a gold file: `order date document-sentence-word …`, the first line naming the target. */
function readGold(source: string): { readonly target: string; readonly pairs: ReadonlySet<string> } {
  const [target = '', ...lines] = source.split('\n').map((line) => line.trim());
  const pairs = new Set<string>();
  for (const line of lines) {
    const [, date = '', ...places] = line.split(/\s+/);
    const value = date.replace(/(?:-XX)+$/, '');
    if (!/^\d{4}/.test(value)) continue;
    for (const place of places) {
      const [document, sentence] = place.split('-');
      pairs.add(`${document} ${sentence} ${value}`);
    }
  }
  return { target, pairs };
}

/** What is said of a target: the dated happenings of sentences that name it, in full or by its last word. */
function saidOf(target: string, articles: readonly Article[], undated: boolean): ReadonlySet<string> {
  const words = target.toLowerCase().split(/\s+/);
  const names = [target.toLowerCase(), words.at(-1) ?? ''];
  const said = new Set<string>();
  for (const { id, published, text, sentences, events } of articles) {
    for (const { sentence, date: own } of events) {
      const date = own ?? (undated ? published : null);
      const span = sentences[sentence];
      if (!span || date === null) continue;
      const written = text.slice(span.start, span.end).toLowerCase();
      if (names.some((name) => written.includes(name))) said.add(`${id} ${span.id} ${date}`);
    }
  }
  return said;
}
