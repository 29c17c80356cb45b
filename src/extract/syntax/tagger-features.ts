import { keyOf } from './keys.ts';
import { KINDS } from './kinds.ts';
import { SHAPES, type WordFacts } from './word-facts.ts';

/** Whose kind a form speaks of beside its own: that of the word before it or that of the word behind it. */
export type Facing = 'before' | 'behind';

/** Where a word stands: inside a sentence, at its beginning, or where nearly all words begin with capitals. */
const PLACES = { inside: 0, first: 1, titled: 2 } as const;

/** A sentence as the tagger reads it. */
export interface TagContext {
  readonly forms: readonly { readonly facts: WordFacts }[];
  /** Whether nearly all its words begin with capitals, as in a headline: then they say nothing. */
  readonly isTitled: boolean;
  /** The place of its first word behind opening marks. */
  readonly first: number;
}

/** More keys than any place has. */
export const MOST_KEYS = 32;

const OWN = 0;
const BEFORE = 20;
const BEHIND = 30;
const AROUND = 40;

/** Templates are numbered apart from those of the parser: each model has its own weights. */
const NO_KIND = KINDS.length;
/** Behind the kinds and the looks of unknown forms. */
const NO_WORD = 60;

/** A sentence with what concerns all its words. */
export function readingOf(forms: TagContext['forms']): TagContext {
  let words = 0;
  let capitals = 0;
  for (const {
    facts: { shape },
  } of forms) {
    if (shape === SHAPES.small) words += 1;
    if (shape === SHAPES.capital || shape === SHAPES.capitals) capitals += 1;
  }
  const first = forms.findIndex(({ facts: { shape } }) => shape !== SHAPES.sign);
  return { forms, isTitled: capitals >= 4 && capitals > 2 * words, first };
}

/** Where a word of a sentence stands. */
export function placeOf({ isTitled, first }: TagContext, at: number): number {
  if (isTitled) return PLACES.titled;
  return at <= first ? PLACES.first : PLACES.inside;
}

/** Writes the keys of what a form says of itself where it stands; returns how many they are. */
export function ownKeys(
  { lex, usual, shape, affixes, formClass }: WordFacts,
  place: number,
  keys: Int32Array,
): number {
  let count = 0;
  keys[count++] = keyOf(OWN, lex, 0, 0);
  keys[count++] = keyOf(OWN + 1, usual, 0, 0);
  keys[count++] = keyOf(OWN + 2, 0, 0, 0);
  for (let at = 0; at < affixes.length; at += 1) keys[count++] = keyOf(OWN + 3 + at, affixes[at] ?? 0, 0, 0);
  keys[count++] = keyOf(AROUND + 8, shape, place, 0);
  keys[count++] = keyOf(AROUND + 9, shape, place, usual);
  keys[count++] = keyOf(AROUND + 10, shape, place, affixes[2] ?? 0);
  if (formClass === 0) return count;
  keys[count++] = keyOf(OWN + 3 + affixes.length, formClass, 0, 0);
  keys[count++] = keyOf(AROUND + 16, shape, place, formClass);
  return count;
}

/** Writes the keys of what a form says of the word beside it; returns how many they are. */
export function besideKeys(
  { lex, usual, shape, affixes, formClass }: WordFacts,
  facing: Facing,
  keys: Int32Array,
): number {
  const from = facing === 'before' ? BEFORE : BEHIND;
  let count = 0;
  keys[count++] = keyOf(from, lex, 0, 0);
  keys[count++] = keyOf(from + 1, usual, 0, 0);
  keys[count++] = keyOf(from + 2, affixes[1] ?? 0, 0, 0);
  keys[count++] = keyOf(from + 3, affixes[2] ?? 0, 0, 0);
  keys[count++] = keyOf(from + 4, shape, 0, 0);
  if (formClass > 0) keys[count++] = keyOf(from + 5, formClass, 0, 0);
  return count;
}

/** The kinds found for the two words before a place as one number below `KIND_PAIRS`. */
export function kindsBefore(kinds: Int32Array, at: number): number {
  const k1 = at > 0 ? (kinds[at - 1] ?? 0) : NO_KIND;
  const k2 = at > 1 ? (kinds[at - 2] ?? 0) : NO_KIND;
  return k1 * (NO_KIND + 1) + k2;
}

/** How many pairs of kinds there are. */
export const KIND_PAIRS = (NO_KIND + 1) ** 2;

/** Writes the keys of what the kinds of the two words before say; returns how many they are. */
export function kindKeys(pair: number, keys: Int32Array): number {
  const k1 = Math.floor(pair / (NO_KIND + 1));
  keys[0] = keyOf(AROUND, k1, 0, 0);
  keys[1] = keyOf(AROUND + 1, k1, pair % (NO_KIND + 1), 0);
  return 2;
}

/** Writes the keys of what a word says together with its neighbours and their kinds; returns how many they are. */
export function contextKeys({ forms }: TagContext, at: number, kinds: Int32Array, keys: Int32Array): number {
  const own = (forms[at] as TagContext['forms'][number]).facts;
  const ahead = forms[at + 1]?.facts;
  const { lex, formClass } = own;
  const k1 = at > 0 ? (kinds[at - 1] ?? 0) : NO_KIND;
  const k2 = at > 1 ? (kinds[at - 2] ?? 0) : NO_KIND;
  const next = ahead?.usual ?? NO_WORD;
  const next2 = forms[at + 2]?.facts.usual ?? NO_WORD;
  let count = 0;
  keys[count++] = keyOf(AROUND + 2, k1, lex, 0);
  keys[count++] = keyOf(AROUND + 3, k1, next, 0);
  keys[count++] = keyOf(AROUND + 4, k1, own.affixes[2] ?? 0, 0);
  keys[count++] = keyOf(AROUND + 5, next, next2, 0);
  keys[count++] = keyOf(AROUND + 6, next, lex, 0);
  keys[count++] = keyOf(AROUND + 7, k1, own.usual, next);
  keys[count++] = keyOf(AROUND + 11, ahead?.lex ?? 0, lex, 0);
  keys[count++] = keyOf(AROUND + 12, forms[at - 1]?.facts.lex ?? 0, lex, 0);
  keys[count++] = keyOf(AROUND + 13, k1, k2, lex);
  keys[count++] = keyOf(AROUND + 14, k1, own.shape, ahead?.shape ?? NO_WORD);
  if (formClass === 0) return count;
  keys[count++] = keyOf(AROUND + 15, k1, formClass, 0);
  keys[count++] = keyOf(AROUND + 17, k1, formClass, next);
  keys[count++] = keyOf(AROUND + 18, formClass, next, 0);
  return count;
}
