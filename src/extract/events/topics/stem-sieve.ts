import type { WordForm } from '../../../language/word-form.ts';

/** The stem of a longer word keeps at least so many of its first letters, in both languages. */
const KEPT_LETTERS = 3;

/** The longest words of which a stem may keep fewer: "trying" and "tried" give "tri". */
const SHORT = 6;

/** Says, without making a stem, of which words the stem cannot be that of one of some words: of most in a text. */
export function stemSieve(words: readonly string[]): (form: WordForm) => boolean {
  const beginnings = new Set(words.map((word) => word.slice(0, KEPT_LETTERS)));
  return ({ folded }) => folded.length <= SHORT || beginnings.has(folded.slice(0, KEPT_LETTERS));
}
