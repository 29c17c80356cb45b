import type { Reading } from '../reading.ts';
import { aboutWord, listed } from '../sentence/about-word.ts';
import { isCapitalized } from '../sentence/capitals.ts';
import { isA, isTime, parted, type SentenceView, wordIsQuoted } from '../sentence/sentence-view.ts';
import { mentionsBefore } from './meant-within.ts';

/** Those that are counted were named at most so many sentences before. */
const NAMED_WITHIN = 3;

/**
 * The sentence (index) before that names those whom this one only counts: "Both companies", "the two leaders", "ambos".
 * Null where it counts nobody, or names them itself.
 */
export function severalMeant(readings: readonly Reading[], index: number): number | null {
  const view = readings[index]?.view;
  return view && index > 0 && countsKnown(view) ? severalNamed(readings, index) : null;
}

/** The nearest sentence (index) shortly before a sentence that names two or more; null for none. */
export function severalNamed(readings: readonly Reading[], index: number): number | null {
  const view = readings[index]?.view;
  if (!view) return null;
  for (let back = 1; back <= NAMED_WITHIN; back++) {
    const before = readings[index - back];
    if (!before || view.passage - before.view.passage > back) return null;
    if (namesIn(before.view) >= 2) return index - back;
  }
  return null;
}

function countsKnown(view: SentenceView): boolean {
  for (let word = 0; word < view.words.length - 1; word++) {
    if (wordIsQuoted(view, word) || namedUpTo(view, word) >= 2) return false;
    if (isBoth(view, word) && isCountedNoun(view, word + 1) && !isA(view, word + 2, 'coordinator'))
      return true;
    if (isA(view, word, 'article') && isSmallNumber(view, word + 1) && isCountedNoun(view, word + 2))
      return true;
    if (
      isWhole(view, word) &&
      isSmallNumber(view, word + 1) &&
      isA(view, word + 2, 'auxiliary', 'be', 'modal')
    )
      return true;
  }
  return false;
}

const isWhole = listed('whole-words');

const isBoth = listed('both-words');

const isSmallNumber = listed('small-numbers');

/** "companies", "leaders", with nothing behind that names them. */
function isCountedNoun(view: SentenceView, word: number): boolean {
  if (!isPlural(view, word) || parted(view, word) || isTime(view, word) || isCapitalized(view, word))
    return false;
  // "both sides", "the three powers: …"
  if (isSide(view, word) || view.text.slice(view.words[word]?.end, view.end).includes(':')) return false;
  if (isA(view, word + 1, 'of', 'relative', 'that') && !parted(view, word + 1)) return false;
  return !isCapitalized(view, word + 1) || parted(view, word + 1);
}

const isSide = listed('side-nouns');

const isPlural = aboutWord(({ folded }) => /[a-z]{2}[^us]s$/u.test(folded));

function namesIn(view: SentenceView): number {
  return namedUpTo(view, view.words.length);
}

/** Names, of lands and places too: stretches of words with a capital. */
function namedUpTo(view: SentenceView, end: number): number {
  let names = 0;
  for (let word = 1; word < end; word++)
    if (
      isCapitalized(view, word) &&
      (!isCapitalized(view, word - 1) || parted(view, word) || word === 1) &&
      !isTime(view, word)
    )
      names++;
  return Math.max(names, mentionsBefore(view, end));
}
