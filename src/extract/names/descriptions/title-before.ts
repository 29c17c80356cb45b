import { lexiconSet } from '../../../language/lexicon.ts';
import { inList } from '../text/in-list.ts';
import { isNameable, type NameText, neighbour } from '../text/name-text.ts';
import type { NameStretch } from '../text/stretch.ts';
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
} from '../text/word-classes.ts';
import type { Word } from '../text/words.ts';
import type { Phrase } from './description-phrases.ts';

const isFormer = inList('former-words');
const isHeadEnd = inList('head-ends');
const isPhraseEnd = inList('phrase-ends');
const isOfGovernment = inList('government-words');
const isUnder = inList('under-words');
const isVerbOfPeople = inList('verbs-of-people');

/** Words before a name that are looked through for the beginning of its title. */
const FARTHEST = 18;

/** `Mexico's Foreign Minister NAME`, `former President NAME`, `Security analyst NAME`: the words right before it. */
export function titleBefore(text: NameText, { from, to }: NameStretch): Phrase | null {
  const role = roleBefore(text, from);
  if (role < 0) return null;
  let start = role;
  while (start > from - FARTHEST && belongsBefore(text, start - 1, from)) start -= 1;
  while (start < from && !(canBegin(text, start) && !isDeed(text, start))) start += 1;
  if (isOutOf(text, start)) return null;
  if (from - start < 2 && (!isBareOffice(text, start, from) || isOfItsTime(text, start, to))) return null;
  return { from: start, to: from };
}

/**
 * "President NAME (2006 to 2012)", "under President NAME", "President NAME's government": the office is that of the time that is
 * told of. Without its years it would seem to be held now.
 */
function isOfItsTime({ words }: NameText, start: number, to: number): boolean {
  if (words[to]?.text === '(' && words[to + 1]?.shape === 'number') return true;
  if (words[to]?.shape === 'possessive' && isOfGovernment(words[to + 1])) return true;
  return isUnder(words[start - 1]);
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
    !isOfWhoseOwn(text, at) &&
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

/** "lawyer for Mia's father NAME": the father is named, and whose lawyer stands before is another. */
function isOfWhoseOwn({ words, bits }: NameText, at: number): boolean {
  let owner = at + 1;
  while (isNameable(words[owner])) owner += 1;
  const behind = bits[owner + 1] ?? 0;
  return words[owner]?.shape === 'possessive' && (behind & (FAMILY | ROLE | TITLE)) !== 0;
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
