import { personFrom } from '../../sentence/person-names.ts';
import { gapBefore, isA, parted, type SentenceView, wordAt } from '../../sentence/sentence-view.ts';
import { verbFormAt } from '../../sentence/tree-places.ts';
import { reportingForm } from '../saying/reporting-verbs.ts';
import type { FoundSpeaker } from '../speaker-phrase.ts';
import { type SpanWords, spanWords, withWords } from './span-words.ts';

/** What is told beside the first of two who speak has at most so many words. */
const ASIDE_WITHIN = 14;

/**
 * Both who speak at an English sentence's start, where something is told beside the first and one alone was read: "Hale, who is on
 * leave, and Vos deny it", "Hale, the mayor, and Vos said". As it was where one speaks.
 */
export function withSecond(view: SentenceView, found: FoundSpeaker): FoundSpeaker {
  if (view.language !== 'en' || found.pronoun || found.unnamed || found.entity === null) return found;
  const read = spanWords(view, found);
  const verb = (found.told?.from ?? 0) - 1;
  if (verb <= read.to || reportingForm(view, verb)?.form === 'third') return found;
  const to = read.from === 0 ? secondBehind(view, read, verb) : firstBefore(view, read.from) ? read.to : null;
  return to === null ? found : { ...withWords(view, found, read, { from: 0, to }), entity: null };
}

/** The last word of the second's name. */
function secondBehind(view: SentenceView, read: SpanWords, verb: number): number | null {
  const joint = jointBehind(view, read.to + 1, verb);
  const second = joint === null ? undefined : personFrom(view, view.words[joint + 1]?.start);
  const last = second === undefined ? verb : wordAt(view, second.end) - 1;
  return last < verb ? last : null;
}

/** Whether somebody opens the sentence to whom a name is joined over what is told beside him. */
function firstBefore(view: SentenceView, name: number): boolean {
  const first = personFrom(view, view.words[0]?.start);
  if (first === undefined) return false;
  const aside = wordAt(view, first.end);
  return aside < name && jointBehind(view, aside, name) === name - 1;
}

/** The "and" right behind what two commas close. */
function jointBehind(view: SentenceView, aside: number, verb: number): number | null {
  if (!isAfterComma(view, aside)) return null;
  for (let word = aside + 1; word < Math.min(verb, aside + ASIDE_WITHIN); word++) {
    if (isAfterComma(view, word))
      return isA(view, word, 'coordinator') && isClosed(view, aside, word) ? word : null;
  }
  return null;
}

/** A clause that "who" opens, or no verb with a tense. */
function isClosed(view: SentenceView, from: number, to: number): boolean {
  if (isA(view, from, 'relative')) return true;
  for (let word = from; word < to; word++) if (verbFormAt(view, word) === 'finite') return false;
  return true;
}

function isAfterComma(view: SentenceView, word: number): boolean {
  return parted(view, word) && gapBefore(view, word).includes(',');
}
