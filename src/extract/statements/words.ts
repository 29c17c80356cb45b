import type { Span } from '../../model.ts';
import { fold } from '../../text.ts';

/** A word of a sentence with its place in the document. */
export interface Word extends Span {
  /** Lower case, accents kept: `él` is not `el`. */
  readonly lower: string;
  /** As the lexicon's lists are compared. */
  readonly folded: string;
}

/** A stretch of more words is no sentence of prose (a table, a list without full stops): the rest is not read. */
const MOST_WORDS = 400;

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;
const PLAIN = /^[a-z0-9']*$/;

/** The first words of a stretch of a text, in order. */
export function wordsOf(text: string, { start, end }: Span): readonly Word[] {
  const found: Word[] = [];
  WORD.lastIndex = start;
  for (let match = WORD.exec(text); match && found.length < MOST_WORDS; match = WORD.exec(text)) {
    if (match.index >= end) break;
    const lower = match[0].toLowerCase();
    const folded = PLAIN.test(lower) ? lower : fold(lower);
    found.push({ start: match.index, end: match.index + match[0].length, lower, folded });
  }
  return found;
}
