import type { Span } from '../../model.ts';
import { fold } from '../../text.ts';

/** A word of a sentence with its place in the document. */
export interface Word extends Span {
  /** Lower case, accents kept: `él` is not `el`. */
  readonly lower: string;
  /** As the lexicon's lists are compared. */
  readonly folded: string;
}

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;

/** A stretch of more words is no sentence of prose (a table, a list without full stops): the rest is not read. */
const MOST_WORDS = 400;

/** The first words of a stretch of a text, in order. */
export function wordsOf(text: string, span: Span): readonly Word[] {
  const found: Word[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(WORD)) {
    const start = span.start + match.index;
    const lower = match[0].toLowerCase();
    if (found.length === MOST_WORDS) break;
    found.push({ start, end: start + match[0].length, lower, folded: fold(lower) });
  }
  return found;
}
