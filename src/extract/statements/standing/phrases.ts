import { lexiconLines } from '../../../language/lexicon.ts';
import { perForm, type WordForm } from '../../../language/word-form.ts';
import type { Language } from '../../../model.ts';
import { fold } from '../../../text.ts';
import type { Word } from '../sentence/words.ts';
import { activeForms, allForms, verbForms } from './verb-forms.ts';

/** The words that may stand at a place of a phrase: these, and those that end so. */
interface Choice {
  readonly words: ReadonlySet<string>;
  readonly endings: readonly string[];
}

/** One place of a phrase: words, or a gap. */
type Place = Choice | 'gap' | 'short gap' | 'wide gap';

/** A phrase of a lexicon list with what it means. */
interface Phrase<T> {
  /** Whether it begins a clause. */
  readonly opens: boolean;
  readonly places: readonly Place[];
  readonly value: T;
}

/** The phrases that can begin with a word, by the words that can follow it. */
interface Opening<T> {
  readonly bySecond: ReadonlyMap<string, readonly Phrase<T>[]>;
  /** Those that go on with a word that none of them names, or with none. */
  readonly others: readonly Phrase<T>[];
}

/** Phrases by the words that they can begin with; null for a word that begins none. */
export type PhraseIndex<T> = (first: WordForm) => Opening<T> | null;

/** Where a phrase was found: word numbers, ends exclusive; `headTo` is where its first gap begins. */
export interface PhraseMatch<T> {
  readonly from: number;
  readonly headTo: number;
  readonly to: number;
  readonly value: T;
}

/** Words between the parts of a phrase: within a noun phrase, within a clause, and from a claim to what it claims. */
const WIDEST = { 'short gap': 3, gap: 8, 'wide gap': 20 } as const;

/** The lists that a phrase may name in angle brackets. */
const LISTS: Readonly<Record<string, string>> = {
  wrongdoing: 'wrongdoing',
  wrongdoer: 'wrongdoers',
  claim: 'claim-nouns',
  lie: 'lie-words',
  examiner: 'examiners',
  misdeed: 'misdeeds',
  tampering: 'tampering-verbs',
  denied: 'deniable-acts',
  harm: 'misfortunes',
  judge: 'judges',
  force: 'natural-forces',
};

/** A word that ends so stands for all forms of a verb: "accuse*" with a subject, "accuse@" its participles. */
const ALL_FORMS = '*';
const PARTICIPLES = '@';

/** A phrase that begins so stands at the start of a clause. */
const OPENS = '^';

/** In a list of words: the base form too ("did not sell"). */
const BASE_TOO = '+';

/** A word that begins so stands for all that end so: "~ing". */
const ENDING = '~';

/** An ending of fewer letters more than itself makes no word ("ring", "thing"). */
const LEAST_STEM = 2;

/** A list of the lexicon with what an entry of it means, given what follows its bar. */
export interface PhraseList<T> {
  readonly name: string;
  readonly meaningOf: (rest: string) => T;
}

/**
 * The phrases of some lists in each language, `words | value` a line: `a/b` are alternatives, `..` is a gap of at most three words, `…`
 * of eight, `……` of twenty, `<claim>` is any entry of that list, `accuse*` any form of a verb with a subject, `accuse@`
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
  return perForm(({ folded }) => {
    index ??= readPhrases(language, lists);
    return openingOf(index.get(folded) ?? NONE);
  });
}

function readPhrases<T>(
  language: Language,
  lists: readonly PhraseList<T>[],
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
        .map((word) => placeOf(word, language));
      add(index, { opens, places, value: meaningOf(rest.trim()) });
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
  const opening = first ? index(first.form) : null;
  if (!opening) return NONE;
  const candidates = opening.bySecond.get(words[from + 1]?.folded ?? '') ?? opening.others;
  if (candidates.length === 0) return NONE;
  const found: PhraseMatch<T>[] = [];
  for (const { opens, places, value } of candidates) {
    if (opens && !isParted(words, from)) continue;
    const to = endOf(places, words, 1, from + 1);
    if (to !== null) found.push({ from, headTo: from + headLength(places), to, value });
  }
  return found;
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

/** Each list in the order of the phrases: of equal ones the first counts. */
function openingOf<T>(phrases: readonly Phrase<T>[]): Opening<T> | null {
  if (phrases.length === 0) return null;
  const seconds = new Set(phrases.flatMap((phrase) => [...(closedSecond(phrase) ?? [])]));
  const goingOn = (second: string): readonly Phrase<T>[] =>
    phrases.filter((phrase) => closedSecond(phrase)?.has(second) ?? true);
  const others = phrases.filter((phrase) => closedSecond(phrase) === null);
  return { bySecond: new Map([...seconds].map((second) => [second, goingOn(second)])), others };
}

/** The words that can stand at the second place, where that is no gap and names no ending. */
function closedSecond<T>({ places }: Phrase<T>): ReadonlySet<string> | null {
  const second = places[1];
  return typeof second === 'object' && second.endings.length === 0 ? second.words : null;
}

function placeOf(word: string, language: Language): Place {
  if (word === '..') return 'short gap';
  if (word === '…') return 'gap';
  if (word === '……') return 'wide gap';
  const list = listNamed(word);
  if (list) return { words: wordList(language, list), endings: [] };
  const parts = word.split('/');
  const endings = parts.flatMap((part) => (part.startsWith(ENDING) ? [part.slice(ENDING.length)] : []));
  const words = parts.filter((part) => !part.startsWith(ENDING)).flatMap((part) => wordsAt(part, language));
  return { words: new Set(words), endings };
}

function listNamed(word: string): string | undefined {
  return word.startsWith('<') ? LISTS[word.slice(1, -1)] : undefined;
}

/** The folded words that one alternative of a place stands for. */
function wordsAt(part: string, language: Language): readonly string[] {
  const list = listNamed(part);
  if (list) return [...wordList(language, list)];
  const verb = part.slice(0, -1);
  if (part.endsWith(ALL_FORMS)) {
    const forms = verbForms(language, verb);
    return allForms(language, forms).map(fold);
  }
  return part.endsWith(PARTICIPLES) ? verbForms(language, verb).participles.map(fold) : [fold(part)];
}

/** Lists as they were expanded: many phrases name the same one. */
const lists: Record<Language, Map<string, ReadonlySet<string>>> = { en: new Map(), es: new Map() };

/** The entries of a list of words; `steal*` in it stands for the forms that tell what was done, `steal+` for all but "-ing". */
function wordList(language: Language, name: string): ReadonlySet<string> {
  const known = lists[language].get(name);
  if (known) return known;
  const entries = lexiconLines(language, name).flatMap((line) => line.split(/\s+/u));
  const words = entries.flatMap((entry) => {
    const forms = verbForms(language, entry.slice(0, -1));
    if (entry.endsWith(ALL_FORMS)) return activeForms(forms);
    return entry.endsWith(BASE_TOO) ? [forms.base, ...activeForms(forms)] : [entry];
  });
  const set = new Set(words.map(fold));
  lists[language].set(name, set);
  return set;
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
    return stands(wanted, words[at]?.folded ?? '') ? endOf(places, words, place + 1, at + 1) : null;
  }
  const last = Math.min(words.length - 1, at + WIDEST[wanted]);
  const behind = places[place + 1];
  for (let next = at; next <= last; next++) {
    if (typeof behind === 'object' && !stands(behind, words[next]?.folded ?? '')) continue;
    const end = endOf(places, words, place + 1, next);
    if (end !== null) return end;
  }
  return null;
}

function stands({ words, endings }: Choice, folded: string): boolean {
  if (words.has(folded)) return true;
  for (const ending of endings)
    if (folded.length >= ending.length + LEAST_STEM && folded.endsWith(ending)) return true;
  return false;
}
