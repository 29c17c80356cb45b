import { lexiconClasses } from '../../../language/lexicon.ts';
import type { WordForm } from '../../../language/word-form.ts';
import type { Language } from '../../../model.ts';

const CLASSES = [
  'determiner',
  'preposition',
  'auxiliary',
  'be',
  'modal',
  'negative',
  'subordinator',
  'relative',
  'cut',
  'adverb',
  'chain',
  'that',
  'by',
  'object',
  'of',
  'neuter',
  'singular',
  'plural',
  'speaking',
  'possessive',
  'demonstrative',
  'elsewhere',
  'time',
  'coordinator',
  'article',
  'include',
  'but',
  'as',
  'citing',
  'latter',
  'impersonal',
  'objective',
  'ownership',
  'near',
  'away',
  'whom',
  'remaining',
  'counting',
  'bare',
  'such',
  'told',
  'superlative',
  'eventful',
  'same',
  'doing',
  'other',
  'conditional',
  'modals',
  'passive',
  'topic',
  'indefinite',
  'pastEnding',
  'addressed',
  'clitic',
  'gerundEnding',
  'ofObject',
  'generic',
  'fronted',
  'infinitiveMark',
  'future',
  'asking',
  'asked',
  'unfulfilled',
  'avoiding',
  'avoided',
  'done',
  'pastAuxiliary',
  'only',
  'floating',
  'having',
  'owning',
  'conceding',
  'fromOffice',
  'genitive',
  'perfect',
  'against',
  'opened',
  'naming',
  'showing',
  'blaming',
  'accusing',
] as const;

/** The closed classes by which a clause is read; the words are in `clause-words.txt` of each language. */
export type ClauseWordClass = (typeof CLASSES)[number];

/** The members of each class. */
export type ClauseWords = Readonly<Record<ClauseWordClass, ReadonlySet<string>>>;

const read = new Map<Language, ClauseWords>();

/** The closed word classes of a language. Pronouns and demonstratives are written with their accents. */
export function clauseWords(language: Language): ClauseWords {
  const known = read.get(language);
  if (known) return known;
  const listed = lexiconClasses(language, 'clause-words');
  const classes = Object.fromEntries(CLASSES.map((name) => [name, listed.get(name) ?? NONE])) as ClauseWords;
  read.set(language, classes);
  return classes;
}

/** The classes that the folded word belongs to. */
export function classesOf(language: Language, form: WordForm): ReadonlySet<ClauseWordClass> {
  return classesWith(language, form.folded);
}

/** Whether a word belongs to one of some classes, folded or as it is written. */
export function isOfClass(
  language: Language,
  form: WordForm,
  ...classes: readonly ClauseWordClass[]
): boolean {
  const [own, written] = [classesOf(language, form), exactClassesOf(language, form)];
  return classes.some((name) => own.has(name) || written.has(name));
}

/** The classes that the word belongs to as it is written, accents kept. */
export function exactClassesOf(language: Language, form: WordForm): ReadonlySet<ClauseWordClass> {
  return classesWith(language, form.lower);
}

const NONE: ReadonlySet<ClauseWordClass> = new Set();

const memberships = new Map<Language, ReadonlyMap<string, ReadonlySet<ClauseWordClass>>>();

/** The classes of each word that has one: most words of a text are new to a reader, and have none. */
function membershipsOf(language: Language): ReadonlyMap<string, ReadonlySet<ClauseWordClass>> {
  const known = memberships.get(language);
  if (known) return known;
  const found = new Map<string, Set<ClauseWordClass>>();
  for (const [name, words] of Object.entries(clauseWords(language)) as [ClauseWordClass, Iterable<string>][])
    for (const word of words) found.set(word, (found.get(word) ?? new Set()).add(name));
  memberships.set(language, found);
  return found;
}

function classesWith(language: Language, word: string): ReadonlySet<ClauseWordClass> {
  return membershipsOf(language).get(word) ?? NONE;
}
