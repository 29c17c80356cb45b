import snowball from 'snowball-stemmers';
import type { Language } from '../model.ts';

const STEMMERS = { en: snowball.newStemmer('english'), es: snowball.newStemmer('spanish') };

/** A corpus has some hundred thousand words at most; past this the cache starts anew instead of growing. */
const MOST_CACHED = 100_000;
const cache: Record<Language, Map<string, string>> = { en: new Map(), es: new Map() };

/** The stem of a folded word (Snowball; it leaves capitals and accents alone, so fold first). */
export function stem(word: string, language: Language): string {
  const known = cache[language].get(word);
  if (known !== undefined) return known;
  if (cache[language].size >= MOST_CACHED) cache[language].clear();
  const stemmed = STEMMERS[language].stem(word);
  cache[language].set(word, stemmed);
  return stemmed;
}
