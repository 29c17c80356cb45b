import { lexiconLines } from '../../../language/lexicon.ts';
import { bitsPerForm, type WordForm } from '../../../language/word-form.ts';
import type { Language } from '../../../model.ts';
import { fold } from '../../../text.ts';
import { type Spelling, spelling, spellingOf } from './spelling.ts';
import { isTwoSyllables } from './two-syllables.ts';

/** What the lists say about a folded word: bits, since one word can be many things. */
export const GIVEN_M = 1 << 0;
export const GIVEN_F = 1 << 1;
export const SURNAME = 1 << 2;
export const COMMON = 1 << 3;
export const DEMONYM = 1 << 4;
export const NOT_NAME = 1 << 5;
export const TITLE = 1 << 6;
export const ROLE = 1 << 7;
export const BODY_HEAD = 1 << 8;
export const COMPANY = 1 << 9;
export const PLACE_HEAD = 1 << 10;
export const OTHER_HEAD = 1 << 11;
export const PARTICLE = 1 << 12;
export const FAMILY = 1 << 13;
export const TELLING = 1 << 14;
export const ACRONYM = 1 << 15;
export const SUFFIX = 1 << 16;
export const STOP = 1 << 17;
export const ADJECTIVE = 1 << 18;
export const BODY_AFTER = 1 << 19;
export const BODY_BEFORE = 1 << 20;
export const SPORT = 1 << 21;
export const TEAM_BEFORE = 1 << 22;
export const TEAM_AFTER = 1 << 23;
export const TITLE_OF = 1 << 24;
export const KNOWN_PERSON = 1 << 25;
export const ACCUSING = 1 << 26;
export const UNNAMED = 1 << 27;
export const OPENER = 1 << 28;
/** Any gender. */
export const GIVEN = GIVEN_M | GIVEN_F;

/** The class bits of folded words, for a document of one language. */
type WordClasses = ReadonlyMap<string, number>;

interface Source {
  readonly name: string;
  readonly bits: number;
  /** Whether the list of every language counts, whatever the document's own. */
  readonly everywhere: boolean;
}

/** The lists that class single words. */
const SOURCES: readonly Source[] = [
  { name: 'surnames', bits: SURNAME, everywhere: true },
  { name: 'surnames-more', bits: SURNAME, everywhere: true },
  { name: 'word-surnames', bits: SURNAME, everywhere: false },
  { name: 'common-words', bits: COMMON, everywhere: false },
  { name: 'stop-words', bits: STOP, everywhere: false },
  { name: 'demonyms', bits: DEMONYM, everywhere: false },
  { name: 'demonyms-more', bits: DEMONYM, everywhere: false },
  { name: 'not-names', bits: NOT_NAME, everywhere: false },
  { name: 'name-adjectives', bits: ADJECTIVE, everywhere: false },
  { name: 'body-words-after', bits: BODY_AFTER, everywhere: false },
  { name: 'body-words-before', bits: BODY_BEFORE, everywhere: false },
  { name: 'sport-words', bits: SPORT, everywhere: false },
  { name: 'team-words-before', bits: TEAM_BEFORE, everywhere: false },
  { name: 'team-words-after', bits: TEAM_AFTER, everywhere: false },
  { name: 'title-of-words', bits: TITLE_OF, everywhere: false },
  { name: 'known-people', bits: KNOWN_PERSON, everywhere: true },
  { name: 'accusing-words', bits: ACCUSING, everywhere: false },
  { name: 'unnamed-people', bits: UNNAMED, everywhere: false },
  { name: 'opening-words', bits: OPENER, everywhere: false },
  { name: 'months', bits: NOT_NAME, everywhere: false },
  { name: 'weekdays', bits: NOT_NAME, everywhere: false },
  { name: 'name-titles', bits: TITLE, everywhere: false },
  { name: 'name-roles', bits: ROLE, everywhere: false },
  { name: 'trades', bits: ROLE, everywhere: false },
  { name: 'organization-heads', bits: BODY_HEAD, everywhere: true },
  { name: 'company-suffixes', bits: COMPANY, everywhere: true },
  { name: 'place-heads', bits: PLACE_HEAD, everywhere: false },
  { name: 'other-heads', bits: OTHER_HEAD, everywhere: false },
  { name: 'particles', bits: PARTICLE, everywhere: true },
  { name: 'family-words', bits: FAMILY, everywhere: false },
  { name: 'telling-verbs', bits: TELLING, everywhere: false },
  { name: 'acronyms-known', bits: ACRONYM, everywhere: true },
  { name: 'name-suffixes', bits: SUFFIX, everywhere: true },
];

const known = new Map<Language, WordClasses>();

/** The class bits of a form in documents of a language. */
export const CLASS_BITS: Readonly<Record<Language, (form: WordForm) => number>> = {
  en: bitsPerForm((form) => classBits(spelling(form), 'en')),
  es: bitsPerForm((form) => classBits(spelling(form), 'es')),
};

/** The same of a word that stands in no text, and is not remembered: the singular of one that does. */
export function classBitsOf(word: string, language: Language): number {
  return classBits(spellingOf(word), language);
}

function classBits({ shape, folded }: Spelling, language: Language): number {
  if (shape === 'mark' || shape === 'number') return 0;
  const classes = wordClasses(language);
  return classes.get(folded) ?? unlistedBits(folded, classes, language);
}

function unlistedBits(folded: string, classes: WordClasses, language: Language): number {
  if (isTwoSyllables(folded)) return GIVEN;
  return language === 'es' ? pluralBits(folded, classes) : 0;
}

/** A Spanish plural of a listed noun is a word too: the lists have one number of most. */
function pluralBits(folded: string, classes: WordClasses): number {
  if (!folded.endsWith('s')) return 0;
  const singular = (classes.get(folded.slice(0, -1)) ?? 0) | (classes.get(folded.slice(0, -2)) ?? 0);
  return (singular & (COMMON | ROLE)) !== 0 ? COMMON : 0;
}

/** The classes of all listed words for a language, read when first needed. */
function wordClasses(language: Language): WordClasses {
  const cached = known.get(language);
  if (cached) return cached;
  const classes = new Map<string, number>();
  const languages: readonly Language[] = language === 'es' ? ['es', 'en'] : ['en', 'es'];
  for (const source of SOURCES) {
    for (const one of languages) {
      if (one !== language && !source.everywhere) continue;
      for (const line of lexiconLines(one, source.name)) add(classes, fold(line), source.bits);
    }
  }
  for (const one of languages) addGivenNames(classes, one);
  if (language === 'en') addPlurals(classes);
  known.set(language, classes);
  return classes;
}

function addGivenNames(classes: Map<string, number>, language: Language): void {
  const lines = [...lexiconLines(language, 'given-names'), ...lexiconLines(language, 'given-names-more')];
  for (const line of lines) {
    const [name = '', sex] = line.split('\t');
    const bits = sex === 'm' ? GIVEN_M : sex === 'f' ? GIVEN_F : GIVEN;
    const word = fold(name);
    if (((classes.get(word) ?? 0) & STOP) === 0) add(classes, word, bits);
  }
}

/** Libyan, Libyans. */
function addPlurals(classes: Map<string, number>): void {
  for (const line of [...lexiconLines('en', 'demonyms'), ...lexiconLines('en', 'demonyms-more')]) {
    const demonym = fold(line);
    if (!demonym.endsWith('s') && !demonym.endsWith('sh') && !demonym.endsWith('ese'))
      add(classes, `${demonym}s`, DEMONYM);
  }
}

function add(classes: Map<string, number>, word: string, bits: number): void {
  classes.set(word, (classes.get(word) ?? 0) | bits);
}
