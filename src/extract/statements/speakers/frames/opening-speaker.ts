import { isMannerAdverb, listed } from '../../sentence/about-word.ts';
import { isCapitalized } from '../../sentence/capitals.ts';
import { CAUSE, gives } from '../../sentence/cause.ts';
import {
  gapBefore,
  isA,
  isTime,
  parted,
  type SentenceView,
  wordIsQuoted,
} from '../../sentence/sentence-view.ts';
import { isPluralNoun } from '../plural-nouns.ts';
import { type ReportingForm, reportingVerbs } from '../reporting-verbs.ts';
import type { FoundSpeaker } from '../speaker-phrase.ts';
import { namesSomebody, speakerOfWords } from './speaker-of-words.ts';

/** Who speaks at the start of a sentence is named in at most so many words. */
const NAMED_WITHIN = 14;

/**
 * Who speaks by the order of the words at a sentence's start alone, where the tree goes wrong: somebody with all that belongs
 * to the noun, and the first verb, which reports: "Sources close to the board told the paper that …"; null for nobody.
 */
export function openingSpeaker(view: SentenceView): FoundSpeaker | null {
  if (view.language !== 'en' || isA(view, 0, 'preposition', 'subordinator', 'conditional')) return null;
  const verb = firstVerb(view);
  if (verb === null) return null;
  const to = subjectEnd(view, verb);
  return namesSomebody(view, { from: 0, to }) ? speakerOfWords(view, { from: 0, to }) : null;
}

/** The first verb that reports, before any mark, other verb or word that opens a clause. */
function firstVerb(view: SentenceView): number | null {
  for (let word = 1; word <= NAMED_WITHIN && word < view.words.length; word++) {
    if (parted(view, word) || wordIsQuoted(view, word)) return null;
    if (isA(view, word, 'relative', 'that', 'modals', 'be', 'negative', 'subordinator', 'speaking')) return null;
    if (isA(view, word, 'infinitiveMark') && !isA(view, word + 1, 'determiner') && !isCapitalized(view, word + 1)) return null;
    if (gives(view, word, CAUSE.reporting) && !isCapitalized(view, word) && reports(view, word)) return word;
  }
  return null;
}

function reports(view: SentenceView, verb: number): boolean {
  const form = reportingVerbs(view.language).get(view.words[verb]?.lower ?? '');
  if (!form || isA(view, verb - 1, 'determiner', 'preposition', 'possessive')) return false;
  if (form.form === 'gerund' || form.form === 'participle' || !agrees(view, verb, form)) return false;
  return isSaidBehind(view, verb, form);
}

/** "officials say", "the officer says": a form in -s or without is a verb only behind a noun of its number. */
function agrees(view: SentenceView, verb: number, { form, frame }: ReportingForm): boolean {
  if (form === 'other' || frame === 'bare') return true;
  const isMany = isPluralNoun(view, headOf(view, verb)) || isCount(view, 0);
  const isJoined = view.words.slice(0, verb).some((_, word) => isA(view, word, 'coordinator'));
  return form === 'base' ? isMany || isJoined : !isMany;
}

const isCount = listed('people-counts');

function headOf(view: SentenceView, verb: number): number {
  for (let word = 1; word < verb; word++) if (isA(view, word, 'preposition')) return word - 1;
  return subjectEnd(view, verb) - 1;
}

function isSaidBehind(view: SentenceView, verb: number, { frame }: ReportingForm): boolean {
  const next = verb + 1;
  if (next >= view.words.length || isA(view, next, 'by', 'infinitiveMark', 'be')) return false;
  const isThat = isA(view, next, 'that') && !parted(view, next);
  if (frame === 'tell') return isObject(view, next);
  if (frame === 'object') return isA(view, verb, 'accusing', 'blaming') && isObject(view, next);
  if (isThat || isQuotationAt(view, next)) return true;
  if (frame === 'strict' || frame === 'quote' || frame === 'call' || frame === 'as') return false;
  if (frame === 'bare') return !isA(view, next, 'coordinator', 'preposition') && !parted(view, next);
  return !parted(view, next) && isA(view, next, 'singular', 'plural', 'neuter');
}

function isQuotationAt(view: SentenceView, word: number): boolean {
  return /^\s*[:,]?\s*["“«]|:/u.test(gapBefore(view, word));
}

/** Whom somebody tells or accuses: never right behind a participle. */
function isObject(view: SentenceView, word: number): boolean {
  if (parted(view, word)) return false;
  return isA(view, word, 'determiner', 'objective', 'possessive', 'speaking') || isCapitalized(view, word);
}

/** Where the phrase before a verb ends: auxiliaries, adverbs and days left out. */
function subjectEnd(view: SentenceView, verb: number): number {
  let to = verb;
  while (to > 1 && isLoose(view, to - 1)) to--;
  return to;
}

function isLoose(view: SentenceView, word: number): boolean {
  if (isA(view, word, 'auxiliary', 'floating') || isTime(view, word) || isMannerAdverb(view, word)) return true;
  if (isA(view, word, 'adverb')) return !/sel(?:f|ves)$/u.test(view.words[word]?.folded ?? '');
  return isA(view, word, 'preposition') && isTime(view, word + 1);
}
