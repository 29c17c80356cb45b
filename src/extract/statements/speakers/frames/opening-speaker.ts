import { isMannerAdverb, listed } from '../../sentence/about-word.ts';
import { isCapitalized } from '../../sentence/capitals.ts';
import { CAUSE, gives, givesAnywhere } from '../../sentence/cause.ts';
import type { WordRange } from '../../sentence/noun-phrase.ts';
import {
  isA,
  isBehindComma,
  isTime,
  parted,
  type SentenceView,
  wordIsQuoted,
} from '../../sentence/sentence-view.ts';
import { placeOf } from '../../sentence/tree-places.ts';
import { isSelf } from '../../sentence/word-shapes.ts';
import { isPluralNoun } from '../saying/plural-nouns.ts';
import type { FoundSpeaker } from '../speaker-phrase.ts';
import { reportsPlainly } from './plain-report.ts';
import { namesSomebody, speakerOfWords } from './speaker-of-words.ts';

/** Who speaks at the start of a sentence is named in at most so many words. */
const NAMED_WITHIN = 16;

/** What is told beside, between commas, has at most so many words. */
const ASIDE_WITHIN = 14;

/**
 * Who speaks by the order of the words at a sentence's start alone, where the tree goes wrong: somebody with all that belongs
 * to the noun, and the first verb, which reports: "Sources close to the board told the paper that …"; null for nobody.
 */
export function openingSpeaker(view: SentenceView): FoundSpeaker | null {
  if (view.language !== 'en' || !givesAnywhere(view, CAUSE.speaker)) return null;
  const from = pastCircumstance(view);
  const range = from === null ? null : subjectFrom(view, from);
  return range && namesSomebody(view, pastJoint(view, range)) ? speakerOfWords(view, range) : null;
}

/** Where the first phrase begins: the start, or behind "In a letter seen by the paper," and "In a letter on Monday". */
function pastCircumstance(view: SentenceView): number | null {
  if (isA(view, 0, 'subordinator', 'conditional', 'as')) return null;
  if (isTime(view, 0) || isTime(view, 1)) return pastTime(view);
  if (!isA(view, 0, 'preposition')) return 0;
  for (let word = 1; word < NAMED_WITHIN && word < view.words.length; word++) {
    if (parted(view, word)) return isBehindComma(view, word) ? word : null;
    if (isA(view, word, 'be', 'auxiliary', 'modals', 'cut', 'relative')) return null;
    if (isTime(view, word - 1) && !isTime(view, word) && isA(view, word, 'determiner', 'possessive'))
      return word;
  }
  return null;
}

/** "A year ago the chairman said", "Last Friday, the chairman said". */
function pastTime(view: SentenceView): number {
  let word = 1;
  while (isTime(view, word) || isA(view, word, 'adverb') || view.words[word]?.folded === 'ago') word++;
  return parted(view, word) || isA(view, word, 'determiner', 'possessive') || isCapitalized(view, word)
    ? word
    : 0;
}

function pastJoint(view: SentenceView, { from, to }: WordRange): WordRange {
  return { from: from + 1 < to && isA(view, from, 'coordinator', 'but') ? from + 1 : from, to };
}

/** The phrase from a word to the first verb behind it, where that reports; of commas only those around what is told beside. */
export function subjectFrom(view: SentenceView, from: number): WordRange | null {
  for (let word = from + 1; word <= from + NAMED_WITHIN && word < view.words.length; word++) {
    if (wordIsQuoted(view, word)) return null;
    if (parted(view, word)) return besideAside(view, from, word);
    if (isA(view, word, 'auxiliary'))
      return reports(view, from, pastLoose(view, word + 1)) ? { from, to: word } : null;
    if (isA(view, word, ...NO_SUBJECT)) return null;
    if (gives(view, word, CAUSE.speaker) && reports(view, from, word)) {
      const to = subjectEnd(view, from, word);
      return isOnlyVerb(view, from, word) ? { from, to } : null;
    }
  }
  return null;
}

const NO_SUBJECT = ['relative', 'that', 'modals', 'be', 'negative', 'subordinator', 'speaking'] as const;

/** "The clerk, his voice hoarse, told": the noun before what is told beside; with a name beside it, both. */
function besideAside(view: SentenceView, from: number, comma: number): WordRange | null {
  const close = asideEnd(view, comma);
  if (close === null) return null;
  const verb = pastLoose(view, close);
  if (!reports(view, from, verb)) return null;
  return { from, to: isName(view, comma, close) ? close : comma };
}

/** Number of the word behind the second comma. */
function asideEnd(view: SentenceView, comma: number): number | null {
  if (!isBehindComma(view, comma)) return null;
  for (let word = comma + 1; word <= comma + ASIDE_WITHIN && word < view.words.length; word++)
    if (parted(view, word)) return isBehindComma(view, word) ? word : null;
  return null;
}

function isName(view: SentenceView, from: number, to: number): boolean {
  for (let word = from; word < to; word++) if (!isCapitalized(view, word)) return false;
  return true;
}

function reports(view: SentenceView, from: number, verb: number): boolean {
  if (isA(view, verb - 1, 'preposition', 'possessive') && !parted(view, verb)) return false;
  if (isA(view, verb - 1, 'determiner') && !(verb === from + 1 && isCount(view, from))) return false;
  return reportsPlainly(view, verb, isMany(view, from, verb));
}

/** Whether many speak: a plural noun, a count, or two that are joined. */
function isMany(view: SentenceView, from: number, verb: number): boolean {
  if (isCount(view, from)) return true;
  let head = from;
  while (head + 1 < verb && !parted(view, head + 1) && !isA(view, head + 1, 'preposition')) {
    if (isA(view, head + 1, 'coordinator')) return true;
    head++;
  }
  return isPluralNoun(view, Math.min(head, subjectEnd(view, from, verb) - 1));
}

const isCount = listed('people-counts');

/** "have long warned": the first word behind adverbs. */
function pastLoose(view: SentenceView, from: number): number {
  let word = from;
  while (isLoose(view, word) || (isA(view, word, 'chain', 'auxiliary') && !isA(view, word, 'be'))) word++;
  return word;
}

/** Where the phrase before a verb ends: adverbs and days left out. */
function subjectEnd(view: SentenceView, from: number, verb: number): number {
  let to = verb;
  while (to > from + 1 && isLoose(view, to - 1)) to--;
  return to;
}

function isLoose(view: SentenceView, word: number): boolean {
  if (isA(view, word, 'floating') || isTime(view, word) || isMannerAdverb(view, word)) return true;
  if (isA(view, word, 'adverb')) return !isSelf(view, word);
  return isA(view, word, 'preposition') && isTime(view, word + 1);
}

/** "The league filmed Hale and early pictures showed": with a word of joining, no verb with a tense stands before. */
function isOnlyVerb(view: SentenceView, from: number, verb: number): boolean {
  let joint = from + 1;
  while (joint < verb && !isA(view, joint, 'coordinator')) joint++;
  if (joint >= verb) return true;
  const parse = view.tree();
  const place = parse && placeOf(view, parse, joint);
  return parse !== null && place !== null && !parse.forms.slice(0, place).includes('finite');
}
