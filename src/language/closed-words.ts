import type { Language } from '../model.ts';
import { anyLexiconClass, lexiconClass } from './lexicon.ts';

/** The closed classes of `closed-words.txt`, by the names that grammar has for them; a language may lack one. */
export const CLOSED_CLASSES = [
  'definite articles',
  'contracted articles',
  'indefinite articles',
  'possessives',
  "speakers' possessives",
  'singular demonstratives',
  'plural demonstratives',
  'object pronouns',
  'relative pronouns',
  'genitive prepositions',
  'agent prepositions',
  'goal prepositions',
  'origin prepositions',
  'locative prepositions',
  'place prepositions',
  'duration prepositions',
  'starting points',
  'end points',
  'noun prepositions',
  'complementizers',
  'additive conjunctions',
  'adversative conjunctions',
  'temporal conjunctions',
  'conditional conjunctions',
  'modal verbs',
  'passive pasts',
  'small cardinals',
  'posterior prepositions',
  'relative days',
] as const;

/** The name of a closed class. */
export type ClosedClass = (typeof CLOSED_CLASSES)[number];

/** The folded words of some closed classes of a language. */
export function closedWords(language: Language, ...classes: readonly ClosedClass[]): ReadonlySet<string> {
  return new Set(classes.flatMap((name) => [...lexiconClass(language, 'closed-words', name)]));
}

/** The same for each language. */
export function closedWordsBy(
  ...classes: readonly ClosedClass[]
): Readonly<Record<Language, ReadonlySet<string>>> {
  return { en: closedWords('en', ...classes), es: closedWords('es', ...classes) };
}

/** The same of all languages together, for words that are read alike in any of them. */
export function anyClosedWords(...classes: readonly ClosedClass[]): ReadonlySet<string> {
  return new Set(classes.flatMap((name) => [...anyLexiconClass('closed-words', name)]));
}
