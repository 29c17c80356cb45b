import { lexiconLines } from '../../language/lexicon.ts';
import type { EntityKind, Language } from '../../model.ts';
import { fold } from '../../text.ts';
import type { Word } from './words.ts';

/** How sure a listed name is what the list says: a village may be a surname, a country is not. */
export type Certainty = 'sure' | 'likely' | 'possible';

/** A listed name of one or more words. */
export interface KnownName {
  readonly words: readonly string[];
  readonly kind: EntityKind;
  readonly certainty: Certainty;
}

/** Listed names by their first folded word, the longest first. */
export type KnownNames = ReadonlyMap<string, readonly KnownName[]>;

const PLACE_CERTAINTY: Readonly<Record<string, Certainty>> = {
  country: 'sure',
  region: 'likely',
  city: 'likely',
  town: 'possible',
};
const NAME_WORDS = /[\p{L}\p{M}\p{N}&'’/]+/gu;
const known = new Map<Language, KnownNames>();

/** The listed names for documents of a language, read when first needed. A place's own-language list comes first. */
export function knownNames(language: Language): KnownNames {
  const cached = known.get(language);
  if (cached) return cached;
  const found = new Map<string, KnownName[]>();
  const languages: readonly Language[] = language === 'es' ? ['es', 'en'] : ['en', 'es'];
  for (const one of languages) addList(found, one, language);
  for (const names of found.values()) names.sort((a, b) => b.words.length - a.words.length);
  known.set(language, found);
  return found;
}

function addList(into: Map<string, KnownName[]>, list: Language, language: Language): void {
  for (const line of lexiconLines(list, 'organization-names')) put(into, line, 'organization', 'likely');
  if (list === language) {
    for (const line of lexiconLines(list, 'organizations')) put(into, line, 'organization', 'possible');
    for (const line of lexiconLines(list, 'other-names')) put(into, line, 'other', 'sure');
  }
  for (const line of lexiconLines(list, 'place-names')) {
    // Abbreviations and short forms (EU, Mass.) mean a place only in their own language.
    if (list === language || line.length > 4) put(into, line, 'place', 'sure');
  }
  for (const line of lexiconLines(list, 'places')) {
    const [name = '', kind = 'town'] = line.split('\t');
    put(into, name, 'place', PLACE_CERTAINTY[kind] ?? 'possible');
  }
}

function put(into: Map<string, KnownName[]>, name: string, kind: EntityKind, certainty: Certainty): void {
  const words = /^(?:\p{L}\.)+$/u.test(name)
    ? [fold(name).replace(/\.$/u, '')]
    : [...fold(name).matchAll(NAME_WORDS)].map((match) => match[0]);
  const first = words[0];
  if (first === undefined) return;
  const names = into.get(first) ?? [];
  if (names.some((one) => one.kind === kind && same(one.words, words))) return;
  names.push({ words, kind, certainty });
  into.set(first, names);
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}

/** A listed name that stands at `from`, with the index after its last word. */
export interface KnownStretch {
  readonly name: KnownName;
  readonly to: number;
}

/** Listed names that stand at the word `from`, longest first. Hyphens and stops between words are passed over. */
export function knownAt(words: readonly Word[], from: number, names: KnownNames): readonly KnownStretch[] {
  const word = words[from];
  const candidates = word && names.get(word.folded);
  if (!candidates) return [];
  const found: KnownStretch[] = [];
  for (const name of candidates) {
    const to = matchEnd(words, from, name.words);
    if (to > 0) found.push({ name, to });
  }
  return found;
}

function matchEnd(words: readonly Word[], from: number, wanted: readonly string[]): number {
  let at = from;
  for (const [index, expected] of wanted.entries()) {
    if (index > 0 && words[at]?.text === '-') at += 1;
    const word = words[at];
    if (!word || word.folded !== expected || word.block !== words[from]?.block) return -1;
    at += 1;
  }
  return at;
}
