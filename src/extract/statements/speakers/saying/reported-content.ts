import { aboutWord } from '../../sentence/about-word.ts';
import {
  gapBefore,
  isA,
  isBehindComma,
  isTime,
  parted,
  type SentenceView,
} from '../../sentence/sentence-view.ts';
import type { ReportingFrame } from './reporting-verbs.ts';

/** Between a reporting verb and its "that" stand at most so many words ("said on several occasions that"). */
const CONTENT_WITHIN = 14;

/** The verb of a clause without "that" stands within so many words. */
const CLAUSE_VERB_WITHIN = 9;

/** What something is called stands within so many words after "called". */
const CALLED_WITHIN = 9;

/** An addressee has at most so many words ("told the newspaper La Voz that"). */
const ADDRESSEE_WITHIN = 9;

const QUOTE = /["“„«]/u;
const COLON = /:/u;

/** Whether what someone is said to have said follows the verb. */
export function contentFollows(view: SentenceView, verb: number, frame: ReportingFrame): boolean {
  if (frame === 'as') return false;
  if (frame === 'strict') return isA(view, verb + 1, 'that') || thatFollowsTime(view, verb + 1);
  if (opensContent(view, verb + 1)) return true;
  if (frame === 'object' || frame === 'any')
    return (
      isA(view, verb + 1, 'that') ||
      objectFollows(view, verb + 1) ||
      (frame === 'any' && reaches(view, verb + 1, true))
    );
  if (frame === 'quote') return reaches(view, verb + 1, false);
  if (isA(view, verb + 1, 'that')) return true;
  if (frame === 'bare') return bareFollows(view, verb + 1) || reaches(view, verb + 1, true);
  if (frame === 'tell') return afterAddressee(view, verb + 1, true);
  if (frame === 'call') return isCalled(view, verb + 1);
  const about =
    frame === 'about' &&
    (isA(view, verb + 1, 'topic') || afterAddressee(view, verb + 1, false) || warns(view, verb));
  return about || reaches(view, verb + 1, true) || clauseFollows(view, verb + 1);
}

/** "ruled on Tuesday that", "found, after two years of hearings, that". */
function thatFollowsTime(view: SentenceView, from: number): boolean {
  if (isBehindComma(view, from)) return thatFollowsAside(view, from);
  let word = from;
  while (isTime(view, word) || (isA(view, word, 'preposition') && isTime(view, word + 1))) word++;
  return word > from && isA(view, word, 'that');
}

function thatFollowsAside(view: SentenceView, from: number): boolean {
  if (!isA(view, from, 'preposition', 'adverb')) return false;
  for (let word = from + 1; word <= from + CONTENT_WITHIN && word < view.words.length; word++)
    if (parted(view, word)) return isBehindComma(view, word) && isA(view, word, 'that');
  return false;
}

/** Whether a quotation or a colon stands right before a word, or a perfect infinitive begins ("reconoció haber mentido"). */
function opensContent(view: SentenceView, word: number): boolean {
  if (isA(view, word, 'having')) return true;
  const gap = gapBefore(view, word);
  return QUOTE.test(gap) || COLON.test(gap);
}

/** A clause without "that": a subject comes next, not an object, an adverb or the sentence's end. */
function bareFollows(view: SentenceView, word: number): boolean {
  if (word + 1 >= view.words.length || parted(view, word)) return false;
  if (isA(view, word, 'determiner', 'neuter', 'singular', 'plural', 'speaking')) return true;
  if (isA(view, word, 'preposition', 'negative') || isTime(view, word)) return false;
  return word + 3 < view.words.length;
}

/** "accuses the board", "reported gusts of 140 kilometres", "acusa a Hale": a noun phrase comes next. */
function objectFollows(view: SentenceView, word: number): boolean {
  if (word >= view.words.length || parted(view, word)) return false;
  if (isA(view, word, 'object', 'determiner', 'objective', 'ofObject')) return true;
  return !isA(view, word, 'preposition', 'adverb', 'by', 'cut', 'subordinator', 'be') && !isTime(view, word);
}

/** "told the newspaper that", "told reporters he"; where `bare`, also "told reporters the bridge was safe". */
function afterAddressee(view: SentenceView, from: number, bare: boolean): boolean {
  const last = Math.min(view.words.length - 1, from + ADDRESSEE_WITHIN);
  for (let word = from + 1; word <= last; word++) {
    if (opensContent(view, word) || isA(view, word, 'that')) return true;
    if (bare && isA(view, word, 'neuter', 'singular', 'plural')) return true;
    if (parted(view, word)) return false;
  }
  return bare && clauseFollows(view, from);
}

/** "warned her players against haste", "warned the town not to wait": whom, and then of what or what to do. */
function warns(view: SentenceView, verb: number): boolean {
  if (!isWarning(view, verb) || !isA(view, verb + 1, 'determiner', 'possessive', 'objective', 'article'))
    return false;
  for (let word = verb + 2; word <= verb + ADDRESSEE_WITHIN && word < view.words.length; word++) {
    if (parted(view, word) || isA(view, word, 'be', 'auxiliary', 'cut')) return false;
    if (isA(view, word, 'topic', 'infinitiveMark', 'negative')) return true;
  }
  return false;
}

const isWarning = aboutWord(({ folded }) => /^warn(?:s|ed)?$/u.test(folded));

/** A clause without "that" that shows by its verb that it is one: "claimed the third victim had been found". */
function clauseFollows(view: SentenceView, from: number): boolean {
  if (
    isA(view, from, 'preposition', 'negative', 'adverb', 'be', 'auxiliary', 'modal', 'cut') ||
    parted(view, from)
  )
    return false;
  const last = Math.min(view.words.length - 1, from + CLAUSE_VERB_WITHIN);
  for (let word = from + 1; word <= last; word++) {
    if (parted(view, word) || isA(view, word, 'cut', 'relative', 'subordinator')) return false;
    if (isInfinitiveMark(view, word)) return false;
    if (isA(view, word, 'be', 'auxiliary', 'modal')) return true;
  }
  return false;
}

/** "to" is listed with the modals: "asked the board to resign" is no clause. */
function isInfinitiveMark(view: SentenceView, word: number): boolean {
  return isA(view, word, 'modal') && isA(view, word, 'preposition');
}

/** "called the plan a folly", "called it reckless", "called the plan 'reckless'". */
function isCalled(view: SentenceView, from: number): boolean {
  if (isA(view, from, 'by')) return false;
  const last = Math.min(view.words.length - 1, from + CALLED_WITHIN);
  if (isA(view, from, 'objective', 'neuter') && from < last && !isA(view, from + 1, 'preposition', 'cut'))
    return opensContent(view, from + 1) || !parted(view, from + 1);
  for (let word = from + 1; word <= last && !isA(view, word, 'cut', 'be'); word++) {
    if (opensContent(view, word)) return true;
    if (parted(view, word)) return false;
    if (isA(view, word, 'indefinite') && !isA(view, word - 1, 'preposition')) return true;
  }
  return false;
}

/** A "that", a quotation or a colon after words of time, place or circumstance; not after an object. */
function reaches(view: SentenceView, from: number, that: boolean): boolean {
  if (!isA(view, from, 'preposition') && !isTime(view, from) && !isA(view, from, 'adverb')) return false;
  if (isInfinitive(view, from)) return false;
  const last = Math.min(view.words.length - 1, from + CONTENT_WITHIN);
  for (let word = from; word <= last; word++) {
    if (opensContent(view, word)) return true;
    if (that && isA(view, word, 'that')) return true;
    if (isA(view, word, 'cut', 'be') || gapBefore(view, word).includes(';')) return false;
  }
  return false;
}

/** "a group said to dominate the coast"; not "said to the paper that", "said to reporters that". */
export function isInfinitive(view: SentenceView, word: number): boolean {
  if (view.words[word]?.folded !== 'to') return false;
  const next = view.words[word + 1];
  const first = view.text.charAt(next?.start ?? view.end);
  if (isA(view, word + 1, 'determiner', 'possessive', 'objective') || first !== first.toLowerCase())
    return false;
  return !/[^s]s$/u.test(next?.folded ?? '');
}
