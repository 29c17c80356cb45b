import { aboutWord, isMannerAdverb, listed } from '../../sentence/about-word.ts';
import { CAUSE, gives, givesAnywhere } from '../../sentence/cause.ts';
import {
  gapBefore,
  isA,
  isTime,
  parted,
  type SentenceView,
  wordIsQuoted,
} from '../../sentence/sentence-view.ts';
import { type ReportingFrame, reportingForm } from '../saying/reporting-verbs.ts';
import type { FoundSpeaker } from '../speaker-phrase.ts';
import { isQuotedAtLength } from '../tree/partly-told.ts';
import { speakerOfWords } from './speaker-of-words.ts';

/** Who calls somebody something is named in at most so many words. */
const NAMED_WITHIN = 9;

/**
 * Who calls something by a name that is quoted, in the passive: "dubbed “the road to ruin” by teachers", "dismissed by an aide
 * as “a cushion”", and "what the agency calls “technical grounds”"; null for nobody.
 */
export function callingSpeaker(view: SentenceView): FoundSpeaker | null {
  if (view.language !== 'en') return null;
  const mayRefer = view.quotations.length > 0;
  if (!mayRefer && !givesAnywhere(view, CAUSE.reporting)) return null;
  for (let verb = 0; verb < view.words.length - 2; verb++) {
    const referred = mayRefer && isReferring(view, verb) ? beforeAs(view, verb) : null;
    if (referred) return ofWordOnly(view, verb, referred);
    if (!gives(view, verb, CAUSE.reporting) || wordIsQuoted(view, verb) || !isCalling(view, verb)) continue;
    const found = behindQuotation(view, verb) ?? beforeAs(view, verb) ?? behindWhat(view, verb);
    if (found) return ofWordOnly(view, verb, found);
  }
  return null;
}

/**
 * What somebody calls a thing is a word of his: he does not go on, and where it only stands beside what the sentence tells, he does
 * not say the rest.
 */
function ofWordOnly(view: SentenceView, verb: number, found: FoundSpeaker): FoundSpeaker {
  let before = verb - 1;
  while (isMannerAdverb(view, before) || isA(view, before, 'adverb')) before--;
  const isBeside = !isA(view, before, 'be') && !isQuotedAtLength(view);
  return { ...found, asks: true, ...(isBeside && { partly: true }) };
}

/** "referenced", "touted": no verbs of saying by themselves. */
const isReferring = listed('referring-participles');

const CALLING: ReadonlySet<ReportingFrame> = new Set(['call', 'as', 'object', 'any']);

function isCalling(view: SentenceView, verb: number): boolean {
  const form = reportingForm(view, verb);
  return form !== undefined && CALLING.has(form.frame) && form.form !== 'gerund';
}

function isPast(view: SentenceView, verb: number): boolean {
  return reportingForm(view, verb)?.form === 'other';
}

/** "called “a disgrace” and “a bore” by viewers". */
function behindQuotation(view: SentenceView, verb: number): FoundSpeaker | null {
  let word = isA(view, verb + 1, 'as') ? verb + 2 : verb + 1;
  while (isA(view, word, 'indefinite', 'article') && !wordIsQuoted(view, word)) word++;
  if (!isPast(view, verb) || !wordIsQuoted(view, word) || !isOpening(view, word)) return null;
  while (word < view.words.length && (wordIsQuoted(view, word) || isBetween(view, word))) word++;
  return isA(view, word, 'by') && wordIsQuoted(view, word - 1) ? agentFrom(view, word + 1) : null;
}

/** "“a disgrace”, “a bore” and “a fraud”". */
function isBetween(view: SentenceView, word: number): boolean {
  return isA(view, word, 'coordinator') && wordIsQuoted(view, word + 1);
}

function isOpening(view: SentenceView, word: number): boolean {
  return /["“'‘«]\s*$/u.test(gapBefore(view, word));
}

/** "dismissed by an unnamed aide as “a cushion with legs”", "labelled by critics “a theft”", "referred to bluntly by Orr as “a theft”". */
function beforeAs(view: SentenceView, verb: number): FoundSpeaker | null {
  const by = byOf(view, verb);
  const refers = isReferring(view, verb);
  if (!(isPast(view, verb) || refers) || by === null || isActed(view, verb)) return null;
  for (let word = by + 2; word < by + NAMED_WITHIN && word < view.words.length; word++) {
    const mayName = by === verb + 1 && !isNaming(view, verb) && !refers;
    if (isA(view, word, 'as') && (isOpening(view, word + 1) || mayName))
      return speakerOfWords(view, { from: by + 1, to: word });
    if (isNaming(view, verb) && isOpening(view, word))
      return speakerOfWords(view, { from: by + 1, to: word });
    if (parted(view, word) || isA(view, word, ...NOT_IN_AGENT)) return null;
  }
  return null;
}

/** The "by" right behind a participle, or behind its "to" and an adverb. */
function byOf(view: SentenceView, verb: number): number | null {
  for (let word = verb + 1; word <= verb + BY_WITHIN && !parted(view, word); word++) {
    if (isA(view, word, 'by')) return word;
    if (!isMannerAdverb(view, word) && !isA(view, word, 'adverb', 'infinitiveMark')) return null;
  }
  return null;
}

/** "referred to quite bluntly by". */
const BY_WITHIN = 4;

/** "on what the agency calls “technical grounds”", "in what police described as an accident". */
function behindWhat(view: SentenceView, verb: number): FoundSpeaker | null {
  const isCalled = isOpening(view, verb + 1) && isNaming(view, verb);
  if (!isCalled && !isA(view, verb + 1, 'as')) return null;
  for (let word = verb - 2; word >= Math.max(0, verb - NAMED_WITHIN); word--) {
    if (isWhat(view, word))
      return isA(view, word + 1, 'singular', 'plural', 'neuter')
        ? null
        : speakerOfWords(view, { from: word + 1, to: verb });
    if (parted(view, word + 1) || isA(view, word, 'be', 'modals', 'cut', 'relative')) return null;
  }
  return null;
}

/** "called by the union as a protest": without a quotation such a verb has another sense. */
function isNaming(view: SentenceView, verb: number): boolean {
  return reportingForm(view, verb)?.frame === 'call';
}

/** "portrayed by an actor as": an act. */
const isActed = listed('acting-passives');

const isWhat = aboutWord(({ folded }) => folded === 'what');

const NOT_IN_AGENT = ['be', 'auxiliary', 'modals', 'cut', 'relative', 'subordinator', 'singular'] as const;

/** Who stands behind "by", with a name set beside him. */
function agentFrom(view: SentenceView, from: number): FoundSpeaker | null {
  let to = from + 1;
  while (to < view.words.length && to - from < NAMED_WITHIN && !parted(view, to) && !endsAgent(view, to))
    to++;
  return speakerOfWords(view, { from, to });
}

function endsAgent(view: SentenceView, word: number): boolean {
  if (isTime(view, word) || isA(view, word, ...NOT_IN_AGENT)) return true;
  return isA(view, word, 'preposition') && !isA(view, word, 'genitive');
}
