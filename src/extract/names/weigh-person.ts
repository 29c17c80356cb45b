import { isNameable, isParticle, type NameText, neighbour } from './name-text.ts';
import { isQuoteMark } from './runs.ts';
import { type Evidence, formBonus, NEVER } from './stretch.ts';
import {
  ACRONYM,
  BODY_BEFORE,
  BODY_HEAD,
  COMMON,
  COMPANY,
  DEMONYM,
  FAMILY,
  GIVEN,
  KNOWN_PERSON,
  NOT_NAME,
  OTHER_HEAD,
  PARTICLE,
  PLACE_HEAD,
  ROLE,
  STOP,
  SUFFIX,
  SURNAME,
  TELLING,
  TITLE,
} from './word-classes.ts';
import type { Word } from './words.ts';

/** Weights, in steps of confidence: 1 is a hint, 3 decides where nothing speaks against. */
const WEIGHT = {
  /** One capitalized word is as often something else. */
  single: -1.0,
  /** Two or three unknown capitalized words are most often a person in news. */
  two: 1.4,
  /** Words of one name stay together rather than make two. */
  together: 2.2,
  givenAlone: 1.5,
  four: 1.0,
  long: -0.5,
  given: 3,
  /** Will, Mark, Rose: a word as well. */
  givenWord: 1.5,
  givenLater: 0.5,
  initial: 2.2,
  surname: 1.5,
  surnameWord: 0.6,
  /** A dictionary word that no list has as a name. */
  word: -3.2,
  /** The same at the start of a sentence, where any word has a capital. */
  firstWord: -3.5,
  verb: -1.5,
  shouted: -3,
  year: 2.5,
  head: -4,
  headSurname: -1,
  titleInside: -3.5,
  demonym: -4,
  place: -2.5,
  title: 3,
  role: 2,
  family: 2,
  age: 2,
  telling: 1.5,
  toldBefore: 1.5,
  inBefore: -1.5,
  /** "The newspaper X", "the company X". */
  bodyBefore: -2,
  theBefore: -2,
  acronym: -3,
  beside: -2.2,
  part: 3.2,
  partOfFull: 1,
  /** Trump, Putin: one word is enough. */
  known: 2.6,
  nickname: 2.5,
};

const IN_WORDS = new Set(['in', 'at', 'near', 'en', 'throughout', 'across', 'outside', 'inside']);
const ARTICLES = new Set(['the', 'el', 'la', 'los', 'las', 'a', 'an', 'un', 'una']);
const SAID = new Set([
  'said',
  'says',
  'added',
  'told',
  'asked',
  'wrote',
  'dijo',
  'afirmo',
  'explico',
  'agrego',
  'señalo',
]);

/** How Spanish verbs end, which often open a headline: an unlisted word like this may be one. */
const VERB_END = /(?:[aeo]|an|en|on|aron|ieron)$/;

interface Parts {
  count: number;
  weight: number;
  nickname: boolean;
  /** Whether a word of it has more than one letter. */
  spelt: boolean;
  firstBits: number;
  lastBits: number;
}

/** How much speaks for `[from, to)` being one person's name. */
export function weighPerson(text: NameText, from: number, to: number, evidence: Evidence): number {
  const parts = readParts(text, from, to, evidence);
  if (!parts) return NEVER;
  let weight = parts.weight + lengthWeight(parts.count) + endWeight(parts, text, from, to);
  if (parts.nickname) weight += WEIGHT.nickname;
  weight += contextWeight(text, from, to, parts.count);
  weight += aloneWeight(text, from, to);
  return weight + documentWeight(text, from, to, parts.count, evidence);
}

function lengthWeight(count: number): number {
  if (count === 1) return WEIGHT.single;
  if (count <= 3) return WEIGHT.two + WEIGHT.together * (count - 2);
  return (count === 4 ? WEIGHT.four : WEIGHT.long) + WEIGHT.together * 2;
}

function readParts(text: NameText, from: number, to: number, evidence: Evidence): Parts | null {
  const parts: Parts = { count: 0, weight: 0, nickname: false, spelt: false, firstBits: 0, lastBits: 0 };
  let quoted = false;
  for (let i = from; i < to; i++) {
    const word = text.words[i];
    const bits = text.bits[i] ?? 0;
    if (!word) return null;
    if (isQuoteMark(word)) {
      quoted = !quoted;
      parts.nickname = true;
    } else if (word.text === '-') {
      if (i === from || i + 1 === to) return null;
    } else if (word.shape === 'lower') {
      if ((bits & PARTICLE) === 0 || word.folded === 'y' || word.folded === 'e') return null;
    } else if (!isNameable(word) || (text.timed[i] && (bits & GIVEN) === 0)) return null;
    else if (!quoted) readNameWord(text, i, bits, parts, evidence, i === from);
  }
  if (quoted || parts.count === 0 || !parts.spelt) return null;
  // In a headline in capitals two unlisted words are rarely somebody.
  if (text.shouted[from] === 1 && parts.count > 1 && (parts.firstBits & GIVEN) === 0)
    parts.weight += WEIGHT.shouted;
  return parts;
}

function readNameWord(
  text: NameText,
  i: number,
  bits: number,
  parts: Parts,
  evidence: Evidence,
  first: boolean,
): void {
  const word = text.words[i];
  if (!word) return;
  const named = (bits & KNOWN_PERSON) !== 0 || evidence.parts.has(word.folded);
  const isWord = (bits & (COMMON | STOP)) !== 0 && !named;
  if (word.shape === 'initial') {
    parts.weight += parts.count <= 2 ? WEIGHT.initial : 0;
    if (parts.count > 0) return;
  } else if (word.shape === 'stopped') {
    parts.weight += first ? 0.5 : -1;
  } else if ((bits & PARTICLE) !== 0 && (bits & (GIVEN | SURNAME)) === 0) {
    return;
  } else if ((bits & SUFFIX) !== 0 && parts.count >= 2) {
    parts.weight += 1;
    return;
  } else if (
    word.shape === 'capitals' &&
    !text.shouted[i] &&
    word.text.length < 5 &&
    (bits & (GIVEN | KNOWN_PERSON)) === 0
  ) {
    parts.weight += WEIGHT.acronym;
  }
  if ((bits & DEMONYM) !== 0 && (bits & GIVEN) === 0) parts.weight += WEIGHT.demonym;
  if ((bits & NOT_NAME) !== 0) parts.weight += (bits & (GIVEN | SURNAME)) !== 0 ? -1.5 : NEVER;
  if ((bits & (TITLE | ROLE)) !== 0)
    parts.weight += (bits & (GIVEN | SURNAME)) !== 0 ? -1 : WEIGHT.titleInside;
  if (first) {
    if (bits === 0 && word.first && text.language === 'es' && VERB_END.test(word.folded))
      parts.weight += WEIGHT.verb;
    if ((bits & GIVEN) !== 0) parts.weight += isWord ? WEIGHT.givenWord : WEIGHT.given;
    else if (isWord || evidence.lower.has(word.folded))
      parts.weight += word.first ? WEIGHT.firstWord : WEIGHT.word;
    parts.firstBits = bits;
  } else if (isWord && (bits & (SURNAME | GIVEN)) === 0) parts.weight += WEIGHT.word;
  else if ((bits & GIVEN) !== 0) parts.weight += WEIGHT.givenLater;
  parts.count += 1;
  if (word.shape !== 'initial') parts.spelt = true;
  parts.lastBits = bits;
}

function endWeight(parts: Parts, text: NameText, from: number, to: number): number {
  const bits = parts.lastBits;
  let weight = 0;
  if (parts.count > 1 && (bits & SURNAME) !== 0)
    weight += (bits & COMMON) !== 0 ? WEIGHT.surnameWord : WEIGHT.surname;
  if (parts.count === 1 && (bits & GIVEN) !== 0) weight -= WEIGHT.givenAlone;
  if (parts.count === 1 && (bits & (SURNAME | GIVEN)) === SURNAME)
    weight += (bits & COMMON) !== 0 ? 0.3 : 1.4;
  if ((bits & (BODY_HEAD | COMPANY | PLACE_HEAD | OTHER_HEAD)) !== 0)
    weight += (bits & (SURNAME | GIVEN)) !== 0 ? WEIGHT.headSurname : WEIGHT.head;
  if (parts.count === 1 && (bits & ACRONYM) !== 0) weight += WEIGHT.acronym;
  if (text.words[to - 1]?.shape === 'initial') weight -= 3;
  if (parts.count === 1 && (bits & NOT_NAME) !== 0) weight += WEIGHT.titleInside;
  const ending = text.bits[to - 1] ?? 0;
  if ((ending & PARTICLE) !== 0 && (ending & (GIVEN | SURNAME)) === 0) weight += WEIGHT.head;
  if (PLACE_SAINTS.has(text.words[from]?.folded ?? '')) weight += WEIGHT.place;
  if (parts.count === 1 && (bits & (TITLE | ROLE)) !== 0) weight += WEIGHT.titleInside;
  return weight;
}

/** With these begin the names of places more often than those of saints. */
const PLACE_SAINTS = new Set(['san', 'santa', 'santo']);

function contextWeight(text: NameText, from: number, to: number, count: number): number {
  let weight = 0;
  const before = neighbour(text, from - 1, from);
  const beforeBits = before ? (text.bits[from - 1] ?? 0) : 0;
  if (before) {
    if ((beforeBits & TITLE) !== 0 && isNameable(before)) weight += WEIGHT.title;
    else if ((beforeBits & (ROLE | TITLE)) !== 0 && before.shape !== 'possessive') weight += WEIGHT.role;
    else if ((beforeBits & FAMILY) !== 0) weight += WEIGHT.family;
    if (before.folded === 'old' && text.words[from - 2]?.text === '-') weight += WEIGHT.year;
    if (SAID.has(before.folded)) weight += WEIGHT.toldBefore;
    if (IN_WORDS.has(before.folded)) weight += WEIGHT.inBefore;
    if ((beforeBits & (BODY_BEFORE | ROLE)) === BODY_BEFORE && before.shape === 'lower')
      weight += WEIGHT.bodyBefore;
    if (ARTICLES.has(before.folded) && !isRule(text.words[to])) weight += WEIGHT.theBefore;
  }
  const after = neighbour(text, to, from);
  if (!after) return weight;
  const afterBits = text.bits[to] ?? 0;
  if (after.shape === 'lower' && (afterBits & TELLING) !== 0) weight += WEIGHT.telling;
  if (after.text === ',' && isAge(text, to + 1)) weight += WEIGHT.age;
  if (after.text === '(' && count >= 2 && isAge(text, to + 1)) weight += 0.5;
  return weight;
}

/** A name beside another capital is a part of a longer one, unless that is a title, a people or a place. */
function aloneWeight(text: NameText, from: number, to: number): number {
  let weight = 0;
  const after = text.words[to];
  const dashed = after?.text === '-' && !after.spaced && isNameable(text.words[to + 1]);
  const goesOn =
    text.language === 'en' &&
    !after?.first &&
    isParticle(text, to) &&
    after?.folded.startsWith('d') &&
    isNameable(text.words[to + 1]);
  if ((isNameable(after) && !after?.first && !text.timed[to]) || dashed || goesOn) weight += WEIGHT.beside;
  const before = neighbour(text, from - 1, from);
  const bits = text.bits[from - 1] ?? 0;
  if (before && isNameable(before) && !text.words[from]?.first && (bits & NAMED_BEFORE) === 0)
    weight += WEIGHT.beside;
  return weight;
}

/** Classes of capitalized words after which a lone surname stands. */
const NAMED_BEFORE = TITLE | ROLE | DEMONYM | NOT_NAME | COMMON | BODY_HEAD;

const RULES = new Set([
  'administration',
  'government',
  'regime',
  'era',
  'cabinet',
  'presidency',
  'doctrine',
  'campaign',
  'family',
  'brothers',
  'cartel',
]);

/** Whether a word makes the name before it that of a government: "the Rocha administration" is not Rocha. */
export function isRule(word: Word | undefined): boolean {
  return word?.shape === 'lower' && RULES.has(word.folded);
}

function isAge(text: NameText, at: number): boolean {
  return /^\d{2}$/.test(text.words[at]?.text ?? '') && /^[,.;)]$/.test(text.words[at + 1]?.text ?? '');
}

function documentWeight(text: NameText, from: number, to: number, count: number, evidence: Evidence): number {
  let weight = formBonus(text, from, to, evidence, 'person');
  if (count === 1 && evidence.parts.has(text.words[to - 1]?.folded ?? ''))
    weight += WEIGHT.part + (isParticle(text, from - 1) ? -WEIGHT.theBefore : 0);
  else if (count === 1 && ((text.bits[to - 1] ?? 0) & KNOWN_PERSON) !== 0 && text.shouted[from] !== 1)
    weight += WEIGHT.known;
  else if (count > 1) weight += partsWeight(text, from, to, evidence);
  return weight;
}

/** Both surnames of somebody named in full elsewhere; or only the last. */
function partsWeight(text: NameText, from: number, to: number, evidence: Evidence): number {
  if (!evidence.parts.has(text.words[to - 1]?.folded ?? '')) return 0;
  for (let i = from; i < to; i++) {
    if (isNameable(text.words[i]) && !evidence.parts.has(text.words[i]?.folded ?? ''))
      return WEIGHT.partOfFull;
  }
  return WEIGHT.part + WEIGHT.partOfFull;
}
