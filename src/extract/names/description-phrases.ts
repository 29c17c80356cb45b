import { lexiconSet } from '../../language/lexicon.ts';
import { hasHead, hasNoun, phraseEnd } from './description-bounds.ts';
import { inList } from './in-list.ts';
import { isNameable, type NameText, neighbour } from './name-text.ts';
import type { NameStretch } from './stretch.ts';
import {
  ADJECTIVE,
  COMMON,
  DEMONYM,
  FAMILY,
  NOT_NAME,
  PARTICLE,
  ROLE,
  STOP,
  TELLING,
  TITLE,
  TITLE_OF,
} from './word-classes.ts';
import type { Word } from './words.ts';

const isCopula = inList('copulas');
const isHeadEnd = inList('head-ends');
const isJoining = inList('joining-words');
const isRelative = inList('relative-persons');
const isVerbOfPeople = inList('verbs-of-people');
const isPhraseEnd = inList('phrase-ends');
const isPhraseOpener = inList('phrase-openers');
const isFormer = inList('former-words');
const isThingOwner = inList('thing-owners');
const isClauseWord = inList('clause-words-inside');

/** Words `[from, to)` that describe a name. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** Words before a name that are looked through for the beginning of a description. */
const FARTHEST = 18;

/** "its administrator": without whose, fewer words than these say nothing. */
const LEAST_OWNED = 3;

/** `NAME, the head of …`, `NAME is the mayor of …`: the words behind the name. */
export function nounPhraseAfter(text: NameText, { from, to, kind }: NameStretch): Phrase | null {
  const after = neighbour(text, to, from);
  if (!after || after.first) return null;
  const apposition = after.text === ',' || after.text === '–' || after.text === '—' || after.text === '(';
  const copula = isCopula(after) && after.shape === 'lower';
  if (!apposition && !copula) return null;
  const isOwned = kind === 'person' && isThingOwner(neighbour(text, to + 1, from));
  const start = isOwned ? to + 2 : to + 1;
  if (isOwned ? !roleFollows(text, to + 1) : !beginsPhrase(text, start, from, copula)) return null;
  const end = phraseEnd(text, start, from);
  if (isOwned && end !== null && end - start < LEAST_OWNED) return null;
  if (end === null || !hasNoun(text, start, end, kind) || isInList(text, from, end)) return null;
  if (apposition && isTeller(text, end)) return null;
  return { from: start, to: end };
}

/** "the death of Ana Vos, the minister said": who tells it. */
function isTeller({ words, bits }: NameText, end: number): boolean {
  const verb = words[end];
  return verb?.shape === 'lower' && ((bits[end] ?? 0) & TELLING) !== 0 && !isRelative(verb);
}

/** "Beside Hale and Vos, the mayor, the sheriff and others": who follows behind the commas is more of a list. */
function isInList(text: NameText, from: number, end: number): boolean {
  const before = neighbour(text, from - 1, from);
  const opener = neighbour(text, end + 1, from);
  return (
    isJoining(before) && text.words[end]?.text === ',' && opener?.shape === 'lower' && isPhraseOpener(opener)
  );
}

function beginsPhrase(text: NameText, start: number, near: number, copula: boolean): boolean {
  const word = neighbour(text, start, near);
  if (!word || word.first) return false;
  if (isPhraseOpener(word)) return true;
  const bits = text.bits[start] ?? 0;
  if (word.shape === 'lower' && (bits & (ROLE | TITLE)) !== 0) return (bits & TELLING) === 0;
  if (word.shape === 'lower' && (bits & (NOT_NAME | ADJECTIVE)) !== 0)
    return !copula && roleFollows(text, start);
  return isNameable(word) && possessiveWithin(text, start) && !copula;
}

function roleFollows(text: NameText, start: number): boolean {
  for (let i = start + 1; i < start + 4; i++) if (((text.bits[i] ?? 0) & (ROLE | TITLE)) !== 0) return true;
  return false;
}

/** `Mexico's security minister`: a name, its possessive, and an office. */
function possessiveWithin(text: NameText, start: number): boolean {
  for (let i = start + 1; i < start + 4; i++) {
    const word = text.words[i];
    if (word?.shape === 'possessive')
      return (roleFollows(text, i) && text.words[i + 1]?.shape === 'lower') || roleFollows(text, i);
    if (!isNameable(word)) return false;
  }
  return false;
}

/** `Mexico's Foreign Minister NAME`, `former President NAME`, `Security analyst NAME`: the words right before it. */
export function titleBefore(text: NameText, { from }: NameStretch): Phrase | null {
  const role = roleBefore(text, from);
  if (role < 0) return null;
  let start = role;
  while (start > from - FARTHEST && belongsBefore(text, start - 1, from)) start -= 1;
  while (start < from && !(canBegin(text, start) && !isDeed(text, start))) start += 1;
  if (isOutOf(text, start)) return null;
  return from - start >= 2 || isBareOffice(text, start, from) ? { from: start, to: from } : null;
}

/** `President NAME`: an office that says who somebody is, and before it nothing that would say more of it ("acting"). */
function isBareOffice(text: NameText, at: number, from: number): boolean {
  // Of its own language: in Spanish a Mayor is a name.
  const offices = lexiconSet(text.language, 'offices-alone');
  if (at !== from - 1 || !offices.has(text.words[at]?.folded ?? '')) return false;
  const before = neighbour(text, at - 1, from);
  if (!before || text.words[at]?.first || /^[,.;:(—–]$/.test(before.text)) return true;
  const isPlain = before.shape === 'lower' || before.first;
  return isPlain && ((text.bits[at - 1] ?? 0) & (STOP | TELLING)) !== 0 && !isFormer(before);
}

/** The title or role that ends right before a name, "of State" behind it or not; -1 for none. */
function roleBefore(text: NameText, from: number): number {
  let at = from - 1;
  if (!neighbour(text, at, from) || text.words[from]?.first) return -1;
  const spanish = text.language === 'es' ? roleOfSpanish(text, at) : -1;
  if (spanish >= 0) return spanish;
  if (((text.bits[at] ?? 0) & (ROLE | TITLE)) !== 0) return at;
  while (at > from - 6 && ((text.bits[at] ?? 0) & TITLE_OF) !== 0 && isNameable(text.words[at])) at -= 1;
  // Nothing of a title stood behind the "of": it is somebody's of that name.
  if (at === from - 1) return -1;
  while (at > from - 8 && /^(of|for|the|de|del|la)$/.test(text.words[at]?.folded ?? '')) at -= 1;
  return at < from - 2 && ((text.bits[at] ?? 0) & (ROLE | TITLE)) !== 0 ? at : -1;
}

/** "presidente peruano NAME", "ministro de Industria NAME": what says more of the office stands between it and the name. */
function roleOfSpanish({ words, bits }: NameText, last: number): number {
  let at = last;
  if (words[at]?.shape === 'lower' && ((bits[at] ?? 0) & (ADJECTIVE | DEMONYM)) !== 0) at -= 1;
  else if (isNameable(words[at]) && /^del?$/u.test(words[at - 1]?.folded ?? '')) at -= 2;
  else return -1;
  return words[at]?.shape === 'lower' && ((bits[at] ?? 0) & (ROLE | TITLE)) !== 0 ? at : -1;
}

function belongsBefore(text: NameText, at: number, near: number): boolean {
  const word = neighbour(text, at, near);
  const next = text.words[at + 1];
  if (!word || !next || next.first) return false;
  const bits = text.bits[at] ?? 0;
  if (word.shape === 'possessive') return isNameable(text.words[at - 1]);
  // "prize-winning economist", "26-year-old producer": a word is not cut at its hyphen.
  if ((word.text === '-' && !word.spaced) || (next.text === '-' && !next.spaced)) return true;
  if (word.shape === 'mark' || word.shape === 'number') return false;
  if (isPhraseEnd(word)) return false;
  if (isNameable(word)) return (bits & (STOP | TELLING)) === 0 || (bits & (ROLE | TITLE | ADJECTIVE)) !== 0;
  if (isFormer(word)) return true;
  if ((bits & (ADJECTIVE | NOT_NAME | DEMONYM)) !== 0) return (bits & STOP) === 0;
  if ((bits & (ROLE | TITLE)) !== 0) return (bits & STOP) === 0;
  const ofTitle =
    /^(of|for|de|del|la)$/.test(word.folded) &&
    isNameable(next) &&
    !isOfSomebody(text, at) &&
    ((text.bits[at - 1] ?? 0) & (ROLE | TITLE | PARTICLE)) !== 0;
  return (
    ofTitle ||
    (text.words[at + 1]?.shape === 'lower' &&
      next.folded !== 'of' &&
      ((text.bits[at + 1] ?? 0) & ROLE) !== 0 &&
      isPlainNoun(bits, word))
  );
}

/** "nephew of Senator", "aide to President": kin, or who has an office beside them, is somebody else. */
function isOfSomebody({ bits }: NameText, at: number): boolean {
  const after = bits[at + 1] ?? 0;
  return ((bits[at - 1] ?? 0) & FAMILY) !== 0 || ((after & TITLE) !== 0 && (after & TITLE_OF) === 0);
}

/** A word before a role in small letters that is no verb: "cartel boss", "security analyst". */
function isPlainNoun(bits: number, word: Word): boolean {
  return (bits & (STOP | TELLING)) === 0 && (bits & COMMON) !== 0 && !/(?:ed|s)$/.test(word.folded);
}

/** "an out of work actor": no work actor. */
function isOutOf({ words }: NameText, at: number): boolean {
  return words[at - 1]?.folded === 'of' && words[at - 2]?.folded === 'out';
}

function canBegin(text: NameText, at: number): boolean {
  const word = text.words[at];
  return (
    word !== undefined &&
    !(isVerbOfPeople(word) && text.words[at - 1]?.folded === 'to') &&
    word.shape !== 'mark' &&
    word.shape !== 'possessive' &&
    !/^(of|for|de|del|la)$/.test(word.folded)
  );
}

/** "convicted of murdering actor Ana Vos": what was done to her. */
function isDeed({ words }: NameText, at: number): boolean {
  return /[a-z]{2}ing$/u.test(words[at]?.text ?? '') && isHeadEnd(words[at - 1]);
}

/** `the governor of Chihuahua, NAME,`: an office in front, the name behind its comma. */
export function nounPhraseBefore(text: NameText, { from, to }: NameStretch): Phrase | null {
  const comma = neighbour(text, from - 1, from);
  const after = neighbour(text, to, from);
  if (comma?.text !== ',' || (after && !/^[,.;:)(]$/.test(after.text))) return null;
  const end = from - 1;
  const start = phraseStart(text, end, from);
  if (start === null || !hasNoun(text, start, end, 'person')) return null;
  const cut = phraseEnd(text, start, from);
  if (cut === null || cut - start < 2 || !hasHead(text, start, Math.min(cut, end))) return null;
  return { from: start, to: Math.min(cut, end) };
}

/** The determiner or the possessive name with which the office before a comma begins. */
function phraseStart(text: NameText, end: number, near: number): number | null {
  let role = -1;
  // "the head of the left and candidate": behind an "and", an article after "of" opens less than the whole.
  let isJoined = false;
  for (let i = end - 1; i > end - FARTHEST; i--) {
    const word = neighbour(text, i, near);
    if (!word || (word.shape === 'mark' && !/^[-()"“”'’]$/.test(word.text))) return null;
    const bits = text.bits[i] ?? 0;
    if (word.shape === 'lower' && isClauseWord(word)) return null;
    if ((bits & (ROLE | TITLE)) !== 0 && (bits & STOP) === 0) role = i;
    if (role > 0 && isJoining(word)) isJoined = true;
    if (isJoined && isHeadEnd(text.words[i - 1])) continue;
    if (role > 0 && isPhraseOpener(word) && (word.shape === 'lower' || word.first)) return i;
    if (role > i && isContracted(text, i)) return isOfPerson(text, i) ? null : i + 1;
    if (role > i && word.shape === 'possessive') return ownerStart(text, i, near);
    if (word.first) return null;
  }
  return null;
}

/** "al presidente", "del alcalde": the article is in the preposition. */
function isContracted({ language, words }: NameText, at: number): boolean {
  return language === 'es' && /^(?:del|al)$/u.test(words[at]?.text ?? '');
}

/** "el hermano del alcalde, Ivo Vos,": either may be called so. */
function isOfPerson({ bits }: NameText, at: number): boolean {
  return ((bits[at - 1] ?? 0) & (FAMILY | ROLE | TITLE)) !== 0;
}

function ownerStart(text: NameText, possessive: number, near: number): number | null {
  let start = possessive;
  while (start > possessive - 5 && isNameable(neighbour(text, start - 1, near)) && !text.words[start]?.first)
    start -= 1;
  return start < possessive ? start : null;
}
