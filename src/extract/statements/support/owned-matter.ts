import type { Reading } from '../reading.ts';
import { listed } from '../sentence/about-word.ts';
import { isCapitalized } from '../sentence/capitals.ts';
import {
  isA,
  isTime,
  parted,
  type SentenceView,
  withoutPossessive,
  wordIsQuoted,
} from '../sentence/sentence-view.ts';

/** As a subject it stands among the first words. */
const SUBJECT_WITHIN = 4;

/** The name stands at most so many words before the noun ("the Drabinsky group's move"). */
const OWNER_WITHIN = 3;

/**
 * The sentence (index) before that tells what "Valmy's statement" or "the group's move" was: whose it is says not which.
 * Null where this one tells it, and where that one does not speak of the owner.
 */
export function ownedMatter(readings: readonly Reading[], index: number): number | null {
  const view = readings[index]?.view;
  const before = readings[index - 1]?.view;
  if (!view || !before || view.language !== 'en') return null;
  for (let word = 1; word < view.words.length; word++)
    if (isBareMatter(view, word) && ownerStandsIn(before, view, word)) return index - 1;
  return null;
}

function isBareMatter(view: SentenceView, word: number): boolean {
  if (!isMatter(view, word) || !/['’]s?$/u.test(view.words[word - 1]?.lower ?? '')) return false;
  if (wordIsQuoted(view, word) || isCapitalized(view, word) || isTime(view, word - 1)) return false;
  const next = word + 1;
  if (next >= view.words.length || parted(view, next) || isTime(view, next)) return true;
  return word <= SUBJECT_WITHIN && !isA(view, next, 'preposition', 'of', 'relative', 'that');
}

const isMatter = listed('owned-matters');

function ownerStandsIn(before: SentenceView, view: SentenceView, matter: number): boolean {
  for (let word = Math.max(0, matter - OWNER_WITHIN); word < matter; word++) {
    if (!isCapitalized(view, word)) continue;
    const name = withoutPossessive(view.words[word]?.folded ?? '');
    if (before.words.some(({ folded }) => withoutPossessive(folded) === name)) return true;
  }
  return false;
}
