import { lexiconLines } from '../../language/lexicon.ts';
import { perForm } from '../../language/word-form.ts';
import type { Language, Span } from '../../model.ts';
import { fold } from '../../text.ts';
import type { Gender } from './genders.ts';
import { inList } from './in-list.ts';
import { isNameable, type NameText } from './name-text.ts';
import { spelling } from './spelling.ts';
import { NOT_NAME, ROLE, STOP, UNNAMED } from './word-classes.ts';
import { wordSet } from './word-set.ts';

const isFamily = inList('family-words');
const isObjectVerb = inList('object-verbs');
const isOwnPerson = inList('own-people');
const isOwnOfBodies = inList('own-also-bodies');
const isFronting = inList('fronting-words');
const isFrontingAdverb = inList('fronting-adverbs');

/**
 * What a pronoun does in its clause. An object or a dative never means its own clause's subject, a self always does. A
 * dropped one is a Spanish verb without its subject, a fronted one is a Spanish possessive that may be anything's, but for the subject that follows ("En su debut, …").
 */
export type PronounRole = 'dropped' | 'subject' | 'object' | 'dative' | 'own' | 'fronted' | 'self';

/** A pronoun that stands for one person or for several. */
export interface Pronoun extends Span {
  /** Null where it says none. */
  readonly gender: Gender | null;
  readonly many: boolean;
  readonly role: PronounRole;
  /** Whether a body may be meant as well: "le dio la razón", "su abogado". */
  readonly bodies: boolean;
}

interface Form {
  readonly word: string;
  readonly gender: Gender | null;
  readonly many: boolean;
  readonly role: string;
}

const read = new Map<Language, ReadonlyMap<string, Form>>();

/** The pronouns of a language by their folded words. */
function formsOf(language: Language): ReadonlyMap<string, Form> {
  const known = read.get(language);
  if (known) return known;
  const forms = new Map<string, Form>();
  for (const line of lexiconLines(language, 'person-pronouns')) {
    const [word = '', sex, number, role = ''] = line.split(' ');
    const gender = sex === 'm' || sex === 'f' ? sex : null;
    forms.set(fold(word), { word, gender, many: number === 'many', role });
  }
  read.set(language, forms);
  return forms;
}

const MAY_BE_PRONOUN = {
  en: perForm((form) => formsOf('en').has(spelling(form).folded)),
  es: perForm((form) => formsOf('es').has(spelling(form).folded) || ENCLITIC_END.test(spelling(form).folded)),
};

/** Whether a word may be a pronoun, carry one, or be a Spanish verb that leaves its subject out. */
export function mayBePronoun({ words, language }: NameText, i: number): boolean {
  const word = words[i];
  if (!word) return false;
  return MAY_BE_PRONOUN[language](word.form) || (language === 'es' && word.first && word.shape === 'capital');
}

/** The pronoun that a word is, or that a Spanish infinitive carries at its end (`defenderlo`); null for none. */
export function pronounAt(text: NameText, i: number): Pronoun | null {
  const word = text.words[i];
  if (!word || word.shape === 'mark') return null;
  const form = formsOf(text.language).get(word.folded);
  if (!form) return text.language === 'es' && word.shape === 'lower' ? enclitic(text, i) : null;
  if (word.text !== form.word && word.text.toLowerCase() !== form.word) return null;
  if (word.shape !== 'lower' && !word.first) return null;
  const role = roleOf(text, i, form);
  const bodies =
    role === 'dative' || (!form.gender && !form.many && !isKin(text, i) && !isOfNobodyElse(text, i));
  return role && { start: word.start, end: word.end, gender: form.gender, many: form.many, role, bodies };
}

function roleOf(text: NameText, i: number, { role, gender }: Form): PronounRole | null {
  if (role === 'either') return isOwner(text, i) ? 'own' : 'object';
  if (role === 'clitic') return isClitic(text, i, gender === 'f') ? 'object' : null;
  if (role === 'own' && text.language === 'es') return isPersonal(text, i) ? 'own' : 'fronted';
  return role as PronounRole;
}

/** "her decision", "her barn"; not "gave her the keys", "answer her once", "watched her leave". */
function isOwner(text: NameText, i: number): boolean {
  const next = text.words[i + 1];
  if (next?.shape !== 'lower' || next.first) return false;
  if (((text.bits[i + 1] ?? 0) & (STOP | NOT_NAME)) !== 0 && !isFamily(next)) return false;
  return !isObjectVerb(text.words[i - 1]);
}

/** "su despacho", "su segunda esposa": of most other things anything can be the owner. */
function isPersonal(text: NameText, i: number): boolean {
  if (text.words[i + 1]?.shape === 'lower' && ((text.bits[i + 1] ?? 0) & (ROLE | UNNAMED)) !== 0) return true;
  return isOwnPerson(text.words[i + 1]) || isOwnPerson(text.words[i + 2]);
}

/** "su dimisión", "su rostro": no body has one; "su abogado" it may have. */
function isOfNobodyElse(text: NameText, i: number): boolean {
  const own = text.words[i + 1];
  if (!isOwnPerson(own) || isOwnOfBodies(own)) return false;
  return ((text.bits[i + 1] ?? 0) & ROLE) === 0;
}

function isKin(text: NameText, i: number): boolean {
  return isFamily(text.words[i + 1]);
}

/** Endings of verbs that no noun after an article has. */
const SURE_VERB = /(?:ó|aron|ieron|eron|aban|ían|rán?|ría)$/u;
/** Endings that a verb has after `lo`, where no noun can stand. */
const LIKELY_VERB = /(?:aba|ía|an|en)$/u;
const LONGEST_ROOT = 9;
const SHORTEST_ROOT = 4;

/** "lo despidió", "la escuchó": before a verb whose object is a person; "la" also before any sure verb. */
function isClitic(text: NameText, i: number, feminine: boolean): boolean {
  const next = text.words[i + 1];
  if (next?.shape !== 'lower' || next.first) return false;
  const auxiliary = /^(?:ha|han|habia|habian|hubo|haya|hayan)$/.test(next.folded);
  const verb = auxiliary ? text.words[i + 2] : next;
  if (!auxiliary && !SURE_VERB.test(next.text) && !LIKELY_VERB.test(next.text)) return false;
  if (verb && takesPerson(verb.folded)) return true;
  return feminine && (auxiliary || SURE_VERB.test(next.text));
}

/** Whether a verb's object is a person: its root is listed. */
export function takesPerson(verb: string): boolean {
  const roots = wordSet('person-objects');
  for (let length = SHORTEST_ROOT; length <= Math.min(LONGEST_ROOT, verb.length); length++)
    if (roots.has(verb.slice(0, length))) return true;
  return false;
}

const ENCLITIC_END = /l[aoe]s?$/;
const ENCLITIC = /^(.{3,}(?:[aei]r|ando|iendo))(l[aoe]s?)$/;

function enclitic(text: NameText, i: number): Pronoun | null {
  const word = text.words[i];
  if (!word || word.folded.length < SHORTEST_ROOT + 2 || !ENCLITIC_END.test(word.folded)) return null;
  const [, verb = '', ending = ''] = ENCLITIC.exec(word.folded) ?? [];
  const form = formsOf('es').get(ending);
  if (!form || !(form.role === 'dative' || takesPerson(verb))) return null;
  const role = form.role === 'dative' ? 'dative' : 'object';
  const { gender, many } = form;
  return { start: word.end - ending.length, end: word.end, gender, many, role, bodies: role === 'dative' };
}

/** "Before", "Long before", "Even if": a clause or phrase set before the main one begins. */
export function beginsFronted(text: NameText, from: number): boolean {
  const first = text.words[from];
  return isFronting(first) || (isFrontingAdverb(first) && isFronting(text.words[from + 1]));
}

/** Whether the sentence so far is a clause or phrase set before the main one: "Before she …", "En su …". */
export function isFronted(text: NameText, from: number, i: number): boolean {
  if (!beginsFronted(text, from)) return false;
  for (let at = from; at < i; at++)
    if (text.words[at]?.shape === 'mark' || isNameable(text.words[at + 1])) return false;
  return true;
}
