import type { WordForm } from '../../language/word-form.ts';
import type { Language } from '../../model.ts';
import { hashOf, keyOf } from './keys.ts';
import { KIND_NUMBERS, KINDS, kindOfMark } from './kinds.ts';

import { sortOf } from './sorts.ts';

/** What the forms seen in training were, under the hash of each form; under `UNKNOWN` what those seen once were. */
export type Vocabulary = ReadonlyMap<number, UsualKind>;

/** Where the vocabulary has what words are that it does not have. */
export const UNKNOWN = 0;

/** The kind that a form most often was, and a bit for each kind that it may be. */
export interface UsualKind {
  readonly kind: number;
  readonly options: number;
}

/** What tagger and parser look at in a form, as numbers. */
export interface WordFacts {
  /** Stands for the word: of its own where it was seen often enough, else of its ending and shape. */
  readonly lex: number;
  /** The usual kind, or a number behind the kinds that says what an unknown form looks like. */
  readonly usual: number;
  /** The kinds that it may be: where there are several its place must decide. */
  readonly options: readonly number[];
  readonly shape: number;
  /** Its sort by our lists (sorts.ts). */
  readonly sort: number;
  /** Hashes of its last one to four letters, then of its first one to three. */
  readonly affixes: readonly number[];
}

/** What a form looks like. */
export const SHAPES = { small: 0, capital: 1, capitals: 2, digits: 3, digitsAndLetters: 4, sign: 5 } as const;

const CURLY = /[‘’`´]/gu;

/** The form under which the vocabulary knows a word. */
export function vocabularyKey(form: WordForm): number {
  return hashOf(form.lower.replace(CURLY, "'"));
}

/** The facts of a form in a language. */
export function factsOf(form: WordForm, vocabulary: Vocabulary, language: Language): WordFacts {
  const mark = kindOfMark(form.text);
  const shape = shapeOf(form.text);
  const word = form.lower.replace(CURLY, "'");
  const hash = hashOf(word);
  const known = vocabulary.get(hash);
  const affixes = [1, 2, 3, 4].map((length) => hashOf(word.slice(-length)));
  affixes.push(...[1, 2, 3].map((length) => hashOf(word.slice(0, length))));
  const unknown = KINDS.length + 2 + shape;
  return {
    lex: mark || known ? hash : unknownLex(word, shape),
    usual: mark ? KIND_NUMBERS[mark] : (known?.kind ?? unknown),
    options: mark ? [KIND_NUMBERS[mark]] : bitsOf((known ?? vocabulary.get(UNKNOWN))?.options ?? 0),
    shape,
    sort: sortOf(form, language),
    affixes,
  };
}

function bitsOf(bits: number): readonly number[] {
  return Array.from({ length: 32 }, (_, bit) => bit).filter((bit) => (bits >>> bit) & 1);
}

/** Words not seen in training are told apart by their last three letters, figures by how many digits they have. */
function unknownLex(word: string, shape: number): number {
  if (shape === SHAPES.digits) return keyOf(0, shape, Math.min(word.length, 5), 0);
  return keyOf(0, SHAPES.small, hashOf(word.slice(-3)), 0);
}

function shapeOf(text: string): number {
  if (/^\d[\d.,]*$/u.test(text)) return SHAPES.digits;
  if (/^\d/u.test(text)) return SHAPES.digitsAndLetters;
  if (!/^\p{L}/u.test(text)) return SHAPES.sign;
  if (!/^\p{Lu}/u.test(text)) return SHAPES.small;
  return text.length > 1 && text === text.toUpperCase() ? SHAPES.capitals : SHAPES.capital;
}
