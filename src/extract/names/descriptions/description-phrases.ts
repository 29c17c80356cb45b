import { inList } from '../text/in-list.ts';
import { isNameable, type NameText, neighbour } from '../text/name-text.ts';
import type { NameStretch } from '../text/stretch.ts';
import { ADJECTIVE, FAMILY, NOT_NAME, ROLE, STOP, TELLING, TITLE } from '../text/word-classes.ts';
import { hasHead, hasNoun, phraseEnd } from './description-bounds.ts';

const isCopula = inList('copulas');
const isHeadEnd = inList('head-ends');
const isJoining = inList('joining-words');
const isRelative = inList('relative-persons');
const isPhraseOpener = inList('phrase-openers');
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
