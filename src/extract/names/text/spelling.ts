import { perForm } from '../../../language/word-form.ts';
import { fold } from '../../../text.ts';

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
  /** What must follow where it is a word of the text, too, for it to be one word here. */
  readonly closedBy: 'anything' | 'mark' | 'nothing';
}

/** How a form is spelt. */
export const spelling = perForm(({ text }) => spellingOf(text));

/** How a word is spelt that stands in no text. */
export function spellingOf(word: string): Spelling {
  const shape = shapeOf(word);
  return { shape, folded: foldedOf(word, shape), closedBy: closedBy(word) };
}

/** Words that go on behind a mark: addresses. */
const OPEN = new Set(['http', 'https', 'www']);
const MARK = /^[,.;:()"]$/;
/** A capital alone may be an initial. */
const PLAIN = /^(?:[a-z]|[A-Za-z]{2,})$/;

function closedBy(word: string): Spelling['closedBy'] {
  if (MARK.test(word)) return 'anything';
  return PLAIN.test(word) && !OPEN.has(word) ? 'mark' : 'nothing';
}

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
