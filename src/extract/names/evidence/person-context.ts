import { inList } from '../text/in-list.ts';
import { isNameable, isParticle, type NameText, neighbour } from '../text/name-text.ts';
import {
  BODY_BEFORE,
  BODY_HEAD,
  COMMON,
  DEMONYM,
  FAMILY,
  GIVEN,
  NOT_NAME,
  ROLE,
  STOP,
  TELLING,
  TITLE,
} from '../text/word-classes.ts';
import type { Word } from '../text/words.ts';
import { PERSON } from './person-weights.ts';

const isSaid = inList('said-words');
const isIn = inList('in-words');
const isArticle = inList('articles');
const isGovernment = inList('government-words');

/** What the words around `[from, to)` say for or against a person of `count` names. */
export function personContext(text: NameText, from: number, to: number, count: number): number {
  return beforeWeight(text, from, to) + afterWeight(text, from, to, count) + besideWeight(text, from, to);
}

function beforeWeight(text: NameText, from: number, to: number): number {
  const before = neighbour(text, from - 1, from);
  if (!before) return 0;
  const bits = text.bits[from - 1] ?? 0;
  let weight = 0;
  if ((bits & TITLE) !== 0 && isNameable(before)) weight += PERSON.title;
  else if ((bits & (ROLE | TITLE)) !== 0 && before.shape !== 'possessive') weight += PERSON.role;
  else if ((bits & FAMILY) !== 0) weight += PERSON.family;
  if (before.folded === 'old' && text.words[from - 2]?.text === '-' && !isAdjective(text, to))
    weight += PERSON.year;
  if (isSaid(before)) weight += PERSON.toldBefore;
  if (isIn(before)) weight += PERSON.inBefore;
  if ((bits & (BODY_BEFORE | ROLE)) === BODY_BEFORE && before.shape === 'lower') weight += PERSON.bodyBefore;
  if (isArticle(before) && !isRule(text.words[to])) weight += PERSON.theBefore;
  return weight;
}

/** "The 30-year-old Estian singer": a noun behind it, and no verb, makes it an adjective. */
function isAdjective(text: NameText, to: number): boolean {
  const next = text.words[to];
  return (
    next?.shape === 'lower' && ((text.bits[to] ?? 0) & (STOP | TELLING)) === 0 && (text.bits[to] ?? 0) !== 0
  );
}

function afterWeight(text: NameText, from: number, to: number, count: number): number {
  const after = neighbour(text, to, from);
  if (!after) return 0;
  if (count === 1 && isHalfOfPair(text, from, to)) return PERSON.pair;
  if (after.shape === 'lower') return ((text.bits[to] ?? 0) & TELLING) !== 0 ? PERSON.telling : 0;
  if (after.text === ',' && isAge(text, to + 1)) return PERSON.age;
  return after.text === '(' && count >= 2 && isAge(text, to + 1) ? PERSON.ageInBrackets : 0;
}

/** A name beside another capital is a part of a longer one, unless that is a title, a people or a place. */
function besideWeight(text: NameText, from: number, to: number): number {
  let weight = 0;
  const after = text.words[to];
  const dashed = after?.text === '-' && !after.spaced && isNameable(text.words[to + 1]);
  const goesOn = !after?.first && isParticle(text, to) && joinsOn(text, to) && isNameable(text.words[to + 1]);
  if ((isNameable(after) && !after?.first && !text.timed[to]) || dashed || goesOn) weight += PERSON.beside;
  const before = neighbour(text, from - 1, from);
  const bits = text.bits[from - 1] ?? 0;
  if (before && isNameable(before) && !text.words[from]?.first && (bits & NAMED_BEFORE) === 0)
    weight += PERSON.beside;
  return weight;
}

/** "Barros de", "Barros e Prado"; a Spanish "y", and an "e" before an i, may join two people. */
function joinsOn(text: NameText, at: number): boolean {
  const particle = text.words[at]?.folded ?? '';
  if (particle === 'e') return text.language === 'en' || !/^h?i/.test(text.words[at + 1]?.folded ?? '');
  return text.language === 'en' && (particle.startsWith('d') || particle === 'y');
}

/** Classes of capitalized words after which a lone surname stands. */
const NAMED_BEFORE = TITLE | ROLE | DEMONYM | NOT_NAME | COMMON | BODY_HEAD;

/** Whether a word makes the name before it that of a government: "the Rocha administration" is not Rocha. */
function isRule(word: Word | undefined): boolean {
  return word?.shape === 'lower' && isGovernment(word);
}

/** "Ida and Otto Hale": two given names before one surname. */
function isHalfOfPair(text: NameText, from: number, to: number): boolean {
  if (
    to - from !== 1 ||
    ((text.bits[from] ?? 0) & GIVEN) === 0 ||
    !/^(?:and|&)$/.test(text.words[to]?.folded ?? '')
  )
    return false;
  const [given, surname] = [text.words[to + 1], text.words[to + 2]];
  if (!isNameable(given) || !isNameable(surname) || surname?.first || given?.first) return false;
  return (
    ((text.bits[to + 1] ?? 0) & GIVEN) !== 0 &&
    ((text.bits[to + 2] ?? 0) & (NOT_NAME | BODY_HEAD | DEMONYM)) === 0
  );
}

function isAge(text: NameText, at: number): boolean {
  return /^\d{2}$/.test(text.words[at]?.text ?? '') && /^[,.;)]$/.test(text.words[at + 1]?.text ?? '');
}
