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
import { placeOf } from '../../sentence/tree-places.ts';
import { phrasesAt } from '../../standing/phrases.ts';
import { isPluralNoun } from '../plural-nouns.ts';
import { longest, REPORTING_PHRASES } from '../reporting-phrases.ts';
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
    if (isA(view, word, 'auxiliary') && !isReporting(view, pastLoose(view, word + 1))) return null;
    if (isPhrase(view, word) || (isReporting(view, word) && reports(view, word)))
      return isOnlyVerb(view, word) ? word : null;
  }
  return null;
}

/** "let slip that", "laid the blame on": a phrase that reports. */
function isPhrase(view: SentenceView, word: number): boolean {
  if (!gives(view, word, CAUSE.speaker) || isCapitalized(view, word)) return false;
  const phrase = longest(phrasesAt(REPORTING_PHRASES[view.language], view.words, word));
  return phrase !== undefined && (phrase.value || isA(view, phrase.to, 'that') || isQuotationAt(view, phrase.to));
}

function isReporting(view: SentenceView, word: number): boolean {
  return gives(view, word, CAUSE.reporting) && !isCapitalized(view, word);
}

/** "have long warned": the first word behind adverbs. */
function pastLoose(view: SentenceView, from: number): number {
  let word = from;
  while (isLoose(view, word) || isA(view, word, 'chain')) word++;
  return word;
}

/** "The league filmed Hale and early pictures showed": with a word of joining, no verb with a tense stands before. */
function isOnlyVerb(view: SentenceView, verb: number): boolean {
  const joint = view.words.findIndex((_, word) => isA(view, word, 'coordinator'));
  if (joint < 0 || joint > verb) return true;
  const parse = view.tree();
  const place = parse && placeOf(view, parse, joint);
  return parse !== null && place !== null && !parse.forms.slice(0, place).includes('finite');
}

function reports(view: SentenceView, verb: number): boolean {
  const form = reportingVerbs(view.language).get(view.words[verb]?.lower ?? '');
  if (!form || isA(view, verb - 1, 'preposition', 'possessive')) return false;
  if (isA(view, verb - 1, 'determiner') && !(verb === 1 && isCount(view, 0))) return false;
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
  if (frame === 'tell') return isObject(view, next) && (isTelling(view, verb) || isThatNear(view, next));
  if (frame === 'object' || frame === 'any') {
    const isAccusing = frame === 'object' && isA(view, verb, 'accusing', 'blaming');
    if (isObject(view, next) && (isAccusing || (frame === 'any' && isA(view, verb - 1, 'auxiliary')))) return true;
  }
  if (isThat || isQuotationAt(view, next)) return true;
  if (frame === 'strict' || frame === 'quote' || frame === 'call' || frame === 'as') return false;
  if (frame === 'bare') return !isA(view, next, 'coordinator', 'preposition') && !parted(view, next);
  return !parted(view, next) && isA(view, next, 'singular', 'plural', 'neuter');
}

const isTelling = listed('told-verbs');

/** "briefed the board that it leaked". */
function isThatNear(view: SentenceView, from: number): boolean {
  for (let word = from + 1; word < from + THAT_WITHIN && !parted(view, word); word++)
    if (isA(view, word, 'that')) return true;
  return false;
}

/** Whom somebody tells is named in fewer words than this. */
const THAT_WITHIN = 8;

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
  for (let word = 1; word < verb; word++) if (isA(view, word, 'auxiliary')) to = Math.min(to, word);
  while (to > 1 && isLoose(view, to - 1)) to--;
  return to;
}

function isLoose(view: SentenceView, word: number): boolean {
  if (isA(view, word, 'auxiliary', 'floating') || isTime(view, word) || isMannerAdverb(view, word)) return true;
  if (isA(view, word, 'adverb')) return !/sel(?:f|ves)$/u.test(view.words[word]?.folded ?? '');
  return isA(view, word, 'preposition') && isTime(view, word + 1);
}
