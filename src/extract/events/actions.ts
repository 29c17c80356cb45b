import { type Word, wordsOf } from '../../dates/grammar/words.ts';
import { lexiconLines } from '../../language/lexicon.ts';
import { stem } from '../../language/stem.ts';
import type { Language, Span } from '../../model.ts';

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
const NONE = '-';

interface Entry {
  readonly family: string;
  readonly entry: string;
  /** Stems in order; `gap` says that other words may stand before it. */
  readonly parts: readonly Part[];
}

interface Part {
  readonly stem: string;
  /** The very word, where only it fits: `=executed`, not `executive`. */
  readonly word: string | null;
  readonly gap: boolean;
}

type Entries = ReadonlyMap<string, readonly Entry[]>;

const LISTS = new Map<Language, Entries>();

/** Families of actions beside those of the lexicon, ready to be found in texts of one language. */
export interface ActionLists {
  /** Words and phrases by family, written as in the lexicon. */
  readonly families: ReadonlyMap<string, readonly string[]>;
  readonly entries: Entries;
  /** What two words have in common that match; the stem where it is not given. */
  readonly rootOf?: RootOf;
}

/** The part of a folded word that all its forms have in common. */
export type RootOf = (word: string, language: Language) => string;

/** Makes families of actions ready. Their words match as those of the lexicon do, or by another root than the stem. */
export function actionLists(
  families: ReadonlyMap<string, readonly string[]>,
  language: Language,
  rootOf: RootOf = stem,
): ActionLists {
  return { families, entries: entriesFrom([...families], language, rootOf), rootOf };
}

/**
 * The actions in a text, in order, of the lexicon or of `lists`. A word that begins several entries gives one match for
 * each family. Linear time.
 */
export function findActions(
  text: string,
  language: Language,
  lists: Listed = { entries: entriesOf(language) },
): readonly ActionMatch[] {
  return matchesAmong(wordsOf(text), language, lists);
}

/** The same in words already read: marks between them count for nothing. */
export function actionsAmong(
  all: readonly Word[],
  language: Language,
  lists: Listed = { entries: entriesOf(language) },
): readonly ActionMatch[] {
  return matchesAmong(all, language, lists);
}

type Listed = Pick<ActionLists, 'entries' | 'rootOf'>;

function matchesAmong(all: readonly Word[], language: Language, lists: Listed): readonly ActionMatch[] {
  const { entries, rootOf = stem } = lists;
  const found: ActionMatch[] = [];
  let words: readonly Word[] | null = null;
  let free = 0;
  let at = -1;
  for (const word of all) {
    if (!isSpoken(word)) continue;
    at += 1;
    const begun = at < free || word.text === MONTH ? undefined : entries.get(rootOf(word.low, language));
    if (!begun) continue;
    // Most clauses have no action at all: only those that do are gone through again.
    words ??= all.filter(isSpoken);
    free = Math.max(
      free,
      take(begun, words, at, (low) => rootOf(low, language), found),
    );
  }
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
    if (entry.family === NONE) return at + entry.parts.length;
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
  const families = new Map<string, readonly string[]>();
  for (const line of lexiconLines(language, 'actions')) {
    if (line.startsWith(NONE)) continue;
    families.set((line.split(':')[0] ?? '').trim(), listed(line));
  }
  return families;
}

function listed(line: string): readonly string[] {
  const words = (line.split(':')[1] ?? '').split(',').map((word) => word.trim());
  return words.filter((word) => word !== '');
}

function entriesOf(language: Language): Entries {
  const known = LISTS.get(language);
  if (known) return known;
  const none = lexiconLines(language, 'actions').filter((line) => line.startsWith(NONE));
  const excluded = none.map((line) => [NONE, listed(line)] as const);
  const made = entriesFrom([...excluded, ...actionFamilies(language)], language);
  LISTS.set(language, made);
  return made;
}

function entriesFrom(
  families: readonly (readonly [family: string, words: readonly string[]])[],
  language: Language,
  rootOf: RootOf = stem,
): Entries {
  const made = new Map<string, Entry[]>();
  for (const [family, words] of families) {
    for (const word of words) {
      const parts = partsOf(word, (low) => rootOf(low, language));
      const first = parts[0]?.stem;
      if (first === undefined) continue;
      made.set(first, [...(made.get(first) ?? []), { family, entry: word, parts }]);
    }
  }
  return made;
}

function partsOf(entry: string, rootOf: (low: string) => string): Entry['parts'] {
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
  for (const part of entry.parts) {
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
