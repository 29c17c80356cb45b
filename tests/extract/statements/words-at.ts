import type { Span } from '../../../src/model.ts';

/** The words of a text at a stretch of it; null where there is none. */
export function wordsAt(text: string, span: Span | null | undefined): string | null {
  return span ? text.slice(span.start, span.end) : null;
}
