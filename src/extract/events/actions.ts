import { lexiconLines } from '../../language/lexicon.ts';
import { stem } from '../../language/stem.ts';
import { tokens } from '../../language/tokens.ts';
import type { Language, Span } from '../../model.ts';
import { fold } from '../../text.ts';

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

const LISTS = new Map<Language, ReadonlyMap<string, readonly Entry[]>>();

/** The actions in a text, in order. A word that begins several entries gives one match for each family. Linear time. */
export function findActions(text: string, language: Language): readonly ActionMatch[] {
  const words = tokens(text).map((token) => {
    const word = foldWord(token.text);
    return { ...token, word, stem: stem(word, language) };
  });
  const entries = entriesOf(language);
  const found: ActionMatch[] = [];
  let free = 0;
  words.forEach((word, at) => {
    const families = new Set<string>();
    for (const entry of at < free ? [] : (entries.get(word.stem) ?? [])) {
      if (families.has(entry.family)) continue;
      const spans = matched(entry, words, at);
      if (!spans) continue;
      if (entry.family === NONE) {
        free = at + entry.parts.length;
        return;
      }
      families.add(entry.family);
      found.push({ family: entry.family, entry: entry.entry, spans });
    }
  });
  return found;
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

function entriesOf(language: Language): ReadonlyMap<string, readonly Entry[]> {
  const known = LISTS.get(language);
  if (known) return known;
  const made = new Map<string, Entry[]>();
  const none = lexiconLines(language, 'actions').filter((line) => line.startsWith(NONE));
  const excluded = none.map((line) => [NONE, listed(line)] as const);
  for (const [family, words] of [...excluded, ...actionFamilies(language)]) {
    for (const word of words) {
      const parts = partsOf(word, language);
      const first = parts[0]?.stem;
      if (first === undefined) continue;
      made.set(first, [...(made.get(first) ?? []), { family, entry: word, parts }]);
    }
  }
  LISTS.set(language, made);
  return made;
}

function partsOf(entry: string, language: Language): Entry['parts'] {
  const exact = entry.startsWith('=');
  return entry.split('…').flatMap((piece, index) =>
    tokens(piece).map((token, place) => ({
      stem: stem(foldWord(token.text), language),
      word: exact ? foldWord(token.text) : null,
      gap: index > 0 && place === 0,
    })),
  );
}

function matched(entry: Entry, words: readonly Stemmed[], at: number): readonly Span[] | null {
  const spans: Span[] = [];
  let place = at;
  for (const part of entry.parts) {
    const last = spans.length === 0 ? place : part.gap ? place + WIDEST_GAP : place;
    while (place <= last && !fits(words[place], part)) place += 1;
    const word = words[place];
    if (!word || place > last) return null;
    spans.push({ start: word.start, end: word.end });
    place += 1;
  }
  return spans;
}

interface Stemmed extends Span {
  readonly word: string;
  readonly stem: string;
}

function fits(word: Stemmed | undefined, part: Part): boolean {
  return word !== undefined && word.stem === part.stem && (part.word === null || part.word === word.word);
}

function foldWord(word: string): string {
  return fold(word).replace(/'s$/u, '');
}
