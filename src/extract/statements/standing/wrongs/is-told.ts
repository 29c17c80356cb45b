import { type SentenceView, wordIsQuoted } from '../../sentence/sentence-view.ts';
import type { FoundSpeaker } from '../../speakers/speaker-phrase.ts';

/** Whether a word belongs to what is said, not to who says it. */
export function isTold(view: SentenceView, { start, end, told }: FoundSpeaker, word: number): boolean {
  const at = view.words[word]?.start ?? view.end;
  if (at >= start && at < end) return false;
  if (wordIsQuoted(view, word)) return true;
  // Behind who speaks what stands outside the quotation only says to whom and where it was said.
  if (told === undefined) return at < start || view.quotations.length === 0;
  return word >= told.from && word < told.to;
}
