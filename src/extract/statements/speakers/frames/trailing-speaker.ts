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
import { isPaperVerb } from '../saying/paper-verbs.ts';
import { isPluralNoun } from '../saying/plural-nouns.ts';
import { type ReportingFrame, reportingForm } from '../saying/reporting-verbs.ts';
import { isPaper } from '../saying/voice-nouns.ts';
import type { FoundSpeaker } from '../speaker-phrase.ts';
import { isToldBefore } from '../tree/tree-inversion.ts';
import { isBehindQuotation, takesPeople } from './follows-told.ts';
import { namesSomebody, speakerOfWords } from './speaker-of-words.ts';

/** Between the mark and the verb stand at most so many words. */
const NAMED_WITHIN = 10;

/**
 * Who speaks between a mark and a verb behind what is said, by the order of the words alone, where the tree takes the verb for
 * a noun: "…, the guidance warns.", "…, the regulator alleges in a filing."; null for nobody.
 */
export function trailingSpeaker(view: SentenceView, from = 2): FoundSpeaker | null {
  if (view.language !== 'en' || !givesAnywhere(view, CAUSE.reporting)) return null;
  for (let verb = view.words.length - 1; verb >= from; verb--) {
    if (!gives(view, verb, CAUSE.reporting) || wordIsQuoted(view, verb) || isCapitalized(view, verb))
      continue;
    if (!endsThere(view, verb) || parted(view, verb) || isNotSaid(view, verb)) continue;
    const start = phraseStart(view, verb);
    if (start === null || !follows(view, start, verb) || !isPhrase(view, start, verb)) continue;
    return speakerOfWords(view, { from: start, to: verb });
  }
  return null;
}

/** A mark, the end, a day, or where it is said. */
function endsThere(view: SentenceView, verb: number): boolean {
  const next = verb + 1;
  if (next >= view.words.length || parted(view, next) || isTime(view, next)) return true;
  return (
    isA(view, next, 'preposition') && !isA(view, next, 'infinitiveMark') && !isA(view, next, 'by', 'genitive')
  );
}

/** The first word behind the mark before a verb; null where a verb or a clause stands between. */
function phraseStart(view: SentenceView, verb: number): number | null {
  let last = verb - 1;
  while (isA(view, last, 'auxiliary', 'adverb') && !parted(view, last)) last--;
  for (let word = last; word > Math.max(1, verb - NAMED_WITHIN); word--) {
    if (isA(view, word, 'be', 'auxiliary', 'modals', 'cut', 'relative', 'subordinator', 'negative'))
      return null;
    if (parted(view, word)) return word;
  }
  return null;
}

/** Whether what stands before the mark is said: quoted, or a clause of its own. */
function follows(view: SentenceView, from: number, verb: number): boolean {
  const frame = reportingForm(view, verb)?.frame;
  if (isBehindQuotation(view, from)) return frame !== undefined;
  if (!isBehindComma(view, from) || frame === undefined || !SAYING.has(frame)) return false;
  if (verb + 1 < view.words.length && !parted(view, verb + 1) && takesPeople(view, verb)) return false;
  const parse = view.tree();
  const place = parse && placeOf(view, parse, from);
  if (parse === null || place === null) return false;
  const isOpen = isA(view, 0, 'subordinator', 'preposition') || isCapitalized(view, from);
  return isToldBefore(view, parse, place) || (!isOpen && parse.tags.slice(0, place).includes('verb'));
}

const SAYING: ReadonlySet<ReportingFrame> = new Set(['bare', 'that', 'about', 'any']);

/** Somebody or a paper of the number that the verb has. */
function isPhrase(view: SentenceView, from: number, verb: number): boolean {
  const { form } = reportingForm(view, verb) ?? {};
  if (form === undefined || form === 'gerund' || isA(view, from, 'preposition', 'adverb')) return false;
  if (!namesSomebody(view, { from, to: verb })) return false;
  let head = from;
  while (head + 1 < verb && !isA(view, head + 1, 'preposition')) head++;
  // "partnership documents, bank records, letters"
  if (isPaperVerb(view, verb) && !isPaper(view, head)) return false;
  if (form === 'other') return isA(view, from, 'determiner', 'possessive') || isCapitalized(view, head);
  return (form === 'base') === isPluralNoun(view, head);
}
