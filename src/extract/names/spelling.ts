import { perForm } from '../../language/word-form.ts';
import { fold } from '../../text.ts';

/** How a word is written: what a capital says depends on it. */
export type Shape =
  | 'lower'
  | 'capital'
  | 'capitals'
  | 'initial'
  | 'stopped'
  | 'number'
  | 'mark'
  | 'possessive'
  | 'address';

/** What a word's letters say of it, wherever it stands. */
export interface Spelling {
  readonly shape: Shape;
  /** The word as lists hold it: folded, without a final full stop. */
  readonly folded: string;
}

/** How a form is spelt. */
export const spelling = perForm(({ text }): Spelling => {
  const shape = shapeOf(text);
  return { shape, folded: foldedOf(text, shape) };
});

const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}\p{N}'’&-]+$/u;
const STOPPED = /^\p{Lu}\.(?:\p{Lu}|$)/u;
const PLAIN_LOWER = /^[a-z]+$/;
/** A word longer than any name is noise; it is not looked up. */
const LONGEST = 60;

function shapeOf(word: string): Shape {
  if (PLAIN_LOWER.test(word)) return 'lower';
  const letter = word.charAt(0);
  if (
    word.length > 1 &&
    (letter === '@' || letter === '#' || word.startsWith('http') || word.startsWith('www.'))
  )
    return 'address';
  if (word.length === 2 && (letter === "'" || letter === '’')) return 'possessive';
  if (!/[\p{L}\p{M}]/u.test(letter)) return /\p{N}/u.test(letter) ? 'number' : 'mark';
  if (!/\p{Lu}/u.test(letter)) return /\p{Lu}/u.test(word) ? 'capital' : 'lower';
  if (word.length === 2 && word.endsWith('.')) return 'initial';
  if (STOPPED.test(word)) return 'stopped';
  if (word.length === 1) return 'initial';
  return CAPITALS.test(word) ? 'capitals' : 'capital';
}

function foldedOf(word: string, shape: Shape): string {
  if (shape === 'lower' && PLAIN_LOWER.test(word)) return word;
  if (word.length > LONGEST) return '';
  const folded = fold(word);
  return folded.endsWith('.') && folded.length > 1 ? folded.slice(0, -1) : folded;
}
