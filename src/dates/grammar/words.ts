import { perForm, type WordForm, wordForm } from '../../language/word-form.ts';
import type { Span } from '../../model.ts';

/** A word, a number or a mark of a text, as the time grammar reads it. */
export interface Word extends Span, Figure {
  /** As written. */
  readonly text: string;
  /** Folded. */
  readonly low: string;
  /** What is worked out once for all places where the same is written. */
  readonly form: WordForm;
  /** Whether no space stands before it. */
  readonly glued: boolean;
  /** Whether its first letter is a capital. */
  readonly capital: boolean;
}

/** What a word says in digits. */
interface Figure {
  /** The digits that it begins with as a number, where it is a whole number: 1990 of `1990s`. */
  readonly digits: number | null;
  /** How many digits: 2 of `07`. */
  readonly width: number;
  /** The letters behind the digits: `s` of `1990s`, `th` of `5th`. */
  readonly suffix: string;
}

/** The words, numbers and marks of a text in order. `yesterday's` is three: `yesterday`, `'`, `s`. Linear time. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let before = -1;
  for (let start = 0; start < text.length; ) {
    const end = wordEnd(text, start);
    if (end === start) {
      start += 1;
      continue;
    }
    const form = wordForm(text.slice(start, end));
    const { digits, width, suffix } = isNumeral(form) ? figureOf(form) : NO_FIGURE;
    words.push({
      text: form.text,
      low: form.folded,
      form,
      start,
      end,
      digits,
      width,
      suffix,
      glued: start === before,
      capital: isCapital(form),
    });
    before = end;
    start = end;
  }
  return words;
}

/** Digits with inner points or commas and up to four letters behind; letters; or one mark. */
const WORD = /\d+(?:[.,]\d+)*\p{L}{0,4}|\p{L}+(?:['’](?!s\b)\p{L}+)*|\S/uy;
const SPACE = 32;
const APOSTROPHE = 39;
const LAST_PLAIN = 127;

/** Where the word ends that begins at a place; the place itself where white space stands there. */
function wordEnd(text: string, start: number): number {
  // Plain letters are most of a text; only the rest is asked of the pattern.
  let end = start;
  while (isPlainLetter(text.charCodeAt(end))) end += 1;
  const next = text.charCodeAt(end);
  if (end > start ? next !== APOSTROPHE && !(next > LAST_PLAIN) : next === SPACE) return end;
  WORD.lastIndex = start;
  return WORD.test(text) ? WORD.lastIndex : start;
}

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

const WHOLE = /^(\d+)(\p{L}*)$/u;
const NO_FIGURE: Figure = { digits: null, width: 0, suffix: '' };

const figureOf = perForm(({ text }): Figure => {
  const [, digits, suffix = ''] = WHOLE.exec(text) ?? [];
  if (digits === undefined) return NO_FIGURE;
  return { digits: Number(digits), width: digits.length, suffix: suffix.toLowerCase() };
});

function isCapital(form: WordForm): boolean {
  const first = form.text.charCodeAt(0);
  return first <= LAST_PLAIN ? first >= 65 && first <= 90 : isOtherCapital(form);
}

const isOtherCapital = perForm(({ text }) => /^\p{Lu}/u.test(text));

/** Whether a word begins with a digit. */
export function isNumeral({ text }: Pick<Word, 'text'>): boolean {
  const first = text.charCodeAt(0);
  return first >= 48 && first <= 57;
}

/** Index of the first of some words, or of other stretches in order, that begins at or behind an offset. */
export function indexAt(words: readonly Span[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of a text's words that stand in a stretch of it; where its borders cut a word, what stands inside is read anew. */
export function wordsWithin(words: readonly Word[], text: string, { start, end }: Span): readonly Word[] {
  const from = indexAt(words, start);
  const to = indexAt(words, end);
  const isCut = (words[from - 1]?.end ?? 0) > start || (words[to - 1]?.end ?? 0) > end;
  if (!isCut) return words.slice(from, to);
  const inside = wordsOf(text.slice(start, end));
  return inside.map((word) => ({ ...word, start: word.start + start, end: word.end + start }));
}
