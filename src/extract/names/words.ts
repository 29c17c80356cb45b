import { type WordForm, wordForm } from '../../language/word-form.ts';
import type { Block, Span } from '../../model.ts';
import { type Shape, spelling } from './spelling.ts';

/** A word or a punctuation mark of a text, as the recognizers of names see it. */
export interface Word extends Span {
  readonly text: string;
  /** Its form, without the full stop of an abbreviation. */
  readonly form: WordForm;
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

/** ASCII from the space to the last mark. */
const FIRST_PRINTED = 32;
const LAST_PRINTED = 127;
const LINE_FEED = 10;

// Alternatives in order: what most words and marks are, which nothing further on would read otherwise; addresses, acronyms with stops, initials, O'Brien and AT&T, Stratford-upon-Avon and al-Kindi, numbers, words, possessives, marks.
const WORD =
  /[A-Za-z]+(?=[ ,])|[,.;:()"]|(?:https?:\/\/|www\.)[^\s)\]]+|[@#][\p{L}\p{N}_]+|\p{Lu}\.(?:\p{Lu}\.)+|\p{Lu}(?:\.\p{Lu})+(?![\p{L}])\.?|\p{Lu}\.(?=[\s-]?\p{Lu})|\p{Lu}{1,5}&\p{Lu}{1,4}|\p{Lu}[\p{L}\p{M}]*-(?:ul|al|ur|el|us|ud|le|la|les|de|du|sur|am|an|en|upon|on|der|i|of|by|in|the)-\p{Lu}[\p{L}\p{M}]*|(?:al|el|ash|ad|ar|as|at|az)-\p{Lu}[\p{L}\p{M}'’]*|\p{Lu}\p{Ll}?['’]\p{Lu}[\p{L}\p{M}]*|\p{N}[\p{L}\p{N}]*(?:[.,:/]\p{N}+)*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*|['’]s(?![\p{L}])|[^\s]/uy;

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
  const begin = afterSpace(own, 0);
  let end = begin;
  let first = true;
  for (let at = begin; at < own.length; at = afterSpace(own, end)) {
    if (starts.has(block.start + at) || isNextLine(own, end, at)) first = true;
    const spaced = at > end || at === begin;
    end = wordEnd(own, at);
    const form = wordForm(own.slice(at, end));
    const { folded, shape: written } = spelling(form);
    const shape = first && isArticleA(own, at) ? 'lower' : written;
    const stopped = own[end] === '.' && isAbbreviation(folded, shape, abbreviations);
    if (stopped) end += 1;
    into.push({
      text: stopped ? own.slice(at, end) : form.text,
      form,
      folded,
      shape,
      spaced,
      first,
      block: index,
      start: block.start + at,
      end: block.start + end,
    });
    if (shape !== 'mark') first = false;
    else if (isOpeningMark(form.text) && isColonBefore(own, at)) first = true;
  }
}

/** Where the next word or mark begins. */
function afterSpace(text: string, at: number): number {
  let next = at;
  while (isSpace(text, next)) next += 1;
  return next;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code > FIRST_PRINTED && code < LAST_PRINTED) return false;
  return code === FIRST_PRINTED || /\s/.test(text.charAt(at));
}

/** Whether a line ends between two words. */
function isNextLine(text: string, end: number, next: number): boolean {
  for (let at = end; at < next; at++) if (text.charCodeAt(at) === LINE_FEED) return true;
  return false;
}

/** Where the word or mark ends that begins here. */
function wordEnd(text: string, at: number): number {
  WORD.lastIndex = at;
  WORD.test(text);
  return WORD.lastIndex;
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
