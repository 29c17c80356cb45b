import type { Span } from '../../../model.ts';

/** Before the mark that opens a quotation so many signs are looked at: a colon and a space. */
const NEAR = 2;

/**
 * Whether what stands at an offset inside a quotation in straight marks may be outside of it: where a further mark inside has
 * a space on either side, as texts that were cut into words have, it may close the quotation. Before that mark it is sure
 * where a colon or a comma shows that the quotation opens.
 */
export function isUnsure(text: string, { start, end }: Span, at: number): boolean {
  if (text[start] !== '"') return false;
  const inner = text.indexOf('"', start + 1);
  if (inner === -1 || inner >= end - 1) return false;
  return at >= inner || !/[:,]\s?$/u.test(text.slice(Math.max(0, start - NEAR), start));
}
