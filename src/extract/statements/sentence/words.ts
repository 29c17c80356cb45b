import { type WordForm, wordForm } from '../../../language/word-form.ts';
import type { Span } from '../../../model.ts';
import type { ClauseWordClass } from './clause-words.ts';

/** What is known of a word by its form. */
export interface WordTraits {
  /** The closed classes that it belongs to when folded. */
  readonly classes: ReadonlySet<ClauseWordClass>;
  /** What it gives cause to look for: bits of `CAUSE`. */
  readonly causes: number;
}

/** A word of a sentence with its place in the document. */
export interface Word extends Span, WordTraits {
  readonly form: WordForm;
  /** Lower case, accents kept: `él` is not `el`. */
  readonly lower: string;
  /** As the lexicon's lists are compared. */
  readonly folded: string;
  /** Whether a mark parts it from the word before it, or from the sentence's start. */
  readonly parted: boolean;
}

/** A stretch of more words is no sentence of prose (a table, a list without full stops): the rest is not read. */
const MOST_WORDS = 400;

/** More than white space, a hyphen or an abbreviation's full stop. */
const PARTING = /[,;:()—–"“”«»[\]]/u;

/** The first words of a stretch of a text, in order. */
export function wordsOf(
  text: string,
  { start, end }: Span,
  traitsOf: (form: WordForm) => WordTraits,
): readonly Word[] {
  const found: Word[] = [];
  let parted = false;
  let at = start;
  while (at < end && found.length < MOST_WORDS) {
    if (!isWordSign(text, at)) {
      parted ||= isPartingSign(text, at);
      at++;
      continue;
    }
    const from = at;
    at = wordEnd(text, at);
    const form = wordForm(text.slice(from, at));
    const { lower, folded } = form;
    const { classes, causes } = traitsOf(form);
    found.push({ start: from, end: at, form, lower, folded, classes, causes, parted });
    parted = false;
  }
  return found;
}

/** Whether a mark stands in a stretch of text between words. */
export function hasPartingSign(between: string): boolean {
  return PARTING.test(between);
}

function wordEnd(text: string, from: number): number {
  let at = from + 1;
  for (;;) {
    if (isWordSign(text, at)) at++;
    else if (isApostrophe(text.charCodeAt(at)) && LETTER.test(text.charAt(at + 1))) at += 2;
    else return at;
  }
}

const STRAIGHT_APOSTROPHE = 0x27;
const APOSTROPHE = 0x2019;
const LETTER = /[\p{L}]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** Beyond ASCII the regular expression decides. */
const ASCII_END = 128;
const ASCII = Array.from({ length: ASCII_END }, (_, code) => String.fromCharCode(code));
const WORD_SIGNS = ASCII.map((sign) => LETTER_OR_DIGIT.test(sign));
const PARTING_SIGNS = ASCII.map((sign) => PARTING.test(sign));

function isApostrophe(code: number): boolean {
  return code === STRAIGHT_APOSTROPHE || code === APOSTROPHE;
}

function isWordSign(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < ASCII_END ? WORD_SIGNS[code] === true : LETTER_OR_DIGIT.test(text.charAt(at));
}

function isPartingSign(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < ASCII_END ? PARTING_SIGNS[code] === true : PARTING.test(text.charAt(at));
}
