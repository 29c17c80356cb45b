import { inList } from '../text/in-list.ts';
import { isNameable, type NameText, neighbour } from '../text/name-text.ts';
import { isPluralOwner } from '../text/runs.ts';
import { NEVER } from '../text/stretch.ts';
import {
  ACRONYM,
  ADJECTIVE,
  BODY_HEAD,
  COMMON,
  DEMONYM,
  GIVEN,
  KNOWN_PERSON,
  NOT_NAME,
  PARTICLE,
  PLACE_HEAD,
  ROLE,
  STOP,
  SURNAME,
  TITLE,
} from '../text/word-classes.ts';

const isOf = inList('body-of-words');
const isDepartment = inList('departments');
const isInner = inList('body-inner-words');

/** Weights, in steps of confidence: 1 is a hint, 3 decides where nothing speaks against. */
const WEIGHT = {
  headed: 2,
  /** Each word: the whole must outweigh the names that its parts could be. */
  perWord: 4,
  /** Each "of" inside: the parts it joins are one name. */
  perLink: 2.4,
  /** The next word has a capital too: the name goes on. */
  unfinished: -5,
  /** A given name and a surname: Thomas Church, Grace Parliament. */
  person: -2.5,
};

/** How much speaks for a body named by what it is: Ministry of …, … Party, Secretaría de …. */
export function weighHeaded(text: NameText, from: number, to: number): number {
  // In a headline in capitals a verb may stand before the head: what is meant the text below says.
  if (to - from < 2 || text.shouted[from] === 1 || !mayBegin(text, from) || !innerWords(text, from, to))
    return NEVER;
  if (isDepartmentOf(text, from) || isListedElse(text, from, to) || isPlaceOfPeople(text, from, to))
    return NEVER;
  if (isBehindOffice(text, from) && endsInPerson(text, from, to)) return NEVER;
  const head = headOf(text, from, to);
  if (head < 0) return NEVER;
  const words = WEIGHT.perWord * nameWords(text, from, to) + WEIGHT.perLink * links(text, from, to);
  return WEIGHT.headed + words + personWeight(text, from, to) + unfinished(text, from, to, head);
}

function mayBegin(text: NameText, from: number): boolean {
  const bits = text.bits[from] ?? 0;
  if ((bits & STOP) !== 0) return false;
  return (bits & (NOT_NAME | TITLE)) === 0 || (bits & BODY_HEAD) !== 0;
}

/** Where the word stands that says what the body is; -1 for nowhere. */
function headOf(text: NameText, from: number, to: number): number {
  const opens = isOf(text.words[from + 1]) || text.language === 'es' || isSpanishHead(text, from);
  if (((text.bits[from] ?? 0) & BODY_HEAD) !== 0 && opens) return from;
  if (((text.bits[to - 1] ?? 0) & BODY_HEAD) !== 0 && !hasOf(text, from, to)) return to - 1;
  return middleHead(text, from, to);
}

function personWeight(text: NameText, from: number, to: number): number {
  const given = ((text.bits[from] ?? 0) & (GIVEN | COMMON)) !== 0 && ((text.bits[from] ?? 0) & COMMON) === 0;
  return given && to - from === 2 && ((text.bits[to - 1] ?? 0) & SURNAME) !== 0 ? WEIGHT.person : 0;
}

/** West Bank, World Cup: a listed place or contest, whatever its last word. */
function isListedElse(text: NameText, from: number, to: number): boolean {
  return text
    .known(from)
    .some(({ name, to: end }) => end === to && name.kind !== 'organization' && name.certainty === 'sure');
}

/** "The Jewish West Bank": a listed place behind those whose it is. */
function isPlaceOfPeople(text: NameText, from: number, to: number): boolean {
  return ((text.bits[from] ?? 0) & DEMONYM) !== 0 && isListedElse(text, from + 1, to);
}

/** "La concejala del Ayuntamiento de Moral": behind an office, and who holds it may follow without a comma. */
function isBehindOffice(text: NameText, from: number): boolean {
  if (!isOf(neighbour(text, from - 1, from))) return false;
  return ((text.bits[from - 2] ?? 0) & (TITLE | ROLE)) !== 0;
}

function endsInPerson(text: NameText, from: number, to: number): boolean {
  for (let i = Math.min(from + LEAST_OF_BODY, to - 1); i < to; i++) {
    const [before, given] = [text.bits[i - 1] ?? 0, text.bits[i] ?? 0];
    const isBehind = isNameable(text.words[i - 1]);
    if ((given & GIVEN) === 0 || (given & COMMON) !== 0) continue;
    if (isBehind && (before & (PLACE_HEAD | PARTICLE)) !== 0) continue;
    const isFirst = i === to - 1 || isBehind;
    if (isFirst && isNameable(text.words[i + 1]) && !inPlace(text, i)) return true;
  }
  return false;
}

/** "Ayuntamiento de Moral". */
const LEAST_OF_BODY = 3;

function inPlace(text: NameText, at: number): boolean {
  return text.known(at - 1).some(({ name, to }) => name.kind === 'place' && to > at);
}

/** "Secretario de Organización": what a title is over is no body's name. */
function isDepartmentOf(text: NameText, from: number): boolean {
  const of = neighbour(text, from - 1, from);
  return (
    of?.folded === 'de' &&
    ((text.bits[from - 2] ?? 0) & (TITLE | ROLE)) !== 0 &&
    isDepartment(text.words[from])
  );
}

function links(text: NameText, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const word = text.words[i];
    if (word?.shape === 'lower' && (isOf(word) || word.folded === 'in')) count += 1;
  }
  return count;
}

/** A head at the end ends the name, unless a title or an acronym follows. */
function unfinished(text: NameText, from: number, to: number, head: number): number {
  const next = neighbour(text, to, from);
  if (head !== to - 1 || !isNameable(next) || next?.first || next?.shape === 'capitals') return 0;
  const bits = text.bits[to] ?? 0;
  return (bits & (TITLE | ROLE | GIVEN | NOT_NAME | ADJECTIVE)) !== 0 ? 0 : WEIGHT.unfinished;
}

function isSpanishHead(text: NameText, at: number): boolean {
  return (
    /[íáéóú]/.test(text.words[at]?.text ?? '') ||
    /^(cartel|partido|grupo|banco)$/.test(text.words[at]?.folded ?? '')
  );
}

function hasOf(text: NameText, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isOf(text.words[i])) return true;
  return false;
}

/** The head before "of": "National Bank of X". */
function middleHead(text: NameText, from: number, to: number): number {
  for (let i = from + 1; i < to - 1; i++) {
    if (isOf(text.words[i])) {
      return ((text.bits[i - 1] ?? 0) & BODY_HEAD) !== 0 ? i - 1 : -1;
    }
  }
  return -1;
}

function innerWords(text: NameText, from: number, to: number): boolean {
  let of = false;
  for (let i = from; i < to; i++) {
    const word = text.words[i];
    if (!word) return false;
    if (isNameable(word)) {
      if (((text.bits[i] ?? 0) & (NOT_NAME | BODY_HEAD | STOP)) === NOT_NAME && !isTrade(text, i, from, to))
        return false;
      if (text.shouted[i] === 1 && ((text.bits[i] ?? 0) & STOP) !== 0) return false;
      continue;
    }
    if (word.text === '-' || isPluralOwner(text, i)) continue;
    if (word.shape === 'possessive' && ((text.bits[i - 1] ?? 0) & (TITLE | ROLE)) !== 0) continue;
    if (!isInner(word)) return false;
    if (isOf(word)) {
      if (((text.bits[i + 1] ?? 0) & KNOWN_PERSON) !== 0) return false;
      of = true;
    } else if ((word.folded === 'and' || word.folded === 'y') && !joins(text, i, of)) return false;
    else if (word.folded === 'in' || word.folded === 'the') {
      if (!of) return false;
    }
  }
  return true;
}

/** "World Rowing Council": what alone names nobody may stand inside a body's name. */
function isTrade(text: NameText, at: number, from: number, to: number): boolean {
  return at > from && at < to - 1 && ((text.bits[at] ?? 0) & COMMON) !== 0 && text.timed[at] !== 1;
}

/** Whether "and" stands between two words of one name: after "of", before a word that is no name of its own. */
function joins(text: NameText, at: number, of: boolean): boolean {
  const next = text.bits[at + 1] ?? 0;
  if (text.known(at + 1).some(({ name }) => name.kind === 'place')) return false;
  if (text.words[at + 1]?.shape === 'lower' && isOtherBody(text, at)) return false;
  const free = (next & COMMON) !== 0 || text.language === 'es';
  return free && (next & TITLE) === 0 && (of || ((text.bits[at - 1] ?? 0) & COMMON) !== 0);
}

/** "the Bank of Corvale and the TUC": behind a place, or before letters or a body's own word, an article opens another name. */
function isOtherBody(text: NameText, and: number): boolean {
  const name = and + 2;
  const isBody = text.known(name).some((one) => one.name.kind === 'organization');
  if (isBody || ((text.bits[name] ?? 0) & (BODY_HEAD | ACRONYM)) !== 0) return true;
  const isPlace = text.known(and - 1).some((one) => one.name.kind === 'place' && one.to === and);
  return isPlace || text.words[name]?.shape === 'capitals';
}

function nameWords(text: NameText, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (isNameable(text.words[i])) count += 1;
  return count;
}
