import type { CommandOption } from '../command.ts';
import { readQuoted } from './quoting.ts';

/** A word of free text, or several in quotation marks that belong together. */
export interface TextPiece {
  readonly kind: 'text';
  /** White space before it, as typed; one space where something was taken out. */
  readonly gap: string;
  readonly raw: string;
  /** What it says without its quotation marks, where it is one quoted argument. */
  readonly whole: string | null;
}

/** `name:value` with a name of the command's options. */
export interface PairPiece {
  readonly kind: 'pair';
  readonly option: string;
  readonly value: string;
}

/** One piece of what was typed after the command word. */
export type Piece = TextPiece | PairPiece | { readonly kind: 'public' };

/** What is a date decides how far `from:` reaches. */
interface Reading {
  readonly isDate: (words: string) => boolean;
}

const SPACE = /\s*/uy;
const WORD = /\S+/uy;
const NAME = /([\p{L}_-]+):/uy;
/** Telephones turn two hyphens into a dash. */
const PUBLIC = new Set(['--public', '—public', '–public']);
/** Words after `from:March` that may still belong to the date, as in `from:12 March 2025`. */
const MOST_DATE_WORDS = 4;

/** The text as pieces, in linear time: only names of these options make a pair, quoted stretches are never looked into. */
export function readPieces(
  text: string,
  options: readonly CommandOption[],
  reading: Reading,
): readonly Piece[] {
  const pieces: Piece[] = [];
  const lastCurly = text.lastIndexOf('”');
  let at = 0;
  for (;;) {
    const gap = match(SPACE, text, at)?.[0] ?? '';
    at += gap.length;
    if (at >= text.length) return pieces;
    const pair = readPair(text, at, options, reading);
    const { piece, end } = pair ?? readWord(text, at, lastCurly, gapBefore(pieces, gap));
    pieces.push(piece);
    at = end;
  }
}

/** Tells text from what is taken out of it. */
export function isText(piece: Piece): piece is TextPiece {
  return piece.kind === 'text';
}

interface Read {
  readonly piece: Piece;
  readonly end: number;
}

function readPair(
  text: string,
  at: number,
  options: readonly CommandOption[],
  reading: Reading,
): Read | null {
  const [head, typed = ''] = match(NAME, text, at) ?? [];
  const option = options.find(({ name }) => name === typed.toLowerCase());
  if (head === undefined || !option) return null;
  const start = at + head.length;
  const inMarks = readQuoted(text, start);
  if (inMarks && endsWord(text, inMarks.end)) {
    return { piece: { kind: 'pair', option: option.name, value: inMarks.value }, end: inMarks.end };
  }
  const word = match(WORD, text, start)?.[0];
  if (word === undefined) return null;
  const end = start + word.length;
  if (option.kind === 'date' || option.kind === 'since') return readDate(text, start, end, option, reading);
  return { piece: { kind: 'pair', option: option.name, value: word }, end };
}

/** `from:12 March 2025`: the longest stretch of words that is a date; one word where none is. */
function readDate(
  text: string,
  start: number,
  firstEnd: number,
  option: CommandOption,
  { isDate }: Reading,
): Read {
  let end = firstEnd;
  let best = firstEnd;
  for (let more = 0; more < MOST_DATE_WORDS; more++) {
    const next = /\s+[^\s":“]+(?=\s|$)/uy;
    next.lastIndex = end;
    const found = next.exec(text);
    if (!found) break;
    end += found[0].length;
    if (isDate(text.slice(start, end))) best = end;
  }
  return { piece: { kind: 'pair', option: option.name, value: text.slice(start, best) }, end: best };
}

function readWord(text: string, at: number, lastCurly: number, gap: string): Read {
  // Without this look ahead, a text of opening marks alone would be searched to its end at each of them.
  const inMarks = text[at] === '“' && lastCurly < at ? null : readQuoted(text, at);
  if (inMarks && endsWord(text, inMarks.end)) {
    const raw = text.slice(at, inMarks.end);
    return { piece: { kind: 'text', gap, raw, whole: inMarks.value }, end: inMarks.end };
  }
  const from = inMarks?.end ?? at;
  const rest = match(WORD, text, from)?.[0] ?? '';
  const end = from + rest.length;
  const raw = text.slice(at, end);
  if (PUBLIC.has(raw)) return { piece: { kind: 'public' }, end };
  return { piece: { kind: 'text', gap, raw, whole: null }, end };
}

function gapBefore(pieces: readonly Piece[], gap: string): string {
  return pieces.at(-1)?.kind === 'text' ? gap : ' ';
}

function endsWord(text: string, at: number): boolean {
  return at >= text.length || /\s/u.test(text.charAt(at));
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
