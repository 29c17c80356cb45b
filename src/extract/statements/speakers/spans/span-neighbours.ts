import { isNumeral, listed } from '../../sentence/about-word.ts';
import { isCapitalized } from '../../sentence/capitals.ts';
import { CAUSE, gives } from '../../sentence/cause.ts';
import {
  isA,
  isBehindComma,
  isExactly,
  isTime,
  parted,
  type SentenceView,
} from '../../sentence/sentence-view.ts';
import { isPluralNoun } from '../saying/plural-nouns.ts';
import { isVoiceNoun } from '../saying/voice-nouns.ts';

/** Those joined to a name, and where a sign hangs, are told in at most so many words. */
const BEHIND_WITHIN = 7;

/** Where a name ends of which only the beginning was read, before its verb: "Witness Now reported". */
export function capitalsEnd(view: SentenceView, last: number, isPerson: boolean): number {
  if (!isCapitalized(view, last)) return last;
  let to = last;
  while (isNameNext(view, to + 1) || (!isPerson && isA(view, to + 1, 'genitive') && isNameNext(view, to + 2)))
    to++;
  const isWhole = gives(view, to + 1, CAUSE.reporting) || isA(view, to + 1, 'auxiliary');
  return to > last && isWhole && !isCapitalized(view, to + 1) ? to : last;
}

function isNameNext(view: SentenceView, word: number): boolean {
  return (
    word < view.words.length &&
    isCapitalized(view, word) &&
    !parted(view, word) &&
    !isDay(view, word) &&
    !gives(view, word, CAUSE.reporting)
  );
}

/** "Witness Now": a capital shows that such a word is part of a name, but for days and months. */
function isDay(view: SentenceView, word: number): boolean {
  return isExactly(view, word, 'time') || isMonth(view, word);
}

const isMonth = listed('date-line-months');

/** "Rival operators": the noun behind a sentence's first word, which was read as a name. */
export function firstNounEnd(view: SentenceView, last: number): number {
  const next = last + 1;
  if (last > 0 || parted(view, next) || isCapitalized(view, next) || gives(view, next, CAUSE.reporting))
    return last;
  return isVoiceNoun(view, next) && isPluralNoun(view, next) ? next : last;
}

/** "Hale and two other drivers said": the last word of those who are joined to a name without names of their own. */
export function joinedEnd(view: SentenceView, last: number): number {
  if (!isCapitalized(view, last) || !isA(view, last + 1, 'coordinator') || parted(view, last + 1))
    return last;
  if (!isCounted(view, last + 2)) return last;
  for (let word = last + 3; word < last + BEHIND_WITHIN && word < view.words.length; word++) {
    if (parted(view, word) || isA(view, word, 'preposition', 'be', 'cut', 'relative', 'modals')) return last;
    if (!gives(view, word, CAUSE.speaker) && !isA(view, word, 'auxiliary')) continue;
    return isVoiceNoun(view, word - 1) ? word - 1 : last;
  }
  return last;
}

function isCounted(view: SentenceView, word: number): boolean {
  return isCount(view, word) || isNumeral(view, word) || isA(view, word, 'possessive', 'indefinite');
}

const isCount = listed('people-counts');

/** "the sign above the till at Hale's": where the sign that speaks before it hangs. */
export function placeEnd(view: SentenceView, last: number): number {
  if (!isSign(view, last) || !isPlacing(view, last + 1) || parted(view, last + 1)) return last;
  let to = last + 2;
  while (to < view.words.length && !parted(view, to) && to < last + BEHIND_WITHIN) {
    if (isTime(view, to) || isA(view, to, 'be', 'auxiliary', 'modals', 'cut', 'relative')) return last;
    to++;
  }
  return to < view.words.length && !parted(view, to) ? last : to - 1;
}

const isSign = listed('sign-nouns');
const isPlacing = listed('placing-words');

/** "the mine's owners, Sulva Works and the Corvale Group.": the end of the names set beside those who are many, before a comma or the end. */
export function namesBesideEnd(view: SentenceView, last: number): number {
  if (!isBehindComma(view, last + 1) || isCapitalized(view, last) || !isPluralNoun(view, last)) return last;
  if (!isVoiceNoun(view, last) || !startsName(view, last + 1)) return last;
  let joined = false;
  let to = last + 1;
  while (to < view.words.length && !(to > last + 1 && parted(view, to))) {
    if (isA(view, to, 'coordinator') && startsName(view, to + 1)) joined = true;
    else if (!isCapitalized(view, to) && !isA(view, to, 'article', 'genitive')) return last;
    to++;
  }
  const isClosed = to >= view.words.length || isBehindComma(view, to);
  return joined && isClosed ? to - 1 : last;
}

function startsName(view: SentenceView, word: number): boolean {
  return isCapitalized(view, word) || (isA(view, word, 'article') && isCapitalized(view, word + 1));
}
