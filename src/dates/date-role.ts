import { LANGUAGES, lexiconSet } from '../language/lexicon.ts';
import type { Span } from '../model.ts';
import { fold } from '../text.ts';
import { anyDateWords } from './grammar/date-words.ts';

/**
 * What a date is in a line of a page: the day on which the text came out, by its own cue (`Published`) or by none; a
 * change of it; or the day of something else, a correction, a picture, an event, a term, the paper, a law.
 */
export type DateRole = 'own' | 'bare' | 'changed' | 'other';

type Cue = Exclude<DateRole, 'bare'>;

/**
 * The role of a date by the nearest cue before it in its part of the line, else by one for something else behind it. A
 * part that begins with such a word is of something else altogether: `Correction: a note published on 3 May`.
 */
export function roleOfDate(line: string, date: Span): DateRole {
  const { start, end } = partAround(line, date);
  const before = wordsIn(line.slice(start, date.start));
  if (firstCue(before) === 'other') return 'other';
  const nearest = lastCue(before);
  if (nearest) return nearest;
  if (line.length > LONGEST_NOTE || /[.!?]["”’»]?$/.test(line)) return 'bare';
  const behind = wordsIn(line.slice(date.end, Math.min(end, date.end + REACH_BEHIND)));
  return behind.some((_, index) => cueEndingAt(behind, index) === 'other') ? 'other' : 'bare';
}

/** Whether a line, or a part of it, begins with a word for the day on which the text came out or was changed. */
export function beginsWithOwnCue(words: string): boolean {
  const cue = firstCue(wordsIn(words));
  return cue === 'own' || cue === 'changed';
}

/** Whether a line begins with a word that makes its dates those of something else: `Next sale: 12 December`. */
export function beginsWithOtherCue(words: string): boolean {
  return firstCue(wordsIn(words)) === 'other';
}

/** Whether a word belongs to a cue of the text's own date. */
export function isCueWord(folded: string): boolean {
  known.words ??= new Set(
    LANGUAGES.flatMap((language) =>
      (['own', 'changed'] as const).flatMap((cue) =>
        [...lexiconSet(language, LISTS[cue])].flatMap((phrase) => phrase.split(' ')),
      ),
    ),
  );
  return known.words.has(folded);
}

const known: { words: ReadonlySet<string> | null } = { words: null };

const LISTS: Readonly<Record<Cue, string>> = {
  own: 'own-date-cues',
  changed: 'changed-date-cues',
  other: 'other-date-cues',
};

/** Characters behind a date in which a word may say what it is of: `3 June 2019 / ARCHIVE`. */
const REACH_BEHIND = 60;
/** A longer line, or one that ends as a sentence, goes on with other things behind a date. In UTF-16 units. */
const LONGEST_NOTE = 120;
/** Words of the longest cue. */
const MOST_CUE_WORDS = 3;

/** Between these the parts of a line speak for themselves. */
export const PART_BORDER = /[|·•]|[.!?]\)?\s(?=\p{Lu})/gu;

function partAround(line: string, date: Span): Span {
  let start = 0;
  for (const border of line.matchAll(PART_BORDER)) {
    if (border.index >= date.end) return { start, end: border.index };
    if (border.index < date.start) start = border.index + border[0].length;
  }
  return { start, end: line.length };
}

function wordsIn(text: string): readonly string[] {
  return fold(text.replace(ZONE, ' ')).match(/[\p{L}’']+(?:-\p{L}+)?|©/gu) ?? [];
}

/** Eastern time behind a time of day, which is no `established`. */
const ZONE = /(?<=\d|[ap]\.?m\.?)\s?EST\b/giu;

function firstCue([first = '', ...others]: readonly string[]): Cue | null {
  const words = first === 'for' || first === 'para' ? others : [first, ...others];
  for (let count = Math.min(MOST_CUE_WORDS, words.length); count > 0; count -= 1) {
    const cue = cueOf(words.slice(0, count).join(' '));
    if (cue) return cue;
  }
  return null;
}

function lastCue(words: readonly string[]): Cue | null {
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const cue = cueEndingAt(words, index);
    if (cue === 'own' && NOUNS.has(words[index] ?? '')) {
      return words.slice(index + 1).every(isFiller) ? cue : 'other';
    }
    if (cue) return cue;
  }
  return null;
}

/** `Date: 12 May`, but neither `date of birth` nor `birth date`. */
const NOUNS = anyDateWords('date noun');

function isFiller(word: string): boolean {
  return LANGUAGES.some((language) => lexiconSet(language, 'date-line-words').has(word));
}

function cueEndingAt(words: readonly string[], index: number): Cue | null {
  for (let count = Math.min(MOST_CUE_WORDS, index + 1); count > 0; count -= 1) {
    const cue = cueOf(words.slice(index + 1 - count, index + 1).join(' '));
    if (cue && !(count === 1 && index > 0 && NOUNS.has(words[index] ?? ''))) return cue;
    if (cue) return 'other';
  }
  return null;
}

function cueOf(phrase: string): Cue | null {
  for (const cue of ['other', 'own', 'changed'] as const) {
    if (LANGUAGES.some((language) => lexiconSet(language, LISTS[cue]).has(phrase))) return cue;
  }
  return null;
}
