import type { Language } from '../model.ts';
import { fold } from '../text.ts';
import { lexiconLines } from './lexicon.ts';
import { stem } from './stem.ts';
import { tokens } from './tokens.ts';

/**
 * The words of a text as they are indexed: folded, without the stop words of that one language, stemmed, in order.
 * A stop word of the other language stays: it may be a name or carry content here.
 */
export function terms(text: string, language: Language): readonly string[] {
  const stops = stopWords(language);
  const found: string[] = [];
  for (const token of tokens(text)) {
    const word = foldedWord(token.text);
    if (!stops.has(word)) found.push(stem(word, language));
  }
  return found;
}

const ORDINAL = /^(\d+)(?:st|nd|rd|th)$/;
const THOUSANDS = /^\d{1,3}(?:[.,]\d{3})+$/;
const LETTER = /\p{L}/u;

/**
 * A word as it is compared: folded, without a possessive ending; `U.S.` is `us`, `EE. UU.` is `eeuu`,
 * `1,200` and `1.200` are `1200`, `27th` is `27`, `4,6` is `4.6`.
 */
export function foldedWord(word: string): string {
  const folded = fold(word);
  if (PLAIN_WORD.test(folded)) return folded;
  const bare = folded.replace(/'s$/u, '').replaceAll("'", '');
  if (LETTER.test(bare)) return bare.replace(ORDINAL, '$1').replace(/[.\s]/gu, '');
  return THOUSANDS.test(bare) ? bare.replace(/[.,]/gu, '') : bare.replace(',', '.');
}

const PLAIN_WORD = /^[a-z]+$/;
const stopWordsOf = new Map<Language, ReadonlySet<string>>();

/** The stop words of a language in the form in which words are compared. */
function stopWords(language: Language): ReadonlySet<string> {
  const known = stopWordsOf.get(language);
  if (known) return known;
  const words = new Set(lexiconLines(language, 'stop-words').map(foldedWord));
  stopWordsOf.set(language, words);
  return words;
}
