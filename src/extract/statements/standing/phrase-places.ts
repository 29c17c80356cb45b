import { lexiconLines } from '../../../language/lexicon.ts';
import { activeForms, allForms, verbForms } from '../../../language/verb-forms.ts';
import type { Language } from '../../../model.ts';
import { fold } from '../../../text.ts';
import type { Word } from '../sentence/words.ts';

/** The words that may stand at a place of a phrase: these, and those that end so. */
interface Choice {
  readonly words: ReadonlySet<string>;
  readonly endings: readonly string[];
}

/** One place of a phrase: words, or a gap. */
export type Place = Choice | 'gap' | 'short gap' | 'wide gap';

/** Words between the parts of a phrase: within a noun phrase, within a clause, and from a claim to what it claims. */
const WIDEST = { 'short gap': 3, gap: 8, 'wide gap': 20 } as const;

/** The lists that a phrase may name in angle brackets. */
const LISTS: Readonly<Record<string, string>> = {
  wrongdoing: 'wrongdoing',
  wrongdoer: 'wrongdoers',
  claim: 'claim-nouns',
  lie: 'lie-words',
  slander: 'slander-words',
  scorn: 'scorn-words',
  examiner: 'examiners',
  'fact-finder': 'fact-finders',
  misdeed: 'misdeeds',
  blow: 'blows',
  tampering: 'tampering-verbs',
  denied: 'deniable-acts',
  harm: 'misfortunes',
  judge: 'judges',
  ruling: 'ruling-papers',
  count: 'term-counts',
  force: 'natural-forces',
  spoils: 'spoils',
  records: 'records',
  dependants: 'dependants',
  kin: 'kin',
  dangers: 'dangers',
};

/** A word that ends so stands for all forms of a verb: "accuse*" with a subject, "accuse@" its participles. */
const ALL_FORMS = '*';
const PARTICIPLES = '@';

/** In a list of words: the base form too ("did not sell"). */
const BASE_TOO = '+';

/** A list named so stands for all forms of its verbs, or for their participles: "<misdeed*>", "<misdeed@>". */
const EVERY_FORM = '*>';
const EVERY_PARTICIPLE = '@>';
type Forms = 'told' | 'every' | 'participles';

/** A word that begins so stands for all that end so: "~ing". */
const ENDING = '~';

/** An ending of fewer letters more than itself makes no word ("ring", "thing"). */
const LEAST_STEM = 2;

/** Places as they were read: many phrases have the same. */
const places: Record<Language, Map<string, Place>> = { en: new Map(), es: new Map() };

/** What a word of a list's line stands for at its place. */
export function placeFor(word: string, language: Language): Place {
  const place = places[language].get(word) ?? readPlace(word, language);
  places[language].set(word, place);
  return place;
}

function readPlace(word: string, language: Language): Place {
  if (word === '..') return 'short gap';
  if (word === '…') return 'gap';
  if (word === '……') return 'wide gap';
  const list = listNamed(word);
  if (list) return { words: wordList(language, list, formsNamed(word)), endings: [] };
  const parts = word.split('/');
  const endings = parts.flatMap((part) => (part.startsWith(ENDING) ? [part.slice(ENDING.length)] : []));
  const words = parts.filter((part) => !part.startsWith(ENDING)).flatMap((part) => wordsAt(part, language));
  return { words: new Set(words), endings };
}

function listNamed(word: string): string | undefined {
  return word.startsWith('<') ? LISTS[word.slice(1, -1).replace(/[*@]$/u, '')] : undefined;
}

function formsNamed(word: string): Forms {
  if (word.endsWith(EVERY_PARTICIPLE)) return 'participles';
  return word.endsWith(EVERY_FORM) ? 'every' : 'told';
}

/** The folded words that one alternative of a place stands for. */
function wordsAt(part: string, language: Language): readonly string[] {
  const list = listNamed(part);
  if (list) return [...wordList(language, list, formsNamed(part))];
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
function wordList(language: Language, name: string, named: Forms): ReadonlySet<string> {
  const key = `${name} ${named}`;
  const known = lists[language].get(key);
  if (known) return known;
  const entries = lexiconLines(language, name).flatMap((line) => line.split(/\s+/u));
  const words = entries.flatMap((entry) => {
    const forms = verbForms(language, entry.slice(0, -1));
    if (named === 'participles') return entry.endsWith(ALL_FORMS) ? forms.participles : [];
    if (entry.endsWith(ALL_FORMS)) return named === 'every' ? allForms(language, forms) : activeForms(forms);
    return entry.endsWith(BASE_TOO) ? [forms.base, ...activeForms(forms)] : [entry];
  });
  const set = new Set(words.map(fold));
  lists[language].set(key, set);
  return set;
}

/** How many places stand before the first gap. */
export function headLength(places: readonly Place[]): number {
  const gap = places.findIndex((place) => typeof place === 'string');
  return gap === -1 ? places.length : gap;
}

/** Where the rest of a phrase ends when its place `place` stands at word `at`; null where it does not match. */
export function endOf(
  places: readonly Place[],
  words: readonly Word[],
  place: number,
  at: number,
): number | null {
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
