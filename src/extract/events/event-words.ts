import { lexiconClass } from '../../language/lexicon.ts';
import type { Language } from '../../model.ts';

/** A class of closed words by which clauses are read, of `event-words.txt`; empty in a language that does not have it. */
export function eventWords(language: Language, name: string): ReadonlySet<string> {
  return lexiconClass(language, 'event-words', name);
}
