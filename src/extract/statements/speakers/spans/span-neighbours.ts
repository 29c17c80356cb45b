import { lexiconSet } from '../../../../language/lexicon.ts';
import { aboutWord, isNumeral, listed } from '../../sentence/about-word.ts';
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
import { OF_NAMES, tagAt } from '../../sentence/tree-places.ts';
import { isPluralNoun } from '../saying/plural-nouns.ts';
import { isVoiceNoun } from '../saying/voice-nouns.ts';

/** Before a name stand at most so many words of what its bearer is ("the human rights group Witness Now"). */
const CALLED_WITHIN = 5;

/** Those joined to a name, and where a sign hangs, are told in at most so many words. */
const BEHIND_WITHIN = 7;

/**
 * Where the name of a body begins of which only the end was read ("The Evening Ledger"), with the noun for what it is right
 * before it ("the charity Second Home"); of what was read as a person's name only behind such a noun ("the rebel group Red Dawn").
 */
export function bodyStart(view: SentenceView, first: number, isPerson: boolean): number {
  // "CORVALE - The guild said"
  if (!isCapitalized(view, first) || isA(view, first, 'determiner')) return first;
  const name = capitalsBefore(view, first);
  const own = isPerson ? first : name;
  if (
    parted(view, name) ||
    isCapitalized(view, name - 1) ||
    !isBody(view, name - 1) ||
    isPluralNoun(view, name - 1)
  )
    return own;
  return nounStart(view, name - 1) ?? own;
}

/** The first of the capitals right before a name; as it was where a preposition governs them ("In Corvale Red Dawn said"). */
function capitalsBefore(view: SentenceView, first: number): number {
  let from = first;
  while (from > 0 && isCapitalized(view, from - 1) && !parted(view, from) && isOfName(view, from - 1)) from--;
  if (from === 0) return from;
  return isA(view, from - 1, 'preposition') && !isA(view, from - 1, 'by') ? first : from;
}

/** "Morning" of "The Morning Courier"; not "On Monday Hale", "But Hale". */
function isOfName(view: SentenceView, word: number): boolean {
  if (isA(view, word - 1, 'article') && !parted(view, word)) return true;
  if (isTime(view, word)) return false;
  if (gives(view, word, CAUSE.reporting) || isA(view, word, 'determiner', 'adverb', 'preposition'))
    return false;
  return OF_NAMES.has(tagAt(view, word) ?? 'mark');
}

const isBody = aboutWord(({ folded }, language) =>
  ['body-nouns', 'bodies', 'named-kinds'].some((list) => lexiconSet(language, list).has(folded)),
);

/** Where the phrase of a noun begins, its article with it; null where something else stands before it. */
function nounStart(view: SentenceView, noun: number): number | null {
  for (let word = noun; word >= Math.max(0, noun - CALLED_WITHIN); word--) {
    if (isA(view, word, 'article', 'indefinite', 'possessive')) return isPlaced(view, word - 1) ? null : word;
    if (word === 0 || (parted(view, word) && !isA(view, word - 1, 'article'))) return word;
    if (!OF_NAMES.has(tagAt(view, word - 1) ?? 'mark') && !isA(view, word - 1, 'determiner')) return null;
    if (isTime(view, word - 1)) return null;
  }
  return null;
}

/** "on the website Vance asks": a preposition parts the noun from the name. */
function isPlaced(view: SentenceView, word: number): boolean {
  return isA(view, word, 'preposition') && !isA(view, word, 'by', 'infinitiveMark');
}

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
