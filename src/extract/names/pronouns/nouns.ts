import { LANGUAGES, lexiconSet } from '../../../language/lexicon.ts';
import { bitsPerForm, type WordForm } from '../../../language/word-form.ts';
import type { Language } from '../../../model.ts';
import { inList } from '../text/in-list.ts';
import { isNameable, type NameText } from '../text/name-text.ts';
import { BODY_HEAD, classBitsOf, DEMONYM, FAMILY, ROLE, STOP, UNNAMED } from '../text/word-classes.ts';
import { articleGender } from './articles.ts';
import { isVerbBehind } from './finite.ts';
import { type Gender, wordGenders } from './gender.ts';
import { anyOf, isGrammar } from './grammar.ts';

/** A noun, with the phrase that it ends, that a pronoun may mean. */
export interface Noun {
  readonly kind: 'person' | 'body' | 'thing';
  readonly many: boolean;
  readonly gender: Gender | null;
  readonly definite: boolean;
  readonly passing: boolean;
  /** First word of its phrase. */
  readonly from: number;
}

/** How far before a noun its article, pronoun or possessive may stand: Spanish adjectives follow their noun. */
const DETERMINED_WITHIN = { en: 4, es: 2 };

/** Nouns for people that no list can hold: "the ecologist", "la violonchelista". */
const TRADE = /(?:ologist|ographer|ician|woman|keeper|ista|ologa|ologo|ografo|ografa)$/;
const SHORTEST_TRADE = 6;

const PERSON = 1;
const PEOPLE = 2;
const BODY = 4;
const PLURAL = 8;

const kinds = {
  en: bitsPerForm((form) => kindsOf(form, 'en')),
  es: bitsPerForm((form) => kindsOf(form, 'es')),
};

function kindsOf({ folded }: WordForm, language: Language): number {
  const plural = folded.length > 3 && folded.endsWith('s') && !folded.endsWith('ss') ? PLURAL : 0;
  const bodies = LANGUAGES.some((one) => lexiconSet(one, 'body-nouns').has(folded));
  const body = bodies || (classBitsOf(folded, language) & BODY_HEAD) !== 0 ? BODY : 0;
  if (lexiconSet(language, 'people-plurals').has(folded)) return PEOPLE | PLURAL | body;
  if (plural && singulars(folded).some((one) => isPerson(one, language))) return PEOPLE | PLURAL;
  if (!plural && isPerson(folded, language)) return PERSON | body;
  return body | plural;
}

function singulars(plural: string): readonly string[] {
  const stems = [plural.slice(0, -1), plural.slice(0, -2)];
  return plural.endsWith('ies') ? [`${plural.slice(0, -3)}y`, ...stems] : stems;
}

function isPerson(word: string, language: Language): boolean {
  const bits = classBitsOf(word, language);
  if ((bits & (ROLE | FAMILY | UNNAMED)) !== 0) return true;
  return (bits & STOP) === 0 && word.length >= SHORTEST_TRADE && TRADE.test(word);
}

/** The noun that may be meant at a word; null for none. */
export function nounAt(text: NameText, i: number): Noun | null {
  const word = text.words[i];
  if (word?.shape !== 'lower') return word?.shape === 'capital' ? officeAt(text, i) : null;
  const own = kinds[text.language](word.form);
  if ((own & (PERSON | PEOPLE)) !== 0) {
    const many = (own & PEOPLE) !== 0;
    const isNone = isBeforeObject(text, i) || isSourceOf(text, i) || (!many && isAttribute(text, i));
    return isNone ? null : personAt(text, i, many);
  }
  if (isWho(text, i)) return personAt(text, i, (own & PLURAL) !== 0);
  if (own === 0 && text.language === 'en') return null;
  return text.language === 'es' ? spanishThing(text, i, own) : englishThing(text, i, own);
}

/** "two residents accused him": what an object stands behind is a verb. */
function isBeforeObject(text: NameText, i: number): boolean {
  return text.language === 'en' && /^(?:him|them|me|us)$/.test(text.words[i + 1]?.folded ?? '');
}

/** "the source of the fire": no person. */
function isSourceOf(text: NameText, i: number): boolean {
  return /^(?:sources?|fuentes?)$/.test(text.words[i]?.folded ?? '') && isGrammar(text, i + 1, GENITIVE);
}

const GENITIVE = anyOf('genitive');

const CLOSED_BEHIND = anyOf(
  'determiner',
  'number',
  'preposition',
  'coordinator',
  'subordinator',
  'relative',
  'complementizer',
  'copula',
  'auxiliary',
  'adverb',
  'nominative',
  'infinitive',
  'saying',
  'demanding',
  'object',
);

/** "the rebel camp", "criminal proceedings", "an official visit": what a noun for people says of the noun behind it. */
function isAttribute(text: NameText, i: number): boolean {
  const next = text.words[i + 1];
  if (text.language !== 'en' || !isAttributive(text.words[i])) return false;
  if (next?.shape !== 'lower' || next.first || text.timed[i + 1] === 1) return false;
  return !isGrammar(text, i + 1, CLOSED_BEHIND) && !isVerbBehind(text, i + 1) && !isPersonForm(text, i + 1);
}

const isAttributive = inList('people-or-attributes');

/** "the Prime Minister", "a Dane": an office or a people with a capital and an article, and no name behind it. */
function officeAt(text: NameText, i: number): Noun | null {
  const word = text.words[i];
  const bits = text.bits[i] ?? 0;
  if (!word || word.first || (bits & (ROLE | DEMONYM)) === 0 || isNameable(text.words[i + 1])) return null;
  if ((bits & ROLE) === 0 && (word.folded.endsWith('s') || text.words[i + 1]?.shape === 'lower')) return null;
  return personAt(text, i, false);
}

/** "the parachutist who": whoever a relative pronoun for people stands behind is somebody. */
function isWho(text: NameText, i: number): boolean {
  if (isGrammar(text, i, CLOSED)) return false;
  const next = text.words[i + 1]?.text === ',' ? i + 2 : i + 1;
  return /^(?:who|quien)$/.test(text.words[next]?.folded ?? '');
}

const isPassing = inList('indefinite-people');

function personAt(text: NameText, i: number, many: boolean): Noun | null {
  const word = text.words[i];
  const next = text.words[i + 1];
  if (!word || (isNameable(next) && !next?.first)) return null;
  const from = determinerAt(text, i);
  if (/^(?:nobody|nadie|noone)$/.test(word.folded)) return null;
  const alone = /(?:body|one)$/.test(word.folded) || isPassing(word);
  if (from === null && !alone && !many) return null;
  return {
    kind: 'person',
    many,
    gender: genderOf(text, i, from),
    definite: from !== null && isDefinite(text, from),
    passing: isPassing(word),
    from: from ?? i,
  };
}

function isDefinite(text: NameText, at: number): boolean {
  return !/^(?:an?|one|another|una?|otr[oa])$/.test(text.words[at]?.folded ?? '');
}

/** The gender that a noun tells, or in Spanish its article, or its ending. */
function genderOf(text: NameText, i: number, determiner: number | null): Gender | null {
  const folded = text.words[i]?.folded ?? '';
  const told = wordGenders(text.language).get(folded);
  if (told || text.language !== 'es') return told ?? null;
  const article = determiner === null ? null : articleGender(text, determiner);
  if (article) return article;
  return /(?:or|ero|ado|ido|ico|ogo)$/.test(folded)
    ? 'm'
    : /(?:ora|era|ada|ida|ica|oga)$/.test(folded)
      ? 'f'
      : null;
}

const DETERMINER = anyOf('determiner', 'number');
/** "los dos acusados", "the two drivers". */
const ARTICLE = anyOf('determiner');
const PREPOSITION = anyOf('preposition', 'complementizer', 'relative', 'coordinator');

const CLOSED = anyOf(
  'preposition',
  'determiner',
  'number',
  'auxiliary',
  'adverb',
  'complementizer',
  'nominative',
);

/** The article, pronoun or possessive within a few words before a noun; null for none. */
function determinerAt(text: NameText, i: number): number | null {
  for (let at = i - 1; i - at <= DETERMINED_WITHIN[text.language]; at--) {
    const word = text.words[at];
    if (!word || word.block !== text.words[i]?.block) return null;
    if (word.shape === 'possessive') return at;
    if (isGrammar(text, at, DETERMINER)) return isGrammar(text, at - 1, ARTICLE) ? at - 1 : at;
    if ((word.shape === 'mark' && word.text !== '-') || isGrammar(text, at, PREPOSITION)) return null;
  }
  return null;
}

/** "la empresa", "el informe": in Spanish whatever has an article has a gender. */
function spanishThing(text: NameText, i: number, own: number): Noun | null {
  const at = i - 1;
  if (!isGrammar(text, at, DETERMINER) || text.timed[i] === 1 || isGrammar(text, i, DETERMINER | PREPOSITION))
    return null;
  if (text.words[at]?.block !== text.words[i]?.block || isNameable(text.words[i + 1])) return null;
  const kind = (own & BODY) !== 0 ? 'body' : 'thing';
  const many = (own & PLURAL) !== 0;
  return {
    kind,
    many,
    gender: articleGender(text, at),
    definite: isDefinite(text, at),
    passing: false,
    from: at,
  };
}

function isPersonForm(text: NameText, i: number): boolean {
  const word = text.words[i];
  return word !== undefined && (kinds[text.language](word.form) & PERSON) !== 0;
}

/** "the firm", "shares": what "they" may mean. */
function englishThing(text: NameText, i: number, own: number): Noun | null {
  const many = (own & PLURAL) !== 0;
  if (text.timed[i] === 1 || isNameable(text.words[i + 1]) || isPersonForm(text, i + 1)) return null;
  const from = determinerAt(text, i);
  if ((own & BODY) !== 0 && from !== null && !many)
    return { kind: 'body', many, gender: null, definite: true, passing: false, from };
  if (!many || (isNameable(text.words[i - 1]) && from === null)) return null;
  return { kind: 'thing', many, gender: null, definite: from !== null, passing: false, from: from ?? i };
}
