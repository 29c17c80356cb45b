import type { Span } from '../model.ts';

/** A word of a text: letters and digits with inner apostrophes, a number, or an acronym with its full stops. */
export interface Token extends Span {
  readonly text: string;
}

/** `U.S.`, `F.B.I`, `p.m.`: single letters with full stops between them. */
const ACRONYM = String.raw`\p{L}(?=\.)(?<![\p{L}\p{N}]\p{L})(?:\.\p{L}){1,12}(?![\p{L}\p{N}])\.?`;
/** `EE. UU.`, `EE.UU.`, `RR. HH.`: the doubled letters of a Spanish plural. */
const DOUBLED = String.raw`(\p{Lu})\1\.(?<![\p{L}\p{N}]..\.)\s?(\p{Lu})\2(?![\p{L}\p{N}])\.?`;
/** `1,200`, `1.200.000`, `4.6`, `4,6`. The bound on groups keeps long runs of digits linear. */
const NUMBER = String.raw`\d(?<![\p{L}\p{N}.,]\d)\d{0,11}(?:[.,]\d{3}){0,5}(?:[.,]\d{1,6})?(?![.,]?[\p{L}\p{N}])`;
const WORD = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’]\p{L}[\p{L}\p{M}]*)*`;
const TOKEN = new RegExp(`${ACRONYM}|${DOUBLED}|${NUMBER}|${WORD}`, 'gu');

/**
 * The words of a text with their offsets. Linear time.
 * A hyphenated word is its parts, one after the other, so that both the whole (as a phrase) and each part are found.
 * An acronym is one word with its full stops, and a number one with its separators.
 */
export function tokens(text: string): readonly Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    found.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return found;
}
