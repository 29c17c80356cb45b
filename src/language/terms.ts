import type { Language } from '../model.ts';
import { fold } from '../text.ts';
import { lexiconSet } from './lexicon.ts';
import { stem } from './stem.ts';
import { tokens } from './tokens.ts';

/** The words of a text as they are indexed: folded, without the stop words of its language, stemmed, in order. */
export function terms(text: string, language: Language): readonly string[] {
  const stops = lexiconSet(language, 'stop-words');
  const found: string[] = [];
  for (const token of tokens(text)) {
    const word = foldedWord(token.text);
    if (!stops.has(word)) found.push(stem(word, language));
  }
  return found;
}

/** A word as it is compared: folded, without a possessive ending. */
export function foldedWord(word: string): string {
  return fold(word).replace(/'s$/u, '').replaceAll("'", '');
}
