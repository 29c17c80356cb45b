import { foldedWord } from '../language/terms.ts';
import { tokens } from '../language/tokens.ts';
import type { PassageHit } from './accepted-passages.ts';
import type { ParsedQuery } from './query.ts';

/** Hits whose text is read to verify a phrase: the best ones; no screen asks for more. */
const MOST_VERIFIED = 1000;

/** Those hits whose text holds every phrase of the query and none of the excluded ones; all where it has none. */
export async function withPhrases(
  hits: readonly PassageHit[],
  query: ParsedQuery,
  textsOf: (hits: readonly PassageHit[]) => Promise<readonly string[]>,
): Promise<readonly PassageHit[]> {
  if (query.phrases.length === 0 && query.excludedPhrases.length === 0) return hits;
  const read = hits.slice(0, MOST_VERIFIED);
  const texts = await textsOf(read);
  return read.filter((_, place) => {
    const text = texts[place] ?? '';
    const holds = (phrase: string) => holdsPhrase(text, phrase);
    return query.phrases.every(holds) && !query.excludedPhrases.some(holds);
  });
}

/**
 * Whether a text holds a phrase: the same words one after the other, stop words included, whatever their case,
 * accents, quotation marks or the punctuation between them.
 */
export function holdsPhrase(text: string, phrase: string): boolean {
  return wordsInRow(text).includes(wordsInRow(phrase));
}

/** The folded words of a text with a space around each, so that only whole words are found. */
export function wordsInRow(text: string): string {
  const words = tokens(text).map((token) => foldedWord(token.text));
  return ` ${words.join(' ')} `;
}
