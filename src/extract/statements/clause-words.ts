import { lexiconLines } from '../../language/lexicon.ts';
import type { Language } from '../../model.ts';

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
  'fromOffice',
] as const;

/** The closed classes by which a clause is read; the words are in `clause-words.txt` of each language. */
export type ClauseWordClass = (typeof CLASSES)[number];

/** The members of each class; `any` are those of all: a word outside it belongs to none. */
export type ClauseWords = Readonly<Record<ClauseWordClass | 'any', ReadonlySet<string>>>;

const read = new Map<Language, ClauseWords>();

/** The closed word classes of a language. Pronouns and demonstratives are written with their accents. */
export function clauseWords(language: Language): ClauseWords {
  const known = read.get(language);
  if (known) return known;
  const lines = lexiconLines(language, 'clause-words').map((line) => line.split(':'));
  const members = (name: ClauseWordClass): ReadonlySet<string> =>
    new Set(
      lines
        .find(([first]) => first === name)?.[1]
        ?.trim()
        .split(/\s+/u) ?? [],
    );
  const entries = CLASSES.map((name) => [name, members(name)] as const);
  const any = new Set(entries.flatMap(([, words]) => [...words]));
  const classes = Object.fromEntries([...entries, ['any', any]]) as ClauseWords;
  read.set(language, classes);
  return classes;
}
