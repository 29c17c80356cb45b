import { LANGUAGES, lexiconLines } from '../../language/lexicon.ts';
import { fold } from '../../text.ts';
import { governsClause } from './clauses.ts';
import type { Parse, Relation } from './parse.ts';
import { subjectOf } from './subjects.ts';
import { childOf, hangsBy, headOf } from './tree.ts';

/** A source that a sentence names beside what it says: "according to Hale", "según la alcaldesa", "in the words of Vos". */
export interface Attribution {
  /** The place of the noun that names the source. */
  readonly source: number;
  /** Where the words that name it as a source begin and end. */
  readonly from: number;
  readonly to: number;
}

/** How a word hangs on the noun whose phrase it is in. */
const INSIDE: readonly Relation[] = [
  'determiner',
  'modifier',
  'possessor',
  'flat',
  'case',
  'nominal',
  'adverb',
  'other',
  'auxiliary',
  'expletive',
];

/** The sources that a sentence names, in order. */
export function attributionsIn(parse: Parse): readonly Attribution[] {
  const found: Attribution[] = [];
  for (let word = 0; word < parse.words.length; word++) {
    const to = endOfOpening(parse, word);
    if (to === null) continue;
    const source = sourceAt(parse, to);
    if (source !== null && !isPredicate(parse, word, to)) found.push({ source, from: word, to });
    word = to - 1;
  }
  return found;
}

/** Where "according to", that begins at a word, ends; null where nothing of the kind does. */
function endOfOpening(parse: Parse, word: number): number | null {
  const openings = openingsBy().get(parse.words[word]?.low ?? '') ?? [];
  let best: number | null = null;
  for (const places of openings)
    if (places.every((place, index) => place.has(parse.words[word + index]?.low ?? '')))
      best = Math.max(best ?? 0, word + places.length);
  return best;
}

/** "They were not in accord with the dismissal", "están de acuerdo con el médico": the words tell something by themselves. */
function isPredicate(parse: Parse, from: number, to: number): boolean {
  const before = parse.tags[from - 1];
  if (parse.words[from]?.low === 'de' && (before === 'auxiliary' || before === 'verb')) return true;
  for (let word = from; word < to; word++)
    if (childOf(parse, word, 'copula', 'subject', 'passive-subject') !== null) return true;
  return false;
}

/** The noun of the phrase that begins at a word; where a clause does ("según dijo la alcaldesa"), its subject. */
function sourceAt(parse: Parse, from: number): number | null {
  let at = from;
  while (parse.relationOf(at) === 'punctuation') at++;
  if (at >= parse.words.length) return null;
  // "Según avanza la tarde": a verb that was taken for a noun.
  if (parse.tags[at] === 'noun' && parse.tags[at + 1] === 'determiner') return null;
  while (hangsBy(parse, at, ...INSIDE)) {
    const head = headOf(parse, at);
    if (head === null || head < from) break;
    at = head;
  }
  // "Según el escrito": a noun that was taken for a verb.
  if (parse.tags[at] !== 'verb' || parse.tags[from] === 'determiner' || !governsClause(parse, at)) return at;
  const subject = childOf(parse, at, 'expletive') === null ? subjectOf(parse, at) : null;
  return subject === null || subject < from ? null : subject;
}

type Opening = readonly ReadonlySet<string>[];

let read: ReadonlyMap<string, readonly Opening[]> | null = null;

/** The phrases of `attribution.txt` by their first words. */
function openingsBy(): ReadonlyMap<string, readonly Opening[]> {
  if (read) return read;
  const openings = new Map<string, Opening[]>();
  for (const language of LANGUAGES)
    for (const line of lexiconLines(language, 'attribution')) {
      const places = line.split(/\s+/u).map((choice) => new Set(choice.split('/').map(fold)));
      for (const first of places[0] ?? []) openings.set(first, [...(openings.get(first) ?? []), places]);
    }
  read = openings;
  return openings;
}
