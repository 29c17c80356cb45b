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
  const inner = text.indexOf(text[start] ?? '"', start + 1);
  if (inner === -1 || inner >= end - 1) return false;
  if (opensPassage(text, inner)) return at >= inner && !isClosedWell(text, quotation);
  if (text[start] !== '"') return at >= inner;
  return at >= inner || !/[:,]\s?$/u.test(text.slice(Math.max(0, start - NEAR), start));
}

/** Whether the mark that closes a quotation stands right behind its last word. */
export function isClosedWell(text: string, { end, closed }: Quotation): boolean {
  return closed && /\S/u.test(text[end - 2] ?? '');
}

/** Newspapers open each paragraph of a longer quotation again. */
function opensPassage(text: string, at: number): boolean {
  return /(?:^|\n)[\s\-–—*•]*$/u.test(text.slice(Math.max(0, at - NEAR), at));
}
