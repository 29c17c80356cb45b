import type { Block, Span } from '../../model.ts';
import { fold } from '../../text.ts';

/** How a word is written: what a capital says depends on it. */
export type Shape =
  | 'lower'
  | 'capital'
  | 'capitals'
  | 'initial'
  | 'stopped'
  | 'number'
  | 'mark'
  | 'possessive'
  | 'address';

/** A word or a punctuation mark of a text, as the recognizers of names see it. */
export interface Word extends Span {
  readonly text: string;
  /** The word as lists hold it: folded, without a final full stop. */
  readonly folded: string;
  readonly shape: Shape;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  /** Whether it begins a line, a block or a sentence: its capital says nothing. */
  readonly first: boolean;
  /** Index of its block. */
  readonly block: number;
}

/** Words whose full stop belongs to them. */
export type Abbreviations = ReadonlySet<string>;

// Alternatives in order: addresses, acronyms with stops, initials, O'Brien and AT&T, Stratford-upon-Avon and al-Kindi, numbers, words, possessives, marks.
const WORD =
  /(?:https?:\/\/|www\.)[^\s)\]]+|[@#][\p{L}\p{N}_]+|\p{Lu}\.(?:\p{Lu}\.)+|\p{Lu}(?:\.\p{Lu})+(?![\p{L}])\.?|\p{Lu}\.(?=[\s-]?\p{Lu})|\p{Lu}{1,5}&\p{Lu}{1,4}|\p{Lu}[\p{L}\p{M}]*-(?:ul|al|ur|el|us|ud|le|la|les|de|du|sur|am|an|en|upon|on|der|i|of|by|in|the)-\p{Lu}[\p{L}\p{M}]*|(?:al|el|ash|ad|ar|as|at|az)-\p{Lu}[\p{L}\p{M}'’]*|\p{Lu}\p{Ll}?['’]\p{Lu}[\p{L}\p{M}]*|\p{N}[\p{L}\p{N}]*(?:[.,:/]\p{N}+)*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*|['’]s(?![\p{L}])|[^\s]/gu;
const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}\p{N}'’&-]+$/u;
const STOPPED = /^\p{Lu}\.(?:\p{Lu}|$)/u;
const PLAIN_LOWER = /^[a-z]+$/;
/** A word longer than any name is noise; it is not looked up. */
const LONGEST = 60;

/** The words of all blocks but furniture, in order. Linear in the length of the text. */
export function readWords(
  text: string,
  blocks: readonly Block[],
  sentences: readonly Span[],
  abbreviations: Abbreviations,
): readonly Word[] {
  const starts = new Set(sentences.map((sentence) => sentence.start));
  const words: Word[] = [];
  blocks.forEach((block, index) => {
    if (block.kind !== 'furniture') readBlock(text, block, index, starts, abbreviations, words);
  });
  return words;
}

function readBlock(
  text: string,
  block: Block,
  index: number,
  starts: ReadonlySet<number>,
  abbreviations: Abbreviations,
  into: Word[],
): void {
  const own = text.slice(block.start, block.end);
  let end = -1;
  let first = true;
  for (const match of own.matchAll(WORD)) {
    if (match.index < end) continue; // the full stop that an abbreviation took
    const between = end < 0 ? '' : own.slice(end, match.index);
    if (between.includes('\n') || starts.has(block.start + match.index)) first = true;
    const shape = first && isArticleA(own, match.index) ? 'lower' : shapeOf(match[0]);
    const folded = foldedOf(match[0], shape);
    let length = match[0].length;
    if (own[match.index + length] === '.' && isAbbreviation(folded, shape, abbreviations)) length += 1;
    const start = block.start + match.index;
    into.push({
      text: own.slice(match.index, match.index + length),
      folded,
      shape,
      spaced: between !== '' || end < 0,
      first,
      block: index,
      start,
      end: start + length,
    });
    if (shape !== 'mark') first = false;
    else if (isOpeningMark(match[0]) && isColonBefore(own, match.index)) first = true;
    end = match.index + length;
  }
}

/** "A poll", "A Teresa": an article or a preposition that begins a sentence, not an initial as in "A J Hale". */
function isArticleA(text: string, at: number): boolean {
  return text.startsWith('A ', at) && !/^\p{Lu}[ .]/u.test(text.slice(at + 2, at + 4));
}

function isOpeningMark(mark: string): boolean {
  return mark === '“' || mark === '"' || mark === '«';
}

/** What is quoted behind a colon begins as a sentence does. */
function isColonBefore(text: string, at: number): boolean {
  return text.charAt(at - 1) === ':' || (text.charAt(at - 1) === ' ' && text.charAt(at - 2) === ':');
}

function isAbbreviation(folded: string, shape: Shape, abbreviations: Abbreviations): boolean {
  return shape !== 'mark' && shape !== 'lower' && abbreviations.has(folded);
}

function shapeOf(word: string): Shape {
  if (PLAIN_LOWER.test(word)) return 'lower';
  const letter = word.charAt(0);
  if (
    word.length > 1 &&
    (letter === '@' || letter === '#' || word.startsWith('http') || word.startsWith('www.'))
  )
    return 'address';
  if (word.length === 2 && (letter === "'" || letter === '’')) return 'possessive';
  if (!/[\p{L}\p{M}]/u.test(letter)) return /\p{N}/u.test(letter) ? 'number' : 'mark';
  if (!/\p{Lu}/u.test(letter)) return /\p{Lu}/u.test(word) ? 'capital' : 'lower';
  if (word.length === 2 && word.endsWith('.')) return 'initial';
  if (STOPPED.test(word)) return 'stopped';
  if (word.length === 1) return 'initial';
  return CAPITALS.test(word) ? 'capitals' : 'capital';
}

function foldedOf(word: string, shape: Shape): string {
  if (shape === 'lower' && PLAIN_LOWER.test(word)) return word;
  if (word.length > LONGEST) return '';
  const folded = fold(word);
  return folded.endsWith('.') && folded.length > 1 ? folded.slice(0, -1) : folded;
}
