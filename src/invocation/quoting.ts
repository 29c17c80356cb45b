/** Quoted arguments: `"…"` with `\"` and `\\` inside, or `“…”` as phones write it. */

/** A quoted stretch of a typed text: where it ends and what it says without marks and escapes. */
export interface Quoted {
  /** Index after the closing mark. */
  readonly end: number;
  readonly value: string;
}

/** A value in quotation marks. */
export function quoted(value: string): string {
  return `"${value.replace(/[\\"]/gu, (mark) => `\\${mark}`)}"`;
}

/** The quoted stretch that begins at this index, null where none does or none ends. */
export function readQuoted(text: string, start: number): Quoted | null {
  if (text[start] === '“') return readCurly(text, start);
  return text[start] === '"' ? readStraight(text, start) : null;
}

function readCurly(text: string, start: number): Quoted | null {
  const close = text.indexOf('”', start + 1);
  return close < 0 ? null : { end: close + 1, value: text.slice(start + 1, close) };
}

function readStraight(text: string, start: number): Quoted | null {
  let value = '';
  for (let at = start + 1; at < text.length; at++) {
    const letter = text[at];
    if (letter === '"') return { end: at + 1, value };
    const next = text[at + 1];
    const escaped = letter === '\\' && (next === '"' || next === '\\');
    if (escaped) at += 1;
    value += text[at];
  }
  return null;
}
