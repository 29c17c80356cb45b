import { lexiconLines } from '../../../language/lexicon.ts';
import { bitsPerForm, perForm, type WordForm } from '../../../language/word-form.ts';
import type { Language } from '../../../model.ts';
import type { Word } from '../sentence/words.ts';
import { endOf, headLength, type Place, placeFor } from './phrase-places.ts';
import { type PhraseSigns, phraseSigns } from './phrase-signs.ts';

/** A phrase of a lexicon list with what it means. */
interface Phrase<T> {
  /** Whether it begins a clause. */
  readonly opens: boolean;
  readonly places: readonly Place[];
  /** The signs of which one must stand behind its first word (phrase-signs.ts); 0 where none must. */
  readonly needs: number;
  readonly value: T;
}

/** The phrases that can begin with a word. */
interface Opening<T> {
  readonly phrases: readonly Phrase<T>[];
  /** By the number of the word that follows it, if some name that word; null before that word was first met there. */
  readonly bySecond: Map<number, readonly Phrase<T>[] | null>;
  /** Those that go on with a word that none of them names, or with none. */
  readonly others: readonly Phrase<T>[];
}

/** Phrases by the words that they can begin with. */
export interface PhraseIndex<T> {
  /** Null for a word that begins none. */
  readonly opening: (first: WordForm) => Opening<T> | null;
  /** Numbers the words that some phrase can have as its second; 0 for all others. */
  readonly second: (form: WordForm) => number;
  readonly signs: PhraseSigns;
}

/** Where a phrase was found: word numbers, ends exclusive; `headTo` is where its first gap begins. */
export interface PhraseMatch<T> {
  readonly from: number;
  readonly headTo: number;
  readonly to: number;
  readonly value: T;
}

/** A phrase that begins so stands at the start of a clause. */
const OPENS = '^';

/** A list of the lexicon with what an entry of it means, given what follows its bar. */
export interface PhraseList<T> {
  readonly name: string;
  readonly meaningOf: (rest: string) => T;
}

/**
 * The phrases of some lists in each language, `words | value` a line: `a/b` are alternatives, `..` is a gap of at most three words, `…`
 * of eight, `……` of twenty, `<claim>` is any entry of that list (`<misdeed*>` in every form, `<misdeed@>` as a participle), `accuse*` any form of a verb with a subject, `accuse@`
 * its participles, `~ing` any word that ends so; `^` before all: right after a mark or at the start.
 */
export function phraseIndexes<T>(
  lists: readonly PhraseList<T>[],
): Readonly<Record<Language, PhraseIndex<T>>> {
  return { en: phraseIndex('en', lists), es: phraseIndex('es', lists) };
}

/** The lists are read when a phrase is first looked for. */
function phraseIndex<T>(language: Language, lists: readonly PhraseList<T>[]): PhraseIndex<T> {
  let index: ReadonlyMap<string, readonly Phrase<T>[]> | undefined;
  const signs = phraseSigns(language);
  const seconds = new Map<string, number>();
  const openings = new Map<string, Opening<T>>();
  const opening = perForm(({ folded }) => {
    index ??= readPhrases(language, lists, signs, seconds);
    const phrases = index.get(folded);
    if (phrases === undefined) return null;
    const opening = openings.get(folded) ?? openingOf(phrases, seconds);
    openings.set(folded, opening);
    return opening;
  });
  const second = bitsPerForm(({ folded }) => seconds.get(folded) ?? 0);
  return { opening, second, signs };
}

function readPhrases<T>(
  language: Language,
  lists: readonly PhraseList<T>[],
  signs: PhraseSigns,
  seconds: Map<string, number>,
): ReadonlyMap<string, readonly Phrase<T>[]> {
  const index = new Map<string, Phrase<T>[]>();
  for (const { name, meaningOf } of lists) {
    for (const line of lexiconLines(language, name)) {
      const [words = '', rest = ''] = line.split('|');
      const opens = words.startsWith(OPENS);
      const places = words
        .slice(opens ? OPENS.length : 0)
        .trim()
        .split(/\s+/u)
        .map((word) => placeFor(word, language));
      const phrase = { opens, places, needs: signs.needed(places), value: meaningOf(rest.trim()) };
      for (const word of closedSecond(phrase) ?? NONE)
        if (!seconds.has(word)) seconds.set(word, seconds.size + 1);
      add(index, phrase);
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
  const first = words[from];
  const opening = first ? index.opening(first.form) : null;
  if (!opening) return NONE;
  const next = words[from + 1];
  const second = next ? index.second(next.form) : 0;
  const candidates = next && second > 0 ? goingOn(opening, second, next.folded) : opening.others;
  if (candidates.length === 0) return NONE;
  const behind = index.signs.from(words, from + 1);
  let found: PhraseMatch<T>[] | null = null;
  for (const { opens, places, needs, value } of candidates) {
    if ((needs !== 0 && (needs & behind) === 0) || (opens && !isParted(words, from))) continue;
    const to = endOf(places, words, 1, from + 1);
    if (to === null) continue;
    found ??= [];
    found.push({ from, headTo: from + headLength(places), to, value });
  }
  return found ?? NONE;
}

const NONE: readonly never[] = [];

/** Whether more than a space stands before a word. */
function isParted(words: readonly Word[], word: number): boolean {
  const before = words[word - 1];
  return !before || (words[word]?.start ?? 0) > before.end + 1;
}

function add<T>(index: Map<string, Phrase<T>[]>, phrase: Phrase<T>): void {
  const opening = phrase.places[0];
  if (typeof opening !== 'object') return;
  for (const first of opening.words) {
    const known = index.get(first);
    if (known) known.push(phrase);
    else index.set(first, [phrase]);
  }
}

function openingOf<T>(phrases: readonly Phrase<T>[], numbers: ReadonlyMap<string, number>): Opening<T> {
  const bySecond = new Map<number, null>();
  for (const phrase of phrases)
    for (const word of closedSecond(phrase) ?? NONE) bySecond.set(numbers.get(word) ?? 0, null);
  return { phrases, bySecond, others: phrases.filter((phrase) => closedSecond(phrase) === null) };
}

/** Those that can go on with a word, in the order of the lists: of equal ones the first counts. */
function goingOn<T>(
  { phrases, bySecond, others }: Opening<T>,
  second: number,
  word: string,
): readonly Phrase<T>[] {
  const known = bySecond.get(second);
  if (known !== null) return known ?? others;
  const found = phrases.filter((phrase) => closedSecond(phrase)?.has(word) !== false);
  bySecond.set(second, found);
  return found;
}

/** The words that can stand at the second place, where that is no gap and names no ending. */
function closedSecond<T>({ places }: Phrase<T>): ReadonlySet<string> | null {
  const second = places[1];
  return typeof second === 'object' && second.endings.length === 0 ? second.words : null;
}
