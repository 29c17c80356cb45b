import type { SentenceView } from './sentence-view.ts';

/** Whether a word begins with a capital letter. */
export function isCapitalized(view: SentenceView, word: number): boolean {
  const first = view.text.charAt(view.words[word]?.start ?? view.end);
  return first !== first.toLowerCase();
}

/** Whether a word is written as a common noun: without a capital letter, or opening its sentence and no part of a name. */
export function isCommonlyWritten(view: SentenceView, word: number): boolean {
  if (!isCapitalized(view, word)) return true;
  const start = view.words[word]?.start ?? view.end;
  return word === 0 && !view.mentions.some((mention) => mention.start <= start && start < mention.end);
}
