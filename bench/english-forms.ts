import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KIND_NUMBERS, type Kind } from '../src/extract/syntax/kinds.ts';
import { englishDegrees, englishPlurals, englishVerb } from './english-paradigms.ts';

/** A lemma as what it is listed and how often it was so in running text. */
export interface Lemma {
  readonly lemma: string;
  readonly part: 'noun' | 'verb' | 'adjective' | 'adverb';
  readonly count: number;
}

/** The parts of speech by the numbers that WordNet's index of senses gives them. */
const PARTS = new Map<string, Lemma['part']>([
  ['1', 'noun'],
  ['2', 'verb'],
  ['3', 'adjective'],
  ['4', 'adverb'],
  ['5', 'adjective'],
]);

/** The lemmas of WordNet that are one word, without nouns that are only names: capitals tell those better. */
export function wordnetLemmas(folder: string): readonly Lemma[] {
  const common = commonNouns(folder);
  const counts = new Map<string, Map<Lemma['part'], number>>();
  for (const line of readFileSync(join(folder, 'index.sense'), 'utf8').split('\n')) {
    const [, lemma = '', number = '', count = ''] =
      /^([a-z]{2,})%(\d)\S* \d+ \d+ (\d+)$/u.exec(line.trim()) ?? [];
    const part = PARTS.get(number);
    if (part === undefined || (part === 'noun' && !common.has(lemma))) continue;
    const parts = counts.get(lemma) ?? new Map<Lemma['part'], number>();
    counts.set(lemma, parts.set(part, (parts.get(part) ?? 0) + Number(count)));
  }
  return [...counts].flatMap(([lemma, parts]) => [...parts].map(([part, count]) => ({ lemma, part, count })));
}

/** The nouns that are written small in one of their senses at least. */
function commonNouns(folder: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const line of readFileSync(join(folder, 'data.noun'), 'utf8').split('\n')) {
    if (line.startsWith(' ')) continue;
    const [, , , words = '0', ...rest] = line.split(' ');
    for (let at = 0; at < Number.parseInt(words, 16); at += 1) found.add(rest[2 * at] ?? '');
  }
  return found;
}

/** What a form may be. */
type Reading =
  | 'noun'
  | 'plural'
  | 'base'
  | 'third'
  | 'past'
  | 'participle'
  | 'gerund'
  | 'adjective'
  | 'degree'
  | 'adverb';

/** The share of a lemma's places in which each of its forms stands, roughly. */
const SHARES: Readonly<Record<Reading, number>> = {
  noun: 1,
  plural: 0.35,
  base: 0.4,
  third: 0.12,
  past: 0.25,
  participle: 0.15,
  gerund: 0.1,
  adjective: 1,
  degree: 0.05,
  adverb: 1,
};

/** What a form that was never met in running text counts as. */
const UNMET = 0.5;
/** What a form is in less than this share of its places it is not: "police" as a verb. */
const LEAST_SHARE = 0.03;

/** The kinds of words that each reading may be: a participle is often an adjective, a gerund a noun. */
const KINDS_OF: Readonly<Record<Reading, readonly Kind[]>> = {
  noun: ['noun'],
  plural: ['plural noun'],
  base: ['infinitive', 'plural verb', 'finite verb'],
  third: ['finite verb'],
  past: ['finite verb', 'plural verb', 'participle', 'adjective'],
  participle: ['participle', 'adjective'],
  gerund: ['gerund', 'noun', 'adjective'],
  adjective: ['adjective'],
  degree: ['adjective', 'adverb'],
  adverb: ['adverb'],
};

/** What the forms of lemmas may be: the kinds, a bit for each; what a form most seldom is is left out. */
export function englishForms(lemmas: readonly Lemma[]): ReadonlyMap<string, number> {
  return new Map(
    [...readings(lemmas)].flatMap(([form, weights]) => {
      if (isToldByEnding(form, weights)) return [];
      const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
      const kept = [...weights].filter(([, weight]) => weight >= LEAST_SHARE * all);
      const kinds = kept.flatMap(([reading]) => KINDS_OF[reading]);
      return [[form, kinds.reduce((bits, kind) => bits | (1 << KIND_NUMBERS[kind]), 0)]];
    }),
  );
}

/** Forms with how much speaks for each reading. */
function readings(lemmas: readonly Lemma[]): ReadonlyMap<string, ReadonlyMap<Reading, number>> {
  const found = new Map<string, Map<Reading, number>>();
  const add = (form: string, reading: Reading, count: number) => {
    const weights = found.get(form) ?? new Map<Reading, number>();
    found.set(form, weights.set(reading, (weights.get(reading) ?? 0) + count * SHARES[reading] + UNMET));
  };
  const nouns = lemmas.filter(({ part }) => part === 'noun').map(({ lemma }) => lemma);
  const plurals = new Set(nouns.flatMap(englishPlurals).filter((form) => !/[siu]s$/u.test(form)));
  for (const { lemma, part, count } of lemmas) {
    const all = (forms: readonly string[], reading: Reading) => {
      for (const form of forms) add(form, reading, count);
    };
    if (part === 'noun') {
      const isPlural = plurals.has(lemma);
      add(lemma, isPlural ? 'plural' : 'noun', count);
      if (!isPlural) all(englishPlurals(lemma), 'plural');
    } else if (part === 'verb') {
      const { thirds, pasts, participles, gerunds } = englishVerb(lemma);
      add(lemma, 'base', count);
      all(thirds, 'third');
      all(pasts, 'past');
      all(participles, 'participle');
      all(gerunds, 'gerund');
    } else if (part === 'adjective') {
      add(lemma, 'adjective', count);
      all(englishDegrees(lemma), 'degree');
    } else add(lemma, 'adverb', count);
  }
  return found;
}

/** Regular forms of verbs that are nothing else are not kept: the tagger knows them by their ending, and with them fewer trees were right. */
function isToldByEnding(form: string, weights: ReadonlyMap<Reading, number>): boolean {
  const isOnly = (...readings: readonly Reading[]) =>
    [...weights.keys()].every((one) => readings.includes(one));
  return (form.endsWith('ing') && isOnly('gerund')) || (form.endsWith('ed') && isOnly('past', 'participle'));
}
