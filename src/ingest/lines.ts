import type { BlockKind, Span } from '../model.ts';
import { authorOfByline } from './cues/bylines.ts';
import { dateLine } from './cues/date-lines.ts';
import { isFurniture } from './cues/furniture.ts';

/** A line of a mended text: a paragraph, a heading, a piece of the page. */
export interface Line extends Span {
  readonly text: string;
  /** Whether a blank line stands before it. */
  readonly apart: boolean;
}

/** What each line of a text is so far; null where nothing says it yet. */
export type Kinds = (BlockKind | null)[];

/** The lines of a mended text that are not blank; a row such as `By Ana Robles | May 12, 2026` is several. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  let apart = false;
  for (const words of text.split('\n')) {
    if (words === '') apart = true;
    else {
      lines.push(...piecesOf({ start, end: start + words.length, text: words, apart }));
      apart = false;
    }
    start += words.length + 1;
  }
  return lines;
}

/** A row of facts about an article is short. In UTF-16 units. */
const LONGEST_ROW = 200;
const SEPARATOR = /\s[|•·]\s/g;

function piecesOf(line: Line): readonly Line[] {
  if (line.text.length > LONGEST_ROW) return [line];
  const pieces: Line[] = [];
  let from = 0;
  for (const { 0: sign, index } of line.text.matchAll(SEPARATOR)) {
    pieces.push(piece(line, from, index));
    from = index + sign.length;
  }
  pieces.push(piece(line, from, line.text.length));
  return pieces.length > 1 && pieces.every(isFact) ? pieces : [line];
}

function piece({ start, text, apart }: Line, from: number, to: number): Line {
  return { start: start + from, end: start + to, text: text.slice(from, to), apart: apart && from === 0 };
}

function isFact({ text }: Line): boolean {
  return dateLine(text) !== null || authorOfByline(text) !== null || isFurniture(text);
}
