import type { Span } from '../../model.ts';
import { fold } from '../../text.ts';

/** A word of a sentence with its place in the document. */
export interface Word extends Span {
  /** Lower case, accents kept: `él` is not `el`. */
  readonly lower: string;
  /** As the lexicon's lists are compared. */
  readonly folded: string;
}

/** A stretch of more words is no sentence of prose (a table, a list without full stops): the rest is not read. */
const MOST_WORDS = 400;

/** The first words of a stretch of a text, in order. */
export function wordsOf(text: string, { start, end }: Span): readonly Word[] {
  const found: Word[] = [];
  let at = start;
  while (at < end && found.length < MOST_WORDS) {
    if (!isWordSign(text, at)) {
      at++;
      continue;
    }
    const from = at;
    at = wordEnd(text, at);
    const { lower, folded } = formsOf(text.slice(from, at));
    found.push({ start: from, end: at, lower, folded });
  }
  return found;
}

function wordEnd(text: string, from: number): number {
  let at = from + 1;
  for (;;) {
    if (isWordSign(text, at)) at++;
    else if (APOSTROPHES.has(text.charAt(at)) && LETTER.test(text.charAt(at + 1))) at += 2;
    else return at;
  }
}

const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’']);
const LETTER = /[\p{L}]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** Beyond ASCII the Unicode class decides. */
const ASCII_END = 128;
const ASCII = Array.from({ length: ASCII_END }, (_, code) => LETTER_OR_DIGIT.test(String.fromCharCode(code)));

function isWordSign(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < ASCII_END ? ASCII[code] === true : LETTER_OR_DIGIT.test(text.charAt(at));
}

type Forms = Pick<Word, 'lower' | 'folded'>;

/** News uses some tens of thousands of word forms; past this the cache starts anew instead of growing. */
const MOST_CACHED = 50_000;
const cache = new Map<string, Forms>();

/** The compared forms of a word as written: the same strings each time, so that looking them up is quick. */
function formsOf(written: string): Forms {
  const known = cache.get(written);
  if (known) return known;
  if (cache.size >= MOST_CACHED) cache.clear();
  const lower = written.toLowerCase();
  const forms = { lower, folded: fold(lower) };
  cache.set(written, forms);
  return forms;
}
