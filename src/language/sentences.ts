import type { Language, Span } from '../model.ts';
import { fold } from '../text.ts';
import { stopEndsSentence } from './abbreviations.ts';
import { lexiconSet } from './lexicon.ts';

/**
 * The sentences of a text in order, without the white space around them; together they hold all that is not white
 * space. A line end always ends a sentence, so wrapped lines must be joined first. Linear time, never throws.
 */
export function sentenceSpans(text: string, language: Language): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  let quote = -1;
  SIGNS.lastIndex = 0;
  for (let sign = SIGNS.exec(text); sign; sign = SIGNS.exec(text)) {
    const at = sign.index;
    const end = LINE_END.test(sign[0]) ? at + 1 : matchEnd(STOP_RUN, text, at);
    SIGNS.lastIndex = Math.max(end, at + 1);
    if (end === at) quote = quoteAfter(text, at, quote);
    else {
      const ends = LINE_END.test(sign[0]) || isBorder({ text, language, start, stop: at, end, quote });
      if (ends) {
        addTrimmed(spans, text, start, end);
        start = end;
      }
      if (ends || QUOTE.test(text.slice(at, end))) quote = -1;
    }
  }
  addTrimmed(spans, text, start, text.length);
  return spans;
}

const SIGNS = /[\n\r\u2028\u2029.!?…"“”«»]/g;
const LINE_END = /[\n\r\u2028\u2029]/;
/** What ends a sentence, with the marks and note numbers that may stand before the space after it. */
const STOP_RUN = /[.!?…][.!?…"'”’»)\]]*(?:\[\d{1,3}\]){0,8}/y;
const OPENERS = /[^\S\n\r\u2028\u2029]+["'“‘«([¿¡—–-]{0,4}[^\S\n\r\u2028\u2029]?/y;
const NEXT_WORD = /[\p{L}\p{M}\p{N}'’]{1,40}\.?/uy;
const QUOTE = /["”»]/;

/** A place where a sentence may end: `stop` is its full stop, `end` follows the marks that close it. */
interface Candidate {
  readonly text: string;
  readonly language: Language;
  /** Where the sentence begins. */
  readonly start: number;
  readonly stop: number;
  readonly end: number;
  /** Where the quotation begins that is still open, or -1. */
  readonly quote: number;
}

function isBorder(candidate: Candidate): boolean {
  const { text, language, start, stop, end } = candidate;
  const next = matchEnd(OPENERS, text, end);
  if (next === end || NEVER_FIRST.test(text.charAt(next)) || isYear(text, next)) return false;
  if (isElision(text, stop, end) || isInsideQuotedTitle(candidate)) return false;
  if (text.charAt(stop) !== '.') return !isAskedBy(candidate, next);
  if (text.charAt(stop + 1) === '.' || /[¿¡]/.test(text.slice(end, next))) return true;
  const word = wordBefore(text, start, stop);
  if (word.length === text.slice(start, stop).trimStart().length && LIST_NUMBER.test(word)) return false;
  return stopEndsSentence(word, text.slice(next, matchEnd(NEXT_WORD, text, next)), language);
}

/** No sentence begins with a small letter, a line end or nothing. */
const NEVER_FIRST = /^$|[\p{Ll}\n\r\u2028\u2029]/u;
const YEAR = /\(\d{4}\)/y;
const LIST_NUMBER = /^\d{1,3}$/;

/** Whether a year in brackets follows, which belongs to a title that ends in a stop: `Why Now? (1965)`. */
function isYear(text: string, next: number): boolean {
  return matchEnd(YEAR, text, next - 1) > next;
}

/** Whether three dots stand for words left out (`… to`, `[...]`), not for a voice that trails off. */
function isElision(text: string, stop: number, end: number): boolean {
  const dots = text.charAt(stop) === '…' || text.slice(stop, stop + 2) === '..';
  return dots && end > stop && /^$|[\s([]/.test(text.charAt(stop - 1));
}

/** A title or fragment in quotation marks is not longer; in a longer one a stop ends a sentence. */
const LONGEST_QUOTED_TITLE = 120;

/** Whether the stop stands inside a short quotation that does not itself end like a sentence: “Why Now? A Reply”. */
function isInsideQuotedTitle({ text, stop, end, quote }: Candidate): boolean {
  if (quote < 0 || QUOTE.test(text.slice(stop, end))) return false;
  const window = text.slice(end, quote + LONGEST_QUOTED_TITLE);
  const closing = window.search(QUOTE);
  return closing > 0 && !/[.!?…,—–-]/.test(window.charAt(closing - 1));
}

/** Whether the question or call belongs to the words after it: `"Why now?" Ana Ruiz asked.` */
function isAskedBy({ text, language, stop, end }: Candidate, next: number): boolean {
  if (!/["”»’']/.test(text.slice(stop, end))) return false;
  const verbs = lexiconSet(language, 'asking-verbs');
  const words = text.slice(next, next + 80).split(/\s+/, 5);
  const verb = words.findIndex((word) => verbs.has(fold(word.replace(/[.,:;]+$/, ''))));
  return verb > 0 && words.slice(0, verb).every((word) => /^(?:the|\p{Lu}[^.,;:]*\.?)$/iu.test(word));
}

/** No abbreviation is longer; looking back further would cost time on hostile text. */
const LONGEST_ABBREVIATION = 24;

/** The word that ends in the stop, without it and without opening marks. */
function wordBefore(text: string, start: number, stop: number): string {
  const window = text.slice(Math.max(start, stop - LONGEST_ABBREVIATION), stop);
  return window.slice(window.search(/[^\s"'“‘«([¿¡—–/,;:]*$/u));
}

/** Whether a quotation is open after a quotation mark: an opening one has space before it and none after it. */
function quoteAfter(text: string, at: number, open: number): number {
  const mark = text.charAt(at);
  if (mark === '“' || mark === '«') return at;
  if (mark !== '"') return -1;
  const opens = /^$|[\s([—–]/.test(text.charAt(at - 1)) && /\S/.test(text.charAt(at + 1));
  return opens && open < 0 ? at : -1;
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function addTrimmed(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && SPACE.test(text.charAt(start))) start++;
  while (end > start && SPACE.test(text.charAt(end - 1))) end--;
  if (end > start) spans.push({ start, end });
}

const SPACE = /\s/;
