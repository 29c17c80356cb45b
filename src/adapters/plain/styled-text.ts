/** Text with bold stretches, wrapped to a width: what plain rendering is made of. */
import type { Span } from '../../model.ts';
import { harmless } from './harmless.ts';

/** A stretch of text in one style. */
export interface Styled {
  readonly text: string;
  readonly bold: boolean;
}

/** How bold is written: ANSI, stars, or not at all. */
export type Bold = (text: string) => string;

/** A word may be as long as a line; below this width nothing is wrapped. */
const NARROWEST = 20;

/** The text cut at its marks, each piece harmless; marks that overlap or lie outside are dropped. */
export function styled(text: string, marks: readonly Span[]): readonly Styled[] {
  const pieces: Styled[] = [];
  let at = 0;
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    if (start < at || end <= start || end > text.length) continue;
    pieces.push({ text: text.slice(at, start), bold: false }, { text: text.slice(start, end), bold: true });
    at = end;
  }
  pieces.push({ text: text.slice(at), bold: false });
  return pieces
    .map((piece) => ({ ...piece, text: harmless(piece.text) }))
    .filter((piece) => piece.text !== '');
}

/** One row as text: the first line behind `first`, every further one behind `next`, wrapped at words to `width`. */
export function written(
  pieces: readonly Styled[],
  bold: Bold,
  first: string,
  next: string,
  width?: number,
): string {
  if (width === undefined || width < NARROWEST) return first + written1(pieces, bold);
  return wrap(pieces, width - Math.max(first.length, next.length))
    .map((line, index) => (index === 0 ? first : next) + written1(line, bold))
    .join('\n');
}

function written1(pieces: readonly Styled[], bold: Bold): string {
  return pieces.map((piece) => (piece.bold ? bold(piece.text) : piece.text)).join('');
}

function wrap(pieces: readonly Styled[], room: number): readonly (readonly Styled[])[] {
  const lines: Styled[][] = [[]];
  let used = 0;
  for (const part of pieces.flatMap(parts)) {
    const isSpace = part.text === ' ';
    if (used > 0 && used + part.text.length > room) {
      lines.push([]);
      used = 0;
    }
    if (isSpace && used === 0) continue;
    add(lines.at(-1) ?? [], part);
    used += part.text.length;
  }
  return lines.map(withoutTrailingSpace);
}

/** Words and the spaces between them, each in the style of its piece. */
function parts({ text, bold }: Styled): readonly Styled[] {
  return text.split(/( )/u).flatMap((part) => (part === '' ? [] : [{ text: part, bold }]));
}

/** Neighbours of one style are one piece, so that bold is not switched off and on between words. */
function add(line: Styled[], part: Styled): void {
  const last = line.at(-1);
  if (last && last.bold === part.bold) line[line.length - 1] = { ...last, text: last.text + part.text };
  else line.push(part);
}

function withoutTrailingSpace(line: readonly Styled[]): readonly Styled[] {
  const last = line.at(-1);
  return last ? [...line.slice(0, -1), { ...last, text: last.text.trimEnd() }] : line;
}
