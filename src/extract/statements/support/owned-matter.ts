import { lexiconSet } from '../../../language/lexicon.ts';
import type { Span } from '../../../model.ts';
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

/** Who owns it was named at most so many sentences before. */
const NAMED_WITHIN = 3;

/** The name stands at most so many words before the noun ("the Drabinsky group's move"). */
const OWNER_WITHIN = 3;

/**
 * The sentence (index) before that tells what "Valmy's statement" or "the group's move" was: whose it is says not which.
 * Null where this one tells it, and where none shortly before speaks of the owner.
 */
export function ownedMatter(readings: readonly Reading[], index: number): number | null {
  const view = readings[index]?.view;
  if (!view || index === 0 || view.language !== 'en') return null;
  for (let word = 1; word < view.words.length; word++) {
    if (!isBareMatter(view, word)) continue;
    const found = ownerBefore(readings, index, word);
    if (found !== null) return found;
  }
  return null;
}

/** The nearest sentence before that names the owner; for one who is only called by his role, the one before, if it quotes. */
function ownerBefore(readings: readonly Reading[], index: number, matter: number): number | null {
  const view = readings[index]?.view;
  if (!view) return null;
  for (let back = 1; back <= NAMED_WITHIN; back++) {
    const before = readings[index - back]?.view;
    if (!before || view.passage - before.passage > back) return null;
    if (ownerStandsIn(before, view, matter)) return index - back;
    if (back === 1 && isOfRole(view, matter) && before.quotations.some((one) => isWithin(one, before)))
      return index - 1;
  }
  return null;
}

/** "the producer's comment": who is meant has been named, and what he said stands before. */
function isOfRole(view: SentenceView, matter: number): boolean {
  const owner = withoutPossessive(view.words[matter - 1]?.folded ?? '');
  return PEOPLE.some((list) => lexiconSet('en', list).has(owner)) && isA(view, matter - 2, 'article');
}

const PEOPLE = ['person-nouns', 'trades'];

function isWithin(quotation: Span, { start, end }: SentenceView): boolean {
  return quotation.start >= start && quotation.start < end;
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
