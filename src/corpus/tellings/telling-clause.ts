import type { Word } from '../../dates/grammar/words.ts';
import { clausesOf } from '../../extract/events/clauses/clauses.ts';
import { tellingVerb } from '../../extract/events/words/verbs.ts';
import type { Language } from '../../model.ts';

/** Kinds of clauses in the order in which they are looked at for what a telling tells. */
const KINDS = ['main', 'content', 'adverbial', 'relative'];

/** The words of the clause that tells: not those of a clause within it, nor `he said`. All words where none tells. */
export function clauseWords(words: readonly Word[], language: Language): readonly Word[] {
  const clauses = clausesOf(words, language);
  if (clauses.length < 2) return words;
  const telling = clauses.filter((clause) => tellingVerb(clause.words, language)?.kind === 'event');
  for (const kind of KINDS) {
    const found = telling.find((clause) => clause.kind === kind);
    if (found) return found.words;
  }
  return words;
}
