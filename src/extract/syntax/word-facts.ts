import type { WordForm } from '../../language/word-form.ts';
import { hashOf, keyOf } from './keys.ts';
import { KIND_NUMBERS, KINDS, kindOfMark } from './kinds.ts';

/** What the forms seen in training were: under the hash of a form its usual kind, and whether it was hardly ever another. */
export type Vocabulary = ReadonlyMap<number, UsualKind>;

/** The kind that a form most often was. */
export interface UsualKind {
  readonly kind: number;
  readonly isSure: boolean;
}

/** What tagger and parser look at in a form, as numbers. */
export interface WordFacts {
  /** Stands for the word: of its own where it was seen often enough, else of its ending and shape. */
  readonly lex: number;
  /** The usual kind, or a number behind the kinds that says what an unknown form looks like. */
  readonly usual: number;
  /** The kind that it always is; -1 where its place must decide. */
  readonly sure: number;
  readonly shape: number;
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

/** The facts of a form. */
export function factsOf(form: WordForm, vocabulary: Vocabulary): WordFacts {
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
    sure: mark ? KIND_NUMBERS[mark] : known?.isSure ? known.kind : -1,
    shape,
    affixes,
  };
}

/** Words not seen in training are told apart by their shape and, where they have letters, their last three. */
function unknownLex(word: string, shape: number): number {
  const isFigure = shape === SHAPES.digits;
  return keyOf(0, shape, isFigure ? Math.min(word.length, 5) : hashOf(word.slice(-3)), 0);
}

function shapeOf(text: string): number {
  if (/^\d[\d.,]*$/u.test(text)) return SHAPES.digits;
  if (/^\d/u.test(text)) return SHAPES.digitsAndLetters;
  if (!/^\p{L}/u.test(text)) return SHAPES.sign;
  if (!/^\p{Lu}/u.test(text)) return SHAPES.small;
  return text.length > 1 && text === text.toUpperCase() ? SHAPES.capitals : SHAPES.capital;
}
