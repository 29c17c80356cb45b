import { aboutWord, listed } from '../../sentence/about-word.ts';
import { isCapitalized } from '../../sentence/capitals.ts';
import { CAUSE, gives, givesAnywhere } from '../../sentence/cause.ts';
import {
  isA,
  isBehindComma,
  isTime,
  parted,
  type SentenceView,
  wordIsQuoted,
} from '../../sentence/sentence-view.ts';
import { placeOf } from '../../sentence/tree-places.ts';
import { isNotSaid } from '../saying/not-said.ts';
import { type ReportingFrame, reportingForm } from '../saying/reporting-verbs.ts';
import type { FoundSpeaker } from '../speaker-phrase.ts';
import { isToldBefore } from '../tree/tree-inversion.ts';
import { isBehindClosingMark, isBehindQuotation, takesPeople } from './follows-told.ts';
import { namesSomebody, speakerOfWords } from './speaker-of-words.ts';

/** Who speaks at a sentence's end is named in at most so many words. */
const NAMED_WITHIN = 14;

/** What stands before such a verb is told in at least so many words, where it is not quoted. */
const LEAST_TOLD = 3;

/**
 * Who speaks right behind a verb that follows on what is said, by the order of the words alone, where the tree goes wrong:
 * "…, said four of those aboard.", "“Stand back,” advised the warden."; null for nobody.
 */
export function closingSpeaker(view: SentenceView): FoundSpeaker | null {
  if (view.language !== 'en' || !givesAnywhere(view, CLOSING)) return null;
  for (let verb = view.words.length - 2; verb > 0; verb--) {
    if (!gives(view, verb, CLOSING) || wordIsQuoted(view, verb) || isCapitalized(view, verb)) continue;
    if (!isThus(view, verb) && !(gives(view, verb, CAUSE.reporting) && isBehindTold(view, verb))) continue;
    const from = isOut(view, verb + 1) ? verb + 2 : verb + 1;
    const range = { from, to: endOf(view, from) };
    if (beginsPhrase(view, from) && !opensClause(view, range.to) && namesSomebody(view, range))
      return speakerOfWords(view, range);
  }
  return null;
}

const CLOSING = CAUSE.reporting | CAUSE.fronted;

/** "points out". */
const isOut = aboutWord(({ folded }) => folded === 'out');

/** "“Never again”, thus the guide": the verb is left out. */
function isThus(view: SentenceView, word: number): boolean {
  return isA(view, word, 'fronted') && isBehindClosingMark(view, word);
}

/** Whether what is said ends in a comma or a quotation right before a verb that can follow it. */
function isBehindTold(view: SentenceView, verb: number): boolean {
  const found = reportingForm(view, verb);
  if (!found || found.form === 'gerund' || isTelling(view, verb) || isNotSaid(view, verb)) return false;
  if (isBehindQuotation(view, verb)) return !['object', 'call', 'as'].includes(found.frame);
  return (
    isBehindComma(view, verb) &&
    verb >= LEAST_TOLD &&
    SAYING.has(found.frame) &&
    !takesPeople(view, verb) &&
    (found.frame === 'bare' || isClauseBefore(view, verb))
  );
}

const SAYING: ReadonlySet<ReportingFrame> = new Set(['bare', 'that']);

const isTelling = listed('told-verbs');

/** Whether what stands before a verb tells something by itself. */
function isClauseBefore(view: SentenceView, verb: number): boolean {
  const parse = view.tree();
  const place = parse && placeOf(view, parse, verb);
  return parse !== null && place !== null && isToldBefore(view, parse, place);
}

function beginsPhrase(view: SentenceView, word: number): boolean {
  if (parted(view, word) || isTime(view, word)) return false;
  return !isA(
    view,
    word,
    'that',
    'preposition',
    'subordinator',
    'relative',
    'singular',
    'plural',
    'neuter',
    'adverb',
    'be',
    'cut',
  );
}

/** "said the members had left": a clause begins there. */
function opensClause(view: SentenceView, to: number): boolean {
  return !parted(view, to) && isA(view, to, 'be', 'auxiliary', 'modals', 'pastAuxiliary');
}

/** Where who speaks ends: at a mark, unless a name is set beside it, before a day or a clause. */
function endOf(view: SentenceView, from: number): number {
  let to = from + 1;
  while (to < view.words.length && to - from < NAMED_WITHIN && !parted(view, to)) {
    if (isTime(view, to) || isA(view, to, 'cut', 'relative', 'as', 'be', 'modals', 'auxiliary')) break;
    if (isA(view, to, 'preposition') && (isTime(view, to + 1) || isBehindName(view, to))) break;
    to++;
  }
  return withNameBeside(view, to);
}

/** "Hale in Corvale": where somebody with a name says it is no part of who. */
function isBehindName(view: SentenceView, word: number): boolean {
  return isCapitalized(view, word - 1) && !isA(view, word, 'genitive');
}

/** "the warden, Tilda Hale.": a name between marks. */
function withNameBeside(view: SentenceView, from: number): number {
  if (!isBehindComma(view, from)) return from;
  let to = from;
  while (to < view.words.length && isCapitalized(view, to) && (to === from || !parted(view, to))) to++;
  const isWhole = to > from + 1 && (to >= view.words.length || parted(view, to));
  return isWhole ? to : from;
}
