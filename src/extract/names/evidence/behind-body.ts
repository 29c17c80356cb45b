import { type NameText, neighbour } from '../text/name-text.ts';
import { BODY_BEFORE, NOT_NAME } from '../text/word-classes.ts';

/** Whether a word that makes a body of the name behind it stands right before: "the charity", "el partido", "la ONG". */
export function isBehindBody(text: NameText, from: number): boolean {
  const before = neighbour(text, from - 1, from);
  const bits = text.bits[from - 1] ?? 0;
  if (before === undefined || (bits & BODY_BEFORE) === 0) return false;
  return before.shape === 'lower' || (bits & NOT_NAME) !== 0;
}
