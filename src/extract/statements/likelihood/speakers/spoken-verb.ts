import { CAUSE, gives } from '../../sentence/cause.ts';
import type { WordRange } from '../../sentence/noun-phrase.ts';
import { type SentenceView, wordIsQuoted } from '../../sentence/sentence-view.ts';
import { reportingForm } from '../../speakers/saying/reporting-verbs.ts';
import type { FoundSpeaker } from '../../speakers/speaker-phrase.ts';

/** The verbs of saying next to who speaks: the one that is likely his, and the other side's. */
export interface SpokenVerbs {
  readonly verb: number | null;
  readonly other: number | null;
}

/** The verb of saying right before what is told where that stands behind who speaks; else the nearer one; none beside a source. */
export function verbsBeside(view: SentenceView, { told }: FoundSpeaker, words: WordRange): SpokenVerbs {
  const before = lastBefore(view, words.from);
  const after = firstFrom(view, words.to);
  if (told && isSource(told, words, before)) return { verb: null, other: after ?? before };
  if (told && told.from >= words.to) {
    const last = told.from - 1;
    const verb = last >= words.to && reportingForm(view, last) ? last : after;
    return { verb, other: before };
  }
  if (before === null || after === null) return { verb: before ?? after, other: null };
  const isBefore = words.from - before <= after - words.to;
  return isBefore ? { verb: before, other: after } : { verb: after, other: before };
}

/** "According to Hale, …", "…, according to Hale": what is told begins right behind the name, or ends before it without a verb between. */
function isSource(told: WordRange, { from, to }: WordRange, before: number | null): boolean {
  return told.from === to || (told.to < from && (before === null || before < told.to));
}

function lastBefore(view: SentenceView, from: number): number | null {
  for (let word = from - 1; word >= 0; word--) if (isSaid(view, word)) return word;
  return null;
}

function firstFrom(view: SentenceView, from: number): number | null {
  for (let word = from; word < view.words.length; word++) if (isSaid(view, word)) return word;
  return null;
}

function isSaid(view: SentenceView, word: number): boolean {
  return isReporting(view, word) && !wordIsQuoted(view, word);
}

/** Whether a word is a form of a verb of saying. */
export function isReporting(view: SentenceView, word: number): boolean {
  return gives(view, word, CAUSE.reporting) && reportingForm(view, word) !== undefined;
}
