import { indexAt, type Word as TextWord } from '../../../dates/grammar/words.ts';
import { type WordForm, wordForm } from '../../../language/word-form.ts';
import type { Span } from '../../../model.ts';
import type { ClauseWordClass } from './clause-words.ts';

/** What is known of a word by its form. */
export interface WordTraits {
  /** The closed classes that it belongs to when folded. */
  readonly classes: ReadonlySet<ClauseWordClass>;
  /** Those that it belongs to with its accents as they are written: "él", not "el". */
  readonly written: ReadonlySet<ClauseWordClass>;
  /** What it gives cause to look for: bits of `CAUSE`. */
  readonly causes: number;
  /** Whether it is one word of a sentence as well, where the time grammar cuts it so: "3.5" is two. */
  readonly whole: boolean;
}

/** A word of a sentence with its place in the document. */
export interface Word extends Span, Omit<WordTraits, 'whole'> {
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

/** The first words of a stretch of a text, in order. Most of them are words of the text as the time grammar cuts it, too. */
export function wordsOf(
  text: string,
  textWords: readonly TextWord[],
  { start, end }: Span,
  traitsOf: (form: WordForm) => WordTraits,
): readonly Word[] {
  const found: Word[] = [];
  let next = indexAt(textWords, start);
  let parted = false;
  let at = start;
  while (at < end && found.length < MOST_WORDS) {
    if (!isWordSign(text, at)) {
      parted ||= isPartingSign(text, at);
      at++;
      continue;
    }
    const start = at;
    while ((textWords[next]?.start ?? end) < start) next++;
    const cut = textWords[next];
    let form = cut?.start === start && !goesOn(text, cut.end) ? cut.form : wordAt(text, start);
    let traits = traitsOf(form);
    // "3.5" is one word of the text and two of the sentence.
    if (!traits.whole) {
      form = wordAt(text, start);
      traits = traitsOf(form);
    }
    const { lower, folded } = form;
    const { classes, written, causes } = traits;
    at += form.text.length;
    found.push({ start, end: at, form, lower, folded, classes, written, causes, parted });
    parted = false;
  }
  return found;
}

function wordAt(text: string, start: number): WordForm {
  return wordForm(text.slice(start, wordEnd(text, start)));
}

/** Whether a form that the time grammar cuts is one word of a sentence as well. */
export function isWhole({ text }: WordForm): boolean {
  return wordEnd(text, 0) === text.length;
}

/** Whether a mark stands in a stretch of text between words. */
export function hasPartingSign(between: string): boolean {
  return PARTING.test(between);
}

function wordEnd(text: string, from: number): number {
  let at = from + 1;
  for (;;) {
    if (!goesOn(text, at)) return at;
    at += isWordSign(text, at) ? 1 : 2;
  }
}

/** Whether the word before a place goes on there: with a letter or digit, or behind an apostrophe. */
function goesOn(text: string, at: number): boolean {
  return isWordSign(text, at) || (isApostrophe(text.charCodeAt(at)) && LETTER.test(text.charAt(at + 1)));
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
