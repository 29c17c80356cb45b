import { indexAt, type Word as TextWord, wordsOf } from '../../../dates/grammar/words.ts';
import { type WordForm, wordForm } from '../../../language/word-form.ts';
import type { Block, Span } from '../../../model.ts';
import { type Shape, spelling } from './spelling.ts';
import { TWO_SYLLABLES } from './two-syllables.ts';

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

// Alternatives in order: what most words and marks are, which nothing further on would read otherwise; addresses, acronyms with stops, initials, O'Brien and AT&T, Stratford-upon-Avon and al-Kindi, affairs called after another, numbers, words, possessives, marks.
const WORD = new RegExp(
  String.raw`[A-Za-z]+(?=[ ,])|[,.;:()"]|(?:https?://|www\.)[^\s)\]]+|[@#][\p{L}\p{N}_]+|\p{Lu}\.(?:\p{Lu}\.)+|\p{Lu}(?:\.\p{Lu})+(?![\p{L}])\.?|\p{Lu}\.(?=[\s-]?\p{Lu})|\p{Lu}{1,5}&\p{Lu}{1,4}|\p{Lu}[\p{L}\p{M}]*-(?:ul|al|ur|el|us|ud|le|la|les|de|du|sur|am|an|en|upon|on|der|i|of|by|in|the)-\p{Lu}[\p{L}\p{M}]*|(?:al|el|ash|ad|ar|as|at|az)-\p{Lu}[\p{L}\p{M}'’]*|\p{Lu}[\p{L}\p{M}]*-gate(?!\p{L})|${TWO_SYLLABLES}|\p{Lu}\p{Ll}?['’]\p{Lu}[\p{L}\p{M}]*|\p{N}[\p{L}\p{N}]*(?:[.,:/]\p{N}+)*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*|['’]s(?![\p{L}])|[^\s]`,
  'uy',
);

/** What words are read from. */
export interface WordMaterial {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** In the order of the text. */
  readonly sentences: readonly Span[];
  /** The words of the text, where they were read already: most of them are words here, too, and are not cut again. */
  readonly words?: readonly TextWord[];
}

/** The words of all blocks but furniture, in order. Linear in the length of the text. */
export function readWords(material: WordMaterial, abbreviations: Abbreviations): readonly Word[] {
  const whole = { ...material, words: material.words ?? wordsOf(material.text) };
  const found: Word[] = [];
  material.blocks.forEach((block, index) => {
    if (block.kind !== 'furniture') readBlock(whole, block, index, abbreviations, found);
  });
  return found;
}

function readBlock(
  { text, sentences, words }: Required<WordMaterial>,
  { start, end: blockEnd }: Block,
  block: number,
  abbreviations: Abbreviations,
  into: Word[],
): void {
  const own = text.slice(start, blockEnd);
  const begin = afterSpace(own, 0);
  let sentence = indexAt(sentences, start);
  let next = indexAt(words, start);
  let end = begin;
  let first = true;
  for (let at = begin; at < own.length; at = afterSpace(own, end)) {
    while ((sentences[sentence]?.start ?? blockEnd) < start + at) sentence += 1;
    while ((words[next]?.start ?? blockEnd) < start + at) next += 1;
    if (sentences[sentence]?.start === start + at || isNextLine(own, end, at)) first = true;
    const spaced = at > end || at === begin;
    const form = wholeForm(words[next], own, start, at) ?? wordForm(own.slice(at, wordEnd(own, at)));
    end = at + form.text.length;
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
      block,
      start: start + at,
      end: start + end,
    });
    if (shape !== 'mark') first = false;
    else if (isOpeningMark(form.text) && isColonBefore(own, at)) first = true;
  }
}

/** The form of the text's word that begins here, where that is a word of names whatever the pattern would look for. */
function wholeForm(word: TextWord | undefined, own: string, start: number, at: number): WordForm | null {
  if (word?.start !== start + at) return null;
  const { closedBy } = spelling(word.form);
  if (closedBy === 'anything') return word.form;
  return closedBy === 'mark' && CLOSING[own.charCodeAt(word.end - start)] === 1 ? word.form : null;
}

/** What a word may end before that goes on behind none of these. */
const CLOSING = new Uint8Array(LAST_PRINTED + 1);
for (const mark of ' \n,.;:)"!?') CLOSING[mark.charCodeAt(0)] = 1;

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
