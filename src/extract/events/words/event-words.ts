import { anyLexiconClass, lexiconClass } from '../../../language/lexicon.ts';
import type { Language } from '../../../model.ts';

/** A class of closed words by which clauses are read, of `event-words.txt`; empty in a language that does not have it. */
export function eventWords(language: Language, name: string): ReadonlySet<string> {
  return lexiconClass(language, 'event-words', name);
}

/** The same class in each language. */
export function eventWordsBy(name: string): Readonly<Record<Language, ReadonlySet<string>>> {
  return { en: eventWords('en', name), es: eventWords('es', name) };
}

/** The same class of all languages together, for words that are read alike in any of them. */
export function anyEventWords(name: string): ReadonlySet<string> {
  return anyLexiconClass('event-words', name);
}
