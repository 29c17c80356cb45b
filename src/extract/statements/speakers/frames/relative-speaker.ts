import { CAUSE, gives, givesAnywhere } from '../../sentence/cause.ts';
import {
  isA,
  isBehindComma,
  isTime,
  parted,
  type SentenceView,
  wordIsQuoted,
} from '../../sentence/sentence-view.ts';
import { isPluralNoun } from '../saying/plural-nouns.ts';
import { type ReportingFrame, reportingForm } from '../saying/reporting-verbs.ts';
import type { FoundSpeaker } from '../speaker-phrase.ts';
import { namesSomebody, speakerOfWords } from './speaker-of-words.ts';

/** Between the relative pronoun and the verb stand at most so many words. */
const NAMED_WITHIN = 7;

/**
 * Who says of somebody or something what a relative clause tells, by the order of the words alone: "…, whom managers accuse of
 * theft", "the battle, which the history describes as futile"; null for nobody.
 */
export function relativeSpeaker(view: SentenceView): FoundSpeaker | null {
  if (view.language !== 'en' || !givesAnywhere(view, CAUSE.reporting)) return null;
  for (let pronoun = 1; pronoun < view.words.length - 2; pronoun++) {
    if (!gives(view, pronoun, CAUSE.relative) || !isAside(view, pronoun)) continue;
    const verb = verbAfter(view, pronoun + 1);
    if (verb === null) continue;
    const range = { from: pronoun + 1, to: verb };
    if (namesSomebody(view, range)) return speakerOfWords(view, range);
  }
  return null;
}

function isAside(view: SentenceView, pronoun: number): boolean {
  return isBehindComma(view, pronoun) && !wordIsQuoted(view, pronoun);
}

function verbAfter(view: SentenceView, from: number): number | null {
  for (let word = from + 1; word < from + NAMED_WITHIN && word < view.words.length; word++) {
    if (parted(view, word) || isA(view, word, 'be', 'modals', 'cut', 'infinitiveMark')) return null;
    if (gives(view, word, CAUSE.reporting) && isWithoutObject(view, word))
      return agrees(view, word) ? word : null;
  }
  return null;
}

/** "accuse of", "blames for", "describes as": the relative pronoun is whom or what it is about. */
function isWithoutObject(view: SentenceView, verb: number): boolean {
  const frame = reportingForm(view, verb)?.frame;
  if (frame === undefined || !ABOUT.has(frame) || isTime(view, verb + 1)) return false;
  return isA(view, verb + 1, 'topic', 'as') || (frame === 'call' && isA(view, verb + 1, 'determiner'));
}

const ABOUT: ReadonlySet<ReportingFrame> = new Set(['object', 'as', 'call', 'any']);

function agrees(view: SentenceView, verb: number): boolean {
  const { form } = reportingForm(view, verb) ?? {};
  if (form === 'base') return isPluralNoun(view, verb - 1);
  return form === 'third' ? !isPluralNoun(view, verb - 1) : form === 'other';
}
