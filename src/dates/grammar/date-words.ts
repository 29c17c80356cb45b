import { anyLexiconClass, lexiconClass } from '../../language/lexicon.ts';
import type { Language } from '../../model.ts';

/** A class of the words that rules look for around an expression, of `date-words.txt`; empty in a language without it. */
export function dateWords(language: Language, name: string): ReadonlySet<string> {
  return lexiconClass(language, 'date-words', name);
}

/** The same class of all languages together, for words that are read alike in any of them. */
export function anyDateWords(name: string): ReadonlySet<string> {
  return anyLexiconClass('date-words', name);
}
