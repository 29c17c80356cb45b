import { lexiconLines } from '../../../language/lexicon.ts';
import { perForm } from '../../../language/word-form.ts';
import type { Language, Span } from '../../../model.ts';
import { inList } from '../text/in-list.ts';
import { isNameable, type NameText } from '../text/name-text.ts';
import { FAMILY, NOT_NAME, ROLE, STOP, UNNAMED } from '../text/word-classes.ts';
import type { Gender } from './gender.ts';
import { anyOf, isGrammar } from './grammar.ts';
import { takesPerson } from './person-verbs.ts';

/**
 * What a pronoun does in its clause. A self is its clause's subject; a dropped one is a Spanish verb without its subject;
 * oblique is what stands behind a preposition.
 */
export type PronounRole = 'subject' | 'object' | 'dative' | 'oblique' | 'own' | 'self' | 'dropped';

/** A pronoun that stands for one person or for several. */
export interface Pronoun extends Span {
  /** Its word. */
  readonly at: number;
  /** Null where it says none. */
  readonly gender: Gender | null;
  /** Null where it says nothing of number: "su". */
  readonly many: boolean | null;
  readonly role: PronounRole;
  /** What it may mean besides people: bodies ("le dio la razón"), or anything ("su precio", "en él"). */
  readonly means: 'people' | 'bodies' | 'anything';
}

/** Whether a pronoun is an object, direct or indirect. */
export function isObject({ role }: Pronoun): boolean {
  return role === 'object' || role === 'dative';
}

interface Form {
  readonly word: string;
  readonly gender: Gender | null;
  readonly many: boolean | null;
  readonly role: string;
}

const read = new Map<Language, ReadonlyMap<string, Form>>();

/** The pronouns of a language as they are written. */
function formsOf(language: Language): ReadonlyMap<string, Form> {
  const known = read.get(language);
  if (known) return known;
  const forms = new Map<string, Form>();
  for (const line of lexiconLines(language, 'person-pronouns')) {
    const [word = '', sex, number, role = ''] = line.split(' ');
    const gender = sex === 'm' || sex === 'f' ? sex : null;
    forms.set(word, { word, gender, many: number === 'any' ? null : number === 'many', role });
  }
  read.set(language, forms);
  return forms;
}

const NONE = null;
const written = {
  en: perForm(({ lower }) => formsOf('en').get(lower) ?? NONE),
  es: perForm(({ lower }) => formsOf('es').get(lower) ?? NONE),
};

/** The pronoun that a word is, or that a Spanish infinitive carries at its end (`defenderlo`); null for none. */
export function pronounAt(text: NameText, i: number): Pronoun | null {
  const word = text.words[i];
  if (!word || (word.shape !== 'lower' && !(word.first && word.shape === 'capital'))) return null;
  const form = written[text.language](word.form);
  if (!form) return text.language === 'es' && word.shape === 'lower' ? enclitic(text, i) : null;
  const role = roleOf(text, i, form);
  if (!role || isEither(text, i)) return null;
  const means = meansOf(text, i, form, role);
  return { at: i, start: word.start, end: word.end, gender: form.gender, many: form.many, role, means };
}

/** "his or her", "he or she", "él o ella": anybody. */
function isEither(text: NameText, i: number): boolean {
  const pair = (joint: number, other: number): boolean => {
    const word = text.words[other];
    return (
      /^(?:or|o)$/.test(text.words[joint]?.folded ?? '') &&
      word !== undefined &&
      written[text.language](word.form) !== null
    );
  };
  return pair(i + 1, i + 2) || pair(i - 1, i - 2);
}

const PREPOSITION = anyOf('preposition');
/** "para sí", "ante sí": prepositions behind which it is never "yes" nor "in itself". */
const SELFWARD = anyOf('selfward');

function roleOf(text: NameText, i: number, { role, word }: Form): PronounRole | null {
  const governed = isGrammar(text, i - 1, PREPOSITION);
  if (role === 'either') return isOwner(text, i) ? 'own' : governed ? 'oblique' : 'object';
  if (role === 'clitic') return isClitic(text, i) ? 'object' : null;
  if (role === 'object') return governed ? 'oblique' : role;
  if (word === 'sí')
    return governed && (isSame(text, i + 1) || isGrammar(text, i - 1, SELFWARD)) ? 'self' : null;
  if (role === 'subject' && text.language === 'es' && governed) return 'oblique';
  return role as PronounRole;
}

function isSame(text: NameText, i: number): boolean {
  return /^mism[oa]s?$/.test(text.words[i]?.folded ?? '');
}

const isFamily = inList('family-words');
const isObjectVerb = inList('object-verbs');

const NO_NOUN = anyOf(
  'preposition',
  'subordinator',
  'auxiliary',
  'relative',
  'coordinator',
  'complementizer',
);

/** "her decision", "her barn"; not "gave her the keys", "answer her once", "watched her leave". */
function isOwner(text: NameText, i: number): boolean {
  const next = text.words[i + 1];
  if (next?.shape !== 'lower' || next.first || isGrammar(text, i + 1, NO_NOUN)) return false;
  if (
    ((text.bits[i + 1] ?? 0) & (STOP | NOT_NAME)) !== 0 &&
    !isFamily(next) &&
    !/^(?:own|first|last)$/.test(next.folded)
  )
    return false;
  return !isObjectVerb(text.words[i - 1]);
}

function meansOf(text: NameText, i: number, { word, role, many }: Form, as: PronounRole): Pronoun['means'] {
  if (text.language === 'en') return many ? 'anything' : 'people';
  if (role === 'own') return word.startsWith('suy') ? 'people' : ownedBy(text, i);
  if (role === 'dative') return 'bodies';
  if (as === 'oblique') return isSame(text, i + 1) ? 'people' : 'anything';
  if (role === 'clitic') return 'anything';
  return 'people';
}

const isOwnPerson = inList('own-people');
const isOwnOfBodies = inList('own-also-bodies');

/** "su rostro": somebody's; "su abogado": a body may have one; "su precio": anything's. */
function ownedBy(text: NameText, i: number): Pronoun['means'] {
  const own = [text.words[i + 1], text.words[i + 2]].find(isOwnPerson);
  const bits = text.bits[i + 1] ?? 0;
  if ((bits & FAMILY) !== 0) return 'people';
  if (own) return isOwnOfBodies(own) || ((bits & ROLE) !== 0 && !isFamily(own)) ? 'bodies' : 'people';
  return text.words[i + 1]?.shape === 'lower' && (bits & (ROLE | UNNAMED)) !== 0 ? 'bodies' : 'anything';
}

/** Endings of verbs that no noun after an article has, and the strong pasts. */
const SURE_VERB =
  /(?:ó|aron|ieron|eron|aban|ían|rán?|ría|uvo|puso|dijo|trajo|dujo|hizo|quiso|supo|pudo|dio|vio)$/u;
/** Endings that a verb has after `lo`, where no noun can stand; after `los` and `las` all nouns end in `s`. */
const LIKELY_VERB = /(?:aba|ía|an|en|[^aeiou]a|iene|uye|ece|ibe|ide)$/u;
const PRESENT = /[ae]$/u;
const AUXILIARY = anyOf('auxiliary');
/** What is said, known or made is no person: "lo negó", "lo sabía". */
const NEUTER = anyOf('saying', 'neuter');
const CLOSED = anyOf(
  'preposition',
  'determiner',
  'number',
  'relative',
  'complementizer',
  'coordinator',
  'adverb',
);
const SHORTEST_ROOT = 4;

/** "lo despidió", "la escuchó", "los trasladaban": a verb follows, which after "la" may look like a noun. */
function isClitic(text: NameText, i: number): boolean {
  const next = text.words[i + 1];
  if (next?.shape !== 'lower' || next.first || text.words[i - 1]?.folded === 'se') return false;
  if (isGrammar(text, i + 1, AUXILIARY)) return true;
  if (isGrammar(text, i + 1, CLOSED)) return false;
  const own = text.words[i]?.folded ?? '';
  if (own === 'lo' && !takesPerson(next.folded) && isGrammar(text, i + 1, NEUTER)) return false;
  if (own.endsWith('s')) return /[^s]$/.test(next.folded);
  if (
    (SURE_VERB.test(next.text) && !(own === 'la' && next.folded.endsWith('ria'))) ||
    (own === 'lo' && LIKELY_VERB.test(next.text))
  )
    return true;
  if (!takesPerson(next.folded) || !(PRESENT.test(next.text) || LIKELY_VERB.test(next.text))) return false;
  return own !== 'la' || standsBehindSubject(text, i);
}

const SUBJECT_BEFORE = anyOf('complementizer', 'relative');
const DETERMINER = anyOf('determiner');

/** "no la acusa", "el juez la espera": no article stands there. */
function standsBehindSubject(text: NameText, i: number): boolean {
  const before = text.words[i - 1];
  if (!before || before.first) return false;
  if (before.folded === 'no' || isGrammar(text, i - 1, SUBJECT_BEFORE) || isNameable(before)) return true;
  if (before.text === ',') return text.timed[i + 2] === 1 || isGrammar(text, i + 2, DETERMINER);
  return before.shape === 'lower' && isGrammar(text, i - 2, DETERMINER);
}

const SHORTEST_ENCLITIC = 5;
const ENCLITIC = /^(.{1,}(?:[aei]r|ando|iendo))(l[aoe]s?)$/;

/** The verb and the pronoun at its end. */
const encliticParts = perForm(({ folded }) => {
  if (folded.length < SHORTEST_ENCLITIC || !/l[aoe]s?$/.test(folded)) return NONE;
  const [, verb = '', ending = ''] = ENCLITIC.exec(folded) ?? [];
  const form = formsOf('es').get(ending);
  if (!form || (verb.length < SHORTEST_ROOT && form.role !== 'dative')) return NONE;
  return { ending, form };
});

function enclitic(text: NameText, i: number): Pronoun | null {
  const word = text.words[i];
  const parts = word && encliticParts(word.form);
  if (!parts) return null;
  const { gender, many, role } = parts.form;
  const start = word.end - parts.ending.length;
  return role === 'dative'
    ? { at: i, start, end: word.end, gender, many, role, means: 'bodies' }
    : { at: i, start, end: word.end, gender, many, role: 'object', means: 'anything' };
}

/** Whether a block may hold a pronoun at this word: cheaper than to read it. */
export function mayBePronoun(text: NameText, i: number): boolean {
  const word = text.words[i];
  if (!word) return false;
  if (written[text.language](word.form)) return true;
  return text.language === 'es' && (word.first || encliticParts(word.form) !== null);
}
