import type { Span } from '../model.ts';

/** A word of a text: letters and digits, inner apostrophes, hyphens and full stops of acronyms apart. */
export interface Token extends Span {
  readonly text: string;
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

/** The words of a text with their offsets. Hyphenated words are two; `U.S.` is `U` and `S`. Linear time. */
export function tokens(text: string): readonly Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    found.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return found;
}
