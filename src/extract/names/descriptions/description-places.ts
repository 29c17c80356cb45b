import { inList } from '../text/in-list.ts';
import { isNameable, type NameText, neighbour } from '../text/name-text.ts';
import type { NameStretch } from '../text/stretch.ts';
import { ADJECTIVE, COMMON, DEMONYM, STOP, TELLING } from '../text/word-classes.ts';
import { phraseEnd } from './description-bounds.ts';
import type { Phrase } from './description-phrases.ts';
import { isAboutPlace, isNamedSite, isSettlement } from './place-heads.ts';

const isArticle = inList('articles');
const isHeadEnd = inList('head-ends');
const isJoining = inList('joining-words');
const isOne = inList('one-words');
const isPhraseEnd = inList('phrase-ends');

/** A bracket behind a place's name has this many words at most. */
const MOST_IN_BRACKET = 14;
/** Words before a name that are looked through for the beginning of what it is called there. */
const FARTHEST = 7;

/** The words beside a place's name that say what it is: `NAME, the capital of …`, `NAME (…)`, `the Peruvian capital, NAME`. */
export function placePhrases(text: NameText, stretch: NameStretch): readonly Phrase[] {
  return [placeAfter(text, stretch), placeBefore(text, stretch)].filter((phrase) => phrase !== null);
}

function placeAfter(text: NameText, stretch: NameStretch): Phrase | null {
  const isSite = isNamedSite(text, stretch);
  const mark = isSite ? behindItsPlace(text, stretch) : stretch.to;
  const opening = neighbour(text, mark, stretch.from);
  if (!opening || !/^[,(–—]$/.test(opening.text) || isInAddress(text, stretch)) return null;
  const start = mark + 1;
  if (!opensPlace(text, start)) return null;
  const end = opening.text === '(' ? bracketEnd(text, start) : placeEnd(text, start, isSite);
  if (end === null || end - start < 2 || !isClosed(text, end)) return null;
  return isAboutPlace(text, start, end, isSite) ? { from: start, to: end } : null;
}

/** "Vos Tower in Corvale, a hub": a building is described behind where it is. */
function behindItsPlace({ words }: NameText, { to }: NameStretch): number {
  if (!isHeadEnd(words[to])) return to;
  let at = to + 1;
  while (isNameable(words[at])) at += 1;
  return at;
}

/** "Corvale, Ohio, a city": of the two the first is meant. */
function isInAddress({ words }: NameText, { from }: NameStretch): boolean {
  return words[from - 1]?.text === ',' && isNameable(words[from - 2]);
}

function opensPlace({ words }: NameText, at: number): boolean {
  const word = words[at];
  if (!word || word.first) return false;
  if (isOne(word) && isHeadEnd(words[at + 1])) return isArticle(words[at + 2]) || isNameable(words[at + 2]);
  if (isArticle(word)) return true;
  if (word.shape === 'lower') return isSettlement(word) && isHeadEnd(words[at + 1]);
  let owner = at;
  while (isNameable(words[owner])) owner += 1;
  return owner > at && words[owner]?.shape === 'possessive';
}

/** Where the phrase ends; not at an "and" before its noun: "a surveillance and intelligence hub". */
function placeEnd(text: NameText, start: number, isSite: boolean): number | null {
  const end = phraseEnd(text, start, start);
  if (end === null || !isJoining(text.words[end]) || isAboutPlace(text, start, end, isSite)) return end;
  return phraseEnd(text, end + 1, start);
}

/** All of a bracket: nothing in it is of another. Null where it holds a clause, or does not end. */
function bracketEnd({ words }: NameText, start: number): number | null {
  for (let at = start; at <= start + MOST_IN_BRACKET; at++) {
    const word = words[at];
    if (!word || word.first || word.text === '(' || (word.shape === 'lower' && isPhraseEnd(word)))
      return null;
    if (word.text === ')') return at;
  }
  return null;
}

/** Behind it a mark, and no other name of which it would be said: "In Peru, a town in the hills, Corvale, …" */
function isClosed({ words }: NameText, end: number): boolean {
  const next = words[end];
  if (next === undefined || next.first) return true;
  if (next.text === ',') return !isNameable(words[end + 1]);
  return /^[.;:)–—]$/.test(next.text);
}

/** "Peru's capital city NAME", "the Peruvian capital, NAME,", "la capital peruana, NAME": with whose or what kind of place it is. */
function placeBefore(text: NameText, { from, to }: NameStretch): Phrase | null {
  const { words } = text;
  const comma = words[from - 1]?.text === ',';
  if (words[from]?.first || (comma && !isClosed(text, to))) return null;
  const end = comma ? from - 1 : from;
  let noun = end - 1;
  if (text.language === 'es' && saysMore(text, noun) && !isSettlement(words[noun])) noun -= 1;
  if (!isSettlement(neighbour(text, noun, from))) return null;
  let start = noun;
  while (start > from - FARTHEST && saysMore(text, start - 1) && !words[start]?.first) start -= 1;
  const before = neighbour(text, start - 1, from);
  if (before?.shape === 'possessive') return ownedFrom(text, start - 1, end);
  if (!isArticle(before) || end - start < 2) return null;
  return { from: start - 1, to: end };
}

function ownedFrom({ words }: NameText, possessive: number, end: number): Phrase | null {
  let start = possessive;
  while (isNameable(words[start - 1]) && !words[start]?.first) start -= 1;
  return start < possessive ? { from: start, to: end } : null;
}

/** "northern", "Peruvian", "border": what stands between an article and the noun for a place. */
function saysMore({ words, bits }: NameText, at: number): boolean {
  const word = words[at];
  const own = bits[at] ?? 0;
  if (word?.shape !== 'lower') return isNameable(word) && (own & DEMONYM) !== 0;
  return (own & (ADJECTIVE | DEMONYM | COMMON)) !== 0 && (own & (STOP | TELLING)) === 0 && !isHeadEnd(word);
}
