import type { Mend } from '../edits.ts';
import { endsOpen, isListLine, startsLower } from '../line-shape.ts';

/** Lines that were cut to a width. */
export const wrappedLines: Mend = {
  name: 'wrapped lines',
  changes: 'In a text whose lines were cut to a width, the lines of a paragraph become one line.',
  edits: (text) => {
    const pairs = linePairs(text);
    const width = wrapWidth(pairs, text);
    if (width === null) return [];
    return pairs
      .filter((pair) => isWrapped(pair, width))
      .map(({ end, next }) => ({ start: end, end: next, text: ' ' }));
  },
};

/** Two neighbouring lines of one paragraph. */
interface LinePair {
  readonly line: string;
  readonly following: string;
  /** Length of the line without the spaces at its end. */
  readonly length: number;
  /** Length with the first word of the following line, as if it stood on this one. */
  readonly longer: number;
  /** Whether the following line begins further in: a paragraph that shows by its indent. */
  readonly indented: boolean;
  /** Where the line ends and where the words of the following one begin. */
  readonly end: number;
  readonly next: number;
}

/** Text is wrapped to 60 to 80 columns, rarely 100 or a newspaper's 35; longer lines are whole paragraphs, shorter ones verse. */
const WIDEST = 110;
const NARROWEST = 30;
/** A line is full when the next word would have brought it to this share of the width: typesetters leave ragged ends. */
const FULL = 0.88;
/** So many of the pairs must be full lines, and so many must break in the middle of a sentence. */
const FULL_SHARE = 0.6;
const BROKEN_SHARE = 0.2;

/**
 * The width that a text was wrapped to; null for one that was not. Lines that stand alone count, too: where paragraphs
 * go beyond it, the lines of a page's head are short because each is one.
 */
function wrapWidth(pairs: readonly LinePair[], text: string): number | null {
  if (pairs.length === 0) return null;
  const lengths = text
    .split('\n')
    .map((line) => line.trim().length)
    .filter((length) => length > 0)
    .sort((one, other) => one - other);
  const width = lengths[Math.floor((lengths.length - 1) * 0.98)] ?? 0;
  if (width > WIDEST || width < NARROWEST) return null;
  const full = pairs.filter(({ longer }) => longer > width * FULL).length;
  const broken = pairs.filter(({ line, following }) => endsOpen(line) && startsLower(following)).length;
  return full >= pairs.length * FULL_SHARE && broken >= pairs.length * BROKEN_SHARE ? width : null;
}

function isWrapped({ line, following, longer, indented }: LinePair, width: number): boolean {
  if (indented || (isListLine(following) && !goesOnWithDash(line, following))) return false;
  return longer > width * FULL || (endsOpen(line) && startsLower(following));
}

/** A dash at the beginning of a line belongs to the sentence where that is not finished and no list is open. */
function goesOnWithDash(line: string, following: string): boolean {
  return /^[–-]\s\p{Ll}/u.test(following) && endsOpen(line) && !isListLine(line);
}

function linePairs(text: string): readonly LinePair[] {
  const pairs: LinePair[] = [];
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    const after = text.indexOf('\n', end + 1);
    const pair = toPair(
      text.slice(start, end),
      text.slice(end + 1, after < 0 ? text.length : after),
      start,
      end,
    );
    if (pair) pairs.push(pair);
    start = end + 1;
  }
  return pairs;
}

function toPair(line: string, following: string, start: number, end: number): LinePair | null {
  const words = line.trimEnd();
  const inner = following.trimStart();
  if (words.trimStart() === '' || inner === '') return null;
  const indent = following.length - inner.length;
  const ownIndent = words.length - words.trimStart().length;
  return {
    line: words,
    following: inner,
    length: words.length,
    longer: words.length + 1 + inner.split(/\s/, 1).join('').length,
    indented: indent >= ownIndent + 2 && !isListLine(words),
    end: start + words.length,
    next: end + 1 + indent,
  };
}
