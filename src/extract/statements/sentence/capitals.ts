import type { SentenceView } from './sentence-view.ts';

/** Whether a word begins with a capital letter. */
export function isCapitalized(view: SentenceView, word: number): boolean {
  const first = view.text.charAt(view.words[word]?.start ?? view.end);
  return first !== first.toLowerCase();
}
