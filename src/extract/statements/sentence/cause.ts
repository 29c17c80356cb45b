import type { SentenceView } from './sentence-view.ts';

/** What a word may give cause for, one bit each: where it gives none, nothing needs to look closer. */
export const CAUSE = {
  /** It may begin a cue. */
  cue: 1,
  /** It may begin a wrong that somebody is said to have done. */
  wrong: 2,
  /** It may begin what says who speaks. */
  speaker: 4,
  /** It is a form of a reporting verb. */
  reporting: 8,
  /** It may stand for what was told before the sentence. */
  reference: 16,
  /** It may take up what was told before. */
  told: 32,
  /** It may end a clause. */
  clauseEnd: 64,
  /** It is a he or she. */
  singular: 128,
} as const;

/** Whether a word gives cause to look closer. */
export function gives(view: SentenceView, word: number, cause: number): boolean {
  const found = view.words[word];
  return found !== undefined && (found.causes & cause) !== 0;
}
