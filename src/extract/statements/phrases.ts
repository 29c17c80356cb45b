import { lexiconLines, lexiconSet } from '../../language/lexicon.ts';
import type { Language } from '../../model.ts';
import type { Word } from './words.ts';

/** One place of a phrase: the words that may stand there, or a gap. */
type Place = ReadonlySet<string> | 'gap' | 'wide gap';

/** A phrase of a lexicon list with what it means. */
interface Phrase<T> {
  readonly places: readonly Place[];
  readonly value: T;
}

/** Phrases by the words that they can begin with. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** Where a phrase was found: word numbers, ends exclusive; `headTo` is where its first gap begins. */
export interface PhraseMatch<T> {
  readonly from: number;
  readonly headTo: number;
  readonly to: number;
  readonly value: T;
}

/** Words between the parts of a phrase: within a clause, and from a claim to what it claims. */
const WIDEST = { gap: 8, 'wide gap': 20 } as const;

/** The lists that a phrase may name in angle brackets. */
const LISTS: Readonly<Record<string, string>> = {
  wrongdoing: 'wrongdoing',
  claim: 'claim-nouns',
  lie: 'lie-words',
  examiner: 'examiners',
  misdeed: 'misdeeds',
};

/** A list of the lexicon with what an entry of it means, given what follows its bar. */
export interface PhraseList<T> {
  readonly name: string;
  readonly meaningOf: (rest: string) => T;
}

/**
 * The phrases of some lists, `words | value` a line: `a/b` are alternatives, `…` is a gap of at most eight words,
 * `……` one of at most twenty, `<claim>` is any entry of that list.
 */
export function phraseIndex<T>(language: Language, lists: readonly PhraseList<T>[]): PhraseIndex<T> {
  const index = new Map<string, Phrase<T>[]>();
  for (const { name, meaningOf } of lists) {
    for (const line of lexiconLines(language, name)) {
      const [words = '', rest = ''] = line.split('|');
      const places = words
        .trim()
        .split(/\s+/u)
        .map((word) => placeOf(word, language));
      add(index, { places, value: meaningOf(rest.trim()) });
    }
  }
  return index;
}

/** All phrases of an index that begin at a word. */
export function phrasesAt<T>(
  index: PhraseIndex<T>,
  words: readonly Word[],
  from: number,
): readonly PhraseMatch<T>[] {
  const candidates = index.get(words[from]?.folded ?? '');
  if (!candidates) return NONE;
  const found: PhraseMatch<T>[] = [];
  for (const { places, value } of candidates) {
    const to = endOf(places, words, 1, from + 1);
    if (to !== null) found.push({ from, headTo: from + headLength(places), to, value });
  }
  return found;
}

const NONE: readonly never[] = [];

function add<T>(index: Map<string, Phrase<T>[]>, phrase: Phrase<T>): void {
  const opening = phrase.places[0];
  if (typeof opening !== 'object') return;
  for (const first of opening) {
    const known = index.get(first);
    if (known) known.push(phrase);
    else index.set(first, [phrase]);
  }
}

function placeOf(word: string, language: Language): Place {
  if (word === '…') return 'gap';
  if (word === '……') return 'wide gap';
  const list = LISTS[word.slice(1, -1)];
  if (word.startsWith('<') && list) return lexiconSet(language, list);
  return new Set(word.split('/'));
}

function headLength(places: readonly Place[]): number {
  const gap = places.findIndex((place) => typeof place === 'string');
  return gap === -1 ? places.length : gap;
}

/** Where the rest of a phrase ends when its place `place` stands at word `at`; null where it does not match. */
function endOf(places: readonly Place[], words: readonly Word[], place: number, at: number): number | null {
  const wanted = places[place];
  if (wanted === undefined) return at;
  if (typeof wanted !== 'string') {
    return wanted.has(words[at]?.folded ?? '') ? endOf(places, words, place + 1, at + 1) : null;
  }
  const last = Math.min(words.length - 1, at + WIDEST[wanted]);
  for (let next = at; next <= last; next++) {
    const end = endOf(places, words, place + 1, next);
    if (end !== null) return end;
  }
  return null;
}
