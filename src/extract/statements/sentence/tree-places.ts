import type { Parse } from '../../syntax/parse.ts';
import { placeAt } from '../../syntax/syntax-of.ts';
import { type SentenceView, wordAt } from './sentence-view.ts';

/** Number, in the sentence, of the word at a place of its tree. */
export function wordOf(view: SentenceView, parse: Parse, place: number): number {
  return wordAt(view, parse.words[place]?.start ?? view.end);
}

/** The place, in the tree of a sentence, of one of its words; null behind the last one. */
export function placeOf(view: SentenceView, parse: Parse, word: number): number | null {
  return placeAt(parse, view.words[word]?.start ?? view.end);
}
