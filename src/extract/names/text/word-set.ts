import { LANGUAGES, lexiconSet } from '../../../language/lexicon.ts';

const known = new Map<string, ReadonlySet<string>>();

/** A short list of all languages together, folded: names of one language stand in texts of another. Read when first needed. */
export function wordSet(name: string): ReadonlySet<string> {
  const cached = known.get(name);
  if (cached) return cached;
  const words = new Set(LANGUAGES.flatMap((language) => [...lexiconSet(language, name)]));
  known.set(name, words);
  return words;
}
