/** Pure string functions that know no language and no platform. */
import { createHash } from 'node:crypto';

/** Letters that Unicode decomposition leaves alone, and what readers type for them. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['ß', 'ss'],
  ['đ', 'd'],
  ['æ', 'ae'],
  ['ı', 'i'],
  ['‘', "'"],
  ['’', "'"],
  ['“', '"'],
  ['”', '"'],
  ['–', '-'],
  ['—', '-'],
]);

const FOLDABLE = /[łøßđæı‘’“”–—]/g;
/** 64 bits: no two of a few million sentences share a key. */
const KEY_LENGTH = 16;

const PLAIN = /^[\x20-\x7e]*$/;

/** A text as it is compared: lower case, without accents, with straight quotes and dashes. Offsets are not kept. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\s/gu, ' ')
    .replace(FOLDABLE, (letter) => LETTERS.get(letter) ?? letter);
}

/** A short hash of words as they are compared: the same for the same sentence wherever it stands. */
export function keyOfWords(text: string): string {
  return createHash('sha256')
    .update(fold(text).replace(/\s+/gu, ' ').trim())
    .digest('hex')
    .slice(0, KEY_LENGTH);
}

/** The text with its first letter large. */
export function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** A text cut at a word border to at most `limit` UTF-16 units, `mark` included; whole where it fits. */
export function cutAtWord(text: string, limit: number, mark = '…'): string {
  if (text.length <= limit) return text;
  const room = text.slice(0, Math.max(0, limit - mark.length));
  const border = room.search(/\s\S*$/u);
  const kept = border > 0 ? room.slice(0, border) : dropHalfPair(room);
  return kept.trimEnd() + mark;
}

/** The same text without a surrogate that lost its other half at the end. */
function dropHalfPair(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? text.slice(0, -1) : text;
}
