import { type Word, wordsOf } from '../../../dates/grammar/words.ts';
import { lexiconLines } from '../../../language/lexicon.ts';
import { stem } from '../../../language/stem.ts';
import { perForm, type WordForm } from '../../../language/word-form.ts';
import type { Language, Span } from '../../../model.ts';
import { stemSieve } from './stem-sieve.ts';

/** One place where a text's words belong to a family of news actions. */
export interface ActionMatch {
  readonly family: string;
  /** The lexicon's entry: `extradite`, `flew … carrying`. */
  readonly entry: string;
  /** The words that matched, each with its offsets. */
  readonly spans: readonly Span[];
}

/** Words that may stand between the parts of a phrase: about a clause. */
const WIDEST_GAP = 12;

/** Words that look like an action and are none (`law enforcement`) are listed under this family. */
export const NONE = '-';

interface Entry {
  readonly family: string;
  readonly entry: string;
  /** Stems in order, worked out when a text first has the entry's first word: of thousands of entries it has few. */
  readonly parts: () => readonly Part[];
}

interface Part {
  readonly stem: string;
  /** The very word, where only it fits: `=executed`, not `executive`. */
  readonly word: string | null;
  /** Whether other words may stand before it. */
  readonly gap: boolean;
}

/** The entries that a word begins, by its form. */
type Entries = (form: WordForm) => readonly Entry[];

const LISTS = new Map<Language, Listed>();

/** Families of actions beside those of the lexicon, ready to be found in texts of one language. */
export interface ActionLists {
  /** Words and phrases by family, written as in the lexicon. */
  readonly families: ReadonlyMap<string, readonly string[]>;
  readonly begunBy: Entries;
  /** What two words have in common that match. */
  readonly rootOf: RootOf;
}

/** The part of a folded word that all its forms have in common. */
export type RootOf = (word: string, language: Language) => string;

/** Makes families of actions ready. Their words match as those of the lexicon do, or by another root than the stem. */
export function actionLists(
  families: ReadonlyMap<string, readonly string[]>,
  language: Language,
  rootOf: RootOf = stem,
): ActionLists {
  return { families, ...listedFrom([...families], language, rootOf) };
}

/**
 * The actions in a text, in order, of the lexicon or of `lists`. A word that begins several entries gives one match for
 * each family. Linear time.
 */
export function findActions(
  text: string,
  language: Language,
  lists: Listed = lexiconActions(language),
): readonly ActionMatch[] {
  return matchesAmong(wordsOf(text), language, lists);
}

/** The same in words already read: marks between them count for nothing. */
export function actionsAmong(
  all: readonly Word[],
  language: Language,
  lists: Listed = lexiconActions(language),
): readonly ActionMatch[] {
  return matchesAmong(all, language, lists);
}

/** Whether a word begins an action of the lexicon, whatever follows. */
export function mayBeAction({ form }: Word, language: Language): boolean {
  return lexiconActions(language).begunBy(form).length > 0;
}

type Listed = Pick<ActionLists, 'begunBy' | 'rootOf'>;

function matchesAmong(all: readonly Word[], language: Language, lists: Listed): readonly ActionMatch[] {
  // Most clauses have no action at all.
  if (!all.some(({ form }) => lists.begunBy(form).length > 0)) return [];
  const words = all.filter(isSpoken);
  const rootOf = (low: string) => lists.rootOf(low, language);
  const found: ActionMatch[] = [];
  let free = 0;
  words.forEach((word, at) => {
    if (at < free || word.text === MONTH) return;
    const begun = lists.begunBy(word.form);
    if (begun.length > 0) free = take(begun, words, at, rootOf, found);
  });
  return found;
}

/** Adds what the entries that begin at a word match; index of the word from which others may begin again. */
function take(
  begun: readonly Entry[],
  words: readonly Word[],
  at: number,
  rootOf: (low: string) => string,
  found: ActionMatch[],
): number {
  const families = new Set<string>();
  for (const entry of begun) {
    if (families.has(entry.family)) continue;
    const spans = matched(entry, words, at, rootOf);
    if (!spans) continue;
    if (entry.family === NONE) return at + entry.parts().length;
    families.add(entry.family);
    found.push({ family: entry.family, entry: entry.entry, spans });
  }
  return at + 1;
}

/** The one month that is also an action. */
const MONTH = 'March';
const MARK = /^[^\p{L}\d]/u;

function isSpoken(word: Word): boolean {
  const code = word.text.charCodeAt(0);
  // Plain letters are most of a text; only the rest is asked of the pattern.
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || !MARK.test(word.text);
}

/** The families and their words as the lexicon lists them, in its order. */
export function actionFamilies(language: Language): ReadonlyMap<string, readonly string[]> {
  const families = new Map(familiesListed(language, 'actions'));
  families.delete(NONE);
  return families;
}

/** The lines of a list that is written as the families of actions are, what is no action (`NONE`) among them. */
export function familiesListed(language: Language, list: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    lexiconLines(language, list).map((line) => [(line.split(':')[0] ?? '').trim(), listed(line)]),
  );
}

function listed(line: string): readonly string[] {
  const words = (line.split(':')[1] ?? '').split(',').map((word) => word.trim());
  return words.filter((word) => word !== '');
}

/** The actions of the lexicon: all texts are asked for them, so what a word begins is remembered. */
function lexiconActions(language: Language): Listed {
  const known = LISTS.get(language);
  if (known) return known;
  const none = lexiconLines(language, 'actions').filter((line) => line.startsWith(NONE));
  const excluded = none.map((line) => [NONE, listed(line)] as const);
  const families = [...excluded, ...actionFamilies(language)];
  const { begunBy, rootOf } = listedFrom(families, language, stem);
  const mayBegin = stemSieve(
    families.flatMap(([, words]) => words.flatMap((entry) => firstWord(entry) ?? [])),
  );
  const made = { begunBy: perForm((form) => (mayBegin(form) ? begunBy(form) : NOTHING)), rootOf };
  LISTS.set(language, made);
  return made;
}

function listedFrom(
  families: readonly (readonly [family: string, words: readonly string[]])[],
  language: Language,
  rootOf: RootOf,
): Listed {
  const made = new Map<string, Entry[]>();
  const root = (low: string) => rootOf(low, language);
  for (const [family, words] of families) {
    for (const entry of words) {
      const first = firstWord(entry);
      if (first === undefined) continue;
      const stem = root(first);
      const begun = made.get(stem) ?? [];
      begun.push({ family, entry, parts: once(() => partsOf(entry, root)) });
      made.set(stem, begun);
    }
  }
  return { begunBy: ({ folded }) => made.get(rootOf(folded, language)) ?? NOTHING, rootOf };
}

/** Nearly all entries begin with letters and a space. */
const PLAIN = /^=?([a-z]+)(?: |$)/;

/** The first word of an entry, folded. */
function firstWord(entry: string): string | undefined {
  return PLAIN.exec(entry)?.[1] ?? wordsOf(entry).find(isSpoken)?.low;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const NOTHING: readonly Entry[] = [];

function partsOf(entry: string, rootOf: (low: string) => string): readonly Part[] {
  const exact = entry.startsWith('=');
  return entry.split('…').flatMap((piece, index) =>
    wordsOf(piece)
      .filter(isSpoken)
      .map((word, place) => ({
        stem: rootOf(word.low),
        word: exact ? word.low : null,
        gap: index > 0 && place === 0,
      })),
  );
}

function matched(
  entry: Entry,
  words: readonly Word[],
  at: number,
  rootOf: (low: string) => string,
): readonly Span[] | null {
  const spans: Span[] = [];
  let place = at;
  for (const part of entry.parts()) {
    const last = spans.length === 0 ? place : part.gap ? place + WIDEST_GAP : place;
    while (place <= last && !fits(words[place], part, rootOf)) place += 1;
    const word = words[place];
    if (!word || place > last) return null;
    spans.push({ start: word.start, end: word.end });
    place += 1;
  }
  return spans;
}

function fits(word: Word | undefined, part: Part, rootOf: (low: string) => string): boolean {
  return (
    word !== undefined && rootOf(word.low) === part.stem && (part.word === null || part.word === word.low)
  );
}
