import { terms } from '../language/terms.ts';
import type { Language } from '../model.ts';

const cache = new WeakMap<object, ReadonlySet<string>>();

/** The stems of a telling's sentence, without stop words: what two tellings are compared by. */
export function wordsOfTelling(telling: {
  readonly sentence: string;
  readonly language: Language;
}): ReadonlySet<string> {
  const known = cache.get(telling);
  if (known) return known;
  const words = new Set(terms(telling.sentence, telling.language));
  cache.set(telling, words);
  return words;
}
