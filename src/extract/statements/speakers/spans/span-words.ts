import { type SentenceView, wordAt } from '../../sentence/sentence-view.ts';
import type { FoundSpeaker } from '../speaker-phrase.ts';

/** The first and the last word of who speaks. */
export interface SpanWords {
  readonly from: number;
  readonly to: number;
}

/** The words of a speaker as he was found. */
export function spanWords(view: SentenceView, { start, end }: FoundSpeaker): SpanWords {
  return { from: wordAt(view, start), to: wordAt(view, end) - 1 };
}

/** A speaker from and to other words; where a word stays, so does its offset, which need not be the word's own. */
export function withWords(
  view: SentenceView,
  found: FoundSpeaker,
  read: SpanWords,
  { from, to }: SpanWords,
): FoundSpeaker {
  const start = from === read.from ? found.start : (view.words[from]?.start ?? found.start);
  const end = to === read.to ? found.end : (view.words[to]?.end ?? found.end);
  return { ...found, start, end };
}
