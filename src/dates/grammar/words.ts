import type { Span } from '../../model.ts';
import { fold } from '../../text.ts';

/** A word, a number or a mark of a text, as the time grammar reads it. */
export interface Word extends Span {
  /** As written. */
  readonly text: string;
  /** Folded. */
  readonly low: string;
  /** The digits that it begins with as a number, where it is a whole number: 1990 of `1990s`. */
  readonly digits: number | null;
  /** How many digits: 2 of `07`. */
  readonly width: number;
  /** The letters behind the digits: `s` of `1990s`, `th` of `5th`. */
  readonly suffix: string;
  /** Whether no space stands before it. */
  readonly glued: boolean;
  /** Whether its first letter is a capital. */
  readonly capital: boolean;
}

/** Digits with inner points or commas and up to four letters behind; letters; or one mark. */
const WORD = /\d+(?:[.,]\d+)*\p{L}{0,4}|\p{L}+(?:['’](?!s\b)\p{L}+)*|\S/gu;
const WHOLE = /^(\d+)(\p{L}*)$/u;
const CAPITAL = /^\p{Lu}/u;

/** The words, numbers and marks of a text in order. `yesterday's` is three: `yesterday`, `'`, `s`. Linear time. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let end = -1;
  for (const match of text.matchAll(WORD)) {
    const written = match[0];
    const first = written.charCodeAt(0);
    const whole = first >= 48 && first <= 57 ? WHOLE.exec(written) : null;
    words.push({
      text: written,
      low: fold(written),
      start: match.index,
      end: match.index + written.length,
      digits: whole?.[1] === undefined ? null : Number(whole[1]),
      width: whole?.[1]?.length ?? 0,
      suffix: whole?.[2]?.toLowerCase() ?? '',
      glued: match.index === end,
      capital: CAPITAL.test(written),
    });
    end = match.index + written.length;
  }
  return words;
}

/** Whether a word begins with a digit. */
export function isNumeral(word: Word): boolean {
  const first = word.text.charCodeAt(0);
  return first >= 48 && first <= 57;
}

/** Index of the first word that begins at or behind an offset. */
export function indexAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
