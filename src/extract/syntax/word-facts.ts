import type { WordForm } from '../../language/word-form.ts';
import type { Language } from '../../model.ts';
import { type FormClasses, formClassOf } from './form-classes.ts';
import { hashOf, keyOf } from './keys.ts';
import { KIND_NUMBERS, KINDS, kindOfMark } from './kinds.ts';
import { PERSON_SORT, SAYING_SORT, sortOf } from './sorts.ts';

/** What is known of forms. */
export interface Vocabulary {
  /** What the forms seen in training were, under the hash of each form; under `UNKNOWN` what those seen once were. */
  readonly kinds: ReadonlyMap<number, UsualKind>;
  /** What forms may be, seen or not. */
  readonly forms: FormClasses;
}

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
  /** What it may be (form-classes.ts); nouns for people and verbs of saying are classes of their own, and 0 is none. */
  readonly formClass: number;
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
  const known = vocabulary.kinds.get(hash);
  const sort = sortOf(form, language);
  const formClass = mark ? 0 : learntClassOf(form, sort, vocabulary.forms);
  const unknown = formClass > 0 ? FIRST_CLASS + 8 * formClass + shape : KINDS.length + 2 + shape;
  return {
    lex: mark || known ? hash : unknownLex(word, shape, formClass),
    usual: mark ? KIND_NUMBERS[mark] : (known?.kind ?? unknown),
    options: mark
      ? [KIND_NUMBERS[mark]]
      : optionsOf(known?.options ?? unseenOptions(form, shape, vocabulary)),
    shape,
    sort,
    formClass,
    affixes: affixesOf(word),
  };
}

/** Looks of unknown forms by class stand behind all other numbers of usual kinds. */
const FIRST_CLASS = 100;
/** Classes by our lists stand behind those of the model. */
const FIRST_OWN_CLASS = 100;

/** The kinds that a form never seen may be: of those that unknown words are the ones that its class names. */
function unseenOptions(form: WordForm, shape: number, { kinds, forms }: Vocabulary): number {
  const all = kinds.get(UNKNOWN)?.options ?? 0;
  const own = shape === SHAPES.small ? (forms.kinds[formClassOf(forms, form.folded)] ?? 0) : 0;
  return all & own || all;
}

function learntClassOf(form: WordForm, sort: number, forms: FormClasses): number {
  if (forms.keys.length === 0 || forms.kinds.length > 0) return 0;
  if (sort === PERSON_SORT || sort === SAYING_SORT) return FIRST_OWN_CLASS + sort;
  // "engañó" and "engaño" are one form without their accents, and only the first is told by its ending.
  return form.lower.endsWith('ó') ? 0 : formClassOf(forms, form.folded);
}

const LONGEST_ENDING = 4;
const LONGEST_BEGINNING = 3;

function affixesOf(word: string): readonly number[] {
  const affixes: number[] = [];
  for (let length = 1; length <= LONGEST_ENDING; length += 1)
    affixes.push(hashOf(word, Math.max(0, word.length - length)));
  for (let length = 1; length <= LONGEST_BEGINNING; length += 1)
    affixes.push(hashOf(word, 0, Math.min(length, word.length)));
  return affixes;
}

/** Kinds that words may have: those of marks come behind them and are never in doubt. */
const KINDS_OF_WORDS = 32;
const OPTIONS = new Map<number, readonly number[]>();

/** The kinds for which a bit is set: a few sets of them for all words. */
function optionsOf(bits: number): readonly number[] {
  const known = OPTIONS.get(bits);
  if (known) return known;
  const kinds = Array.from({ length: KINDS_OF_WORDS }, (_, kind) => kind);
  const options = kinds.filter((kind) => (bits >>> kind) & 1);
  OPTIONS.set(bits, options);
  return options;
}

/** The letters by which words not seen in training are told apart. */
const UNKNOWN_ENDING = 3;

/** Words not seen in training are told apart by their ending and class, figures by how many digits they have. */
function unknownLex(word: string, shape: number, formClass: number): number {
  if (shape === SHAPES.digits) return keyOf(0, shape, Math.min(word.length, 5), 0);
  return keyOf(0, SHAPES.small, hashOf(word, Math.max(0, word.length - UNKNOWN_ENDING)), formClass);
}

function shapeOf(text: string): number {
  if (/^\d[\d.,]*$/u.test(text)) return SHAPES.digits;
  if (/^\d/u.test(text)) return SHAPES.digitsAndLetters;
  if (!/^\p{L}/u.test(text)) return SHAPES.sign;
  if (!/^\p{Lu}/u.test(text)) return SHAPES.small;
  return text.length > 1 && text === text.toUpperCase() ? SHAPES.capitals : SHAPES.capital;
}
