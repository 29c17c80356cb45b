import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as chrono from 'chrono-node';
import { findTimes } from '../src/dates/find-times.ts';
import { sentenceSpans } from '../src/language/sentences.ts';
import type { Language } from '../src/model.ts';
import type { Table } from './table.ts';
import { type DucklingExample, ducklingRight, readDuckling } from './temporal-duckling.ts';
import { f1, newTally, type Scored, score } from './temporal-score.ts';
import { type AnnotatedText, readSpanish, readTimeml } from './temporal-sets.ts';

/** What the temporal bench reads, printed where the folder is not given. */
export const EXPECTED_LAYOUT = `BENCH_DATA names a folder with public evaluation sets; those that are missing are left out:
  temporal/tbaq/**/*.tml                          TimeML newswire (TimeBank, AQUAINT)
  temporal/spanish/timebank_spanish.jsonl         {doc, dct, sentences: [{text, timex: [{start, end, value}]}]} a line
  temporal/duckling/en.json, es.json              {reference_time, examples: [{text, values, grain}]}`;

/** Figures of the field for the same kind of text; another test set, so they stand beside ours, not against them. */
const FIELD: readonly (readonly string[])[] = [
  ['English newswire, HeidelTime (published)', '81.8', '90.7', '77.6', ''],
  ['English newswire, SUTime (published)', '', '', '67.4', ''],
  ['English newswire, chrono-node (measured before)', '39.1', '69.8', '32.6', ''],
  ['Spanish newswire, HeidelTime (published)', '85.6', '89.1', '', ''],
  ['Spanish newswire, chrono-node (measured before)', '29.3', '60.3', '24.4', ''],
];

/** Time expressions against the annotated sets below a folder: F1 of strict and relaxed spans and of values, and speed. */
export async function run(folder: string): Promise<Table> {
  const sets = join(folder, 'temporal');
  const rows: string[][] = [];
  if (existsSync(join(sets, 'tbaq')))
    rows.push(...newswireRows('English newswire', readTimeml(join(sets, 'tbaq'))));
  const spanish = join(sets, 'spanish', 'timebank_spanish.jsonl');
  if (existsSync(spanish)) rows.push(...newswireRows('Spanish newswire', readSpanish(spanish)));
  rows.push(...FIELD.map((row) => [...row]));
  for (const language of ['en', 'es'] as const) {
    const file = join(sets, 'duckling', `${language}.json`);
    if (existsSync(file)) rows.push(...ducklingRows(language, readDuckling(readFileSync(file, 'utf8'))));
  }
  return {
    title: 'Time expressions',
    columns: ['set', 'strict F1', 'relaxed F1', 'value F1', 'of those with a value', 'sentences a second'],
    rows: rows.map((row) => [...row, ...Array<string>(6 - row.length).fill('')]),
    note: 'TempEval-3 measures: micro F1; relaxed is any overlap, value is overlap and the same value. Single expressions (isolated, read as typed on a Tuesday): share right; those that news uses are of a day or coarser and made of calendar words. See temporal-duckling.ts for where conventions may differ.',
  };
}

function newswireRows(name: string, texts: readonly AnnotatedText[]): string[][] {
  const ours = measured(texts, (text) =>
    findTimes(text.text, { language: text.language, reference: text.published })
      .filter(({ type }) => type !== 'RANGE')
      .map(({ start, end, value }) => ({ start, end, value })),
  );
  const theirs = measured(texts, chronoTimes);
  return [
    [name, ...ours],
    [`${name}, chrono-node in this run`, ...theirs],
  ];
}

function measured(
  texts: readonly AnnotatedText[],
  find: (text: AnnotatedText) => readonly Scored[],
): string[] {
  const tally = newTally();
  const sentences = texts.reduce((sum, text) => sum + sentenceSpans(text.text, text.language).length, 0);
  // Once before the clock starts: a long-running process has its rules compiled.
  texts.forEach(find);
  const begun = performance.now();
  const found = texts.map(find);
  const seconds = (performance.now() - begun) / 1000;
  texts.forEach((text, index) => {
    score(tally, text.gold, found[index] ?? []);
  });
  const of = (right: number) => f1(right, tally.gold, tally.found).toFixed(1);
  const valued = ((100 * tally.value) / Math.max(1, tally.valued)).toFixed(1);
  return [
    of(tally.strict),
    of(tally.relaxed),
    of(tally.value),
    valued,
    String(Math.round(sentences / seconds)),
  ];
}

function chronoTimes(text: AnnotatedText): readonly Scored[] {
  const parser = text.language === 'es' ? chrono.es.casual : chrono.casual;
  const instant = new Date(`${text.published ?? '2000-01-01'}T12:00:00Z`);
  return parser.parse(text.text, { instant, timezone: 'UTC' }).map((result) => ({
    start: result.index,
    end: result.index + result.text.length,
    value: chronoValue(result.start),
  }));
}

function chronoValue(start: chrono.ParsedComponents): string {
  const two = (number: number | null) => String(number ?? 0).padStart(2, '0');
  const month = `${start.get('year')}-${two(start.get('month'))}`;
  return start.isCertain('day') || start.isCertain('weekday') || !start.isCertain('month')
    ? `${month}-${two(start.get('day'))}`
    : month;
}

function ducklingRows(language: Language, examples: readonly DucklingExample[]): string[][] {
  const name = language === 'en' ? 'English' : 'Spanish';
  const news = examples.filter(({ news: used }) => used);
  const share = (all: readonly DucklingExample[]) => {
    const right = all.filter((example) => ducklingRight(example, language)).length;
    return `${((100 * right) / Math.max(1, all.length)).toFixed(1)} % of ${all.length}`;
  };
  return [
    [`single expressions that news uses, ${name}`, '', '', share(news)],
    [`all single expressions, ${name}`, '', '', share(examples)],
  ];
}
