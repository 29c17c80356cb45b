import type { Word } from '../../dates/grammar/words.ts';

/** Parts of speech, as Universal Dependencies tells them apart (universaldependencies.org/u/pos). */
export const TAGS = [
  'adjective',
  'adposition',
  'adverb',
  'auxiliary',
  'coordinator',
  'determiner',
  'interjection',
  'noun',
  'numeral',
  'particle',
  'pronoun',
  'name',
  'mark',
  'subordinator',
  'symbol',
  'verb',
  'other',
] as const;

/** A part of speech. */
export type Tag = (typeof TAGS)[number];

/** The form of a verb or an auxiliary; an English gerund is every form in -ing. */
export type VerbForm = 'finite' | 'infinitive' | 'participle' | 'gerund';

/**
 * How a word hangs on its head: the relations of Universal Dependencies (universaldependencies.org/u/dep) as far as a
 * reader of news needs them apart.
 */
export const RELATIONS = [
  'root',
  'subject',
  'passive-subject',
  'object',
  'indirect-object',
  'oblique',
  'agent',
  'complement',
  'open-complement',
  'adverbial-clause',
  'relative-clause',
  'noun-clause',
  'nominal',
  'possessor',
  'apposition',
  'modifier',
  'adverb',
  'determiner',
  'case',
  'marker',
  'auxiliary',
  'passive-auxiliary',
  'copula',
  'coordinator',
  'conjunct',
  'flat',
  'parataxis',
  'expletive',
  'punctuation',
  'other',
] as const;

/** How a word hangs on its head. */
export type Relation = (typeof RELATIONS)[number];

/** A sentence's words with what each hangs on. Places count in `words`. */
export interface Parse {
  readonly words: readonly Word[];
  readonly tags: readonly Tag[];
  /** The place of each word's head; -1 for the word on which the sentence hangs. */
  readonly heads: readonly number[];
  /** The places of the words that hang on each word, in order; none where nothing does. */
  readonly children: readonly (readonly number[] | undefined)[];
  /** How each word hangs on its head, told when it is first asked for; undefined where no word stands. */
  readonly relationOf: (word: number) => Relation | undefined;
  /** The form of each verb and auxiliary; null for all other words. */
  readonly forms: readonly (VerbForm | null)[];
}
