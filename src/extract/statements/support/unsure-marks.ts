import type { Quotation } from '../sentence/quotations.ts';

/** Before the mark that opens a quotation so many signs are looked at: a colon and a space. */
const NEAR = 2;

/**
 * Whether what stands at an offset inside a quotation may be outside of it: behind a further opening mark of its kind, which
 * may have closed it, and in straight marks where a further mark inside has a space on either side, as texts that were cut into
 * words have. Before that mark it is sure where a colon or a comma shows that the quotation opens. A mark that opens a paragraph
 * goes on with it, if the quotation is closed as it should be.
 */
export function isUnsure(text: string, quotation: Quotation, at: number): boolean {
  const { start, end } = quotation;
  const inner = markBetween(text, start, end);
  if (inner === null) return isCutShort(text, quotation);
  if (opensPassage(text, inner))
    return at >= inner && (!isClosedWell(text, quotation) || markBetween(text, inner, end) !== null);
  if (text[start] !== '"') return at >= inner;
  return at >= inner || !/[:,]\s?$/u.test(text.slice(Math.max(0, start - NEAR), start));
}

/** A further mark like the one that opens a quotation, before its last. */
function markBetween(text: string, from: number, end: number): number | null {
  const at = text.indexOf(text[from] ?? '"', from + 1);
  return at === -1 || at >= end - 1 ? null : at;
}

/** "called it "a failure of the pump.": words set in marks within a sentence end with it, but for what is closed well. */
function isCutShort(text: string, quotation: Quotation): boolean {
  const { start } = quotation;
  const isWithin = text[start] === '"' && /\p{L}\s$/u.test(text.slice(Math.max(0, start - NEAR), start));
  return isWithin && !isClosedWell(text, quotation);
}

/** Whether the mark that closes a quotation stands right behind its last word. */
export function isClosedWell(text: string, { end, closed }: Quotation): boolean {
  return closed && /\S/u.test(text[end - 2] ?? '');
}

/** Newspapers open each paragraph of a longer quotation again. */
function opensPassage(text: string, at: number): boolean {
  return /(?:^|\n)[\s\-–—*•]*$/u.test(text.slice(Math.max(0, at - NEAR), at));
}
