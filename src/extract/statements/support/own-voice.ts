import { listed } from '../sentence/about-word.ts';
import { isA, type SentenceView } from '../sentence/sentence-view.ts';

/** Whether a sentence speaks of the text's own author or of the text itself: "the author", "the article". */
export function hasOwnVoice(view: SentenceView): boolean {
  return view.words.some((_, word) => isOwnVoice(view, word));
}

/** Whether a word is the head of "the author", "the article"; "the author of a book" is somebody else. */
export function isOwnVoice(view: SentenceView, word: number): boolean {
  return isVoiceNoun(view, word) && isA(view, word - 1, 'article') && !isA(view, word + 1, 'of');
}

const isVoiceNoun = listed('own-voices');
