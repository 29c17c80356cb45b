import type { Language, Mention, Span, TimeExpression } from '../../../model.ts';
import type { Parse } from '../../syntax/parse.ts';
import type { ClauseWordClass, ClauseWords } from './clause-words.ts';
import { isQuoted, type Quotation } from './quotations.ts';
import { hasPartingSign, type Word } from './words.ts';

/** A sentence laid out for reading: its words, who is named in it, what of it is quoted. */
export interface SentenceView extends Span {
  readonly index: number;
  readonly passage: number;
  readonly language: Language;
  /** The whole document's text. */
  readonly text: string;
  readonly words: readonly Word[];
  /** What some of its words give cause to look for: bits of `CAUSE`. */
  readonly causes: number;
  /** Mentions of persons and organizations that resolved to an entity, by place. */
  readonly mentions: readonly EntityMention[];
  readonly times: readonly TimeExpression[];
  readonly quotations: readonly Quotation[];
  readonly classes: ClauseWords;
  /** The sentence as a tree, made when it is first asked for; null where none can be made. */
  readonly tree: () => Parse | null;
}

/** A mention that names an entity. */
export interface EntityMention extends Mention {
  readonly entity: number;
  /** A he or she taken for the only person that its passage names before; never printed. */
  readonly guessed?: true;
}

const POSSESSIVE = /^(?:['’]s?(?!\p{L})|s['’](?!\p{L}))/u;
const OWN_POSSESSIVE = /['’]s?$/u;

/** Whether a word belongs to a class. */
export function isA(view: SentenceView, word: number, ...classes: readonly ClauseWordClass[]): boolean {
  const own = view.words[word]?.classes;
  if (own === undefined || own.size === 0) return false;
  for (const name of classes) if (own.has(name)) return true;
  return false;
}

/** Whether a word belongs to a class with its accents as they are written: "él", not "el". */
export function isExactly(view: SentenceView, word: number, name: ClauseWordClass): boolean {
  return view.words[word]?.written.has(name) === true;
}

/** What stands between a word and the one before it (or the sentence's start). */
export function gapBefore(view: SentenceView, word: number): string {
  const end = view.words[word]?.start ?? view.end;
  const start = view.words[word - 1]?.end ?? view.start;
  return view.text.slice(start, end);
}

/** Whether more than white space, a hyphen or an abbreviation's full stop parts a word from the one before it. */
export function parted(view: SentenceView, word: number): boolean {
  return view.words[word]?.parted ?? hasPartingSign(gapBefore(view, word));
}

/** Whether nothing but a comma stands between a word, or the end, and the word before it. */
export function isBehindComma(view: SentenceView, word: number): boolean {
  return parted(view, word) && gapBefore(view, word).trim() === ',';
}

/** Whether a mark parts any of some words (`to` is exclusive) from the one before it. */
export function partedWithin(view: SentenceView, from: number, to: number): boolean {
  for (let word = from; word < to; word++) if (parted(view, word)) return true;
  return false;
}

/** Number of the first word that begins at or after an offset. */
export function wordAt(view: SentenceView, offset: number): number {
  let low = 0;
  let high = view.words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((view.words[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a mention is a possessive: "Hale's", "his". */
export function isPossessive(view: SentenceView, mention: EntityMention): boolean {
  if (mention.form === 'pronoun') return view.classes.possessive.has(mention.text.toLowerCase());
  if (OWN_POSSESSIVE.test(mention.text)) return true;
  return POSSESSIVE.test(view.text.slice(mention.end, mention.end + 2));
}

/** A word without the -s of a possessive, or its apostrophe alone. */
export function withoutPossessive(word: string): string {
  return word.replace(OWN_POSSESSIVE, '');
}

/** Whether a sentence leads in what follows. */
export function endsInColon({ text, start, end }: SentenceView): boolean {
  return text
    .slice(Math.max(start, end - COLON_WITHIN), end)
    .trimEnd()
    .endsWith(':');
}

/** A colon that ends a sentence is one of its last so many signs. */
const COLON_WITHIN = 3;

/** Whether a word is part of a time expression. */
export function isTime(view: SentenceView, word: number): boolean {
  const found = view.words[word];
  if (!found) return false;
  if (isExactly(view, word, 'time')) return true;
  for (const { start, end } of view.times) if (start <= found.start && found.end <= end) return true;
  return false;
}

/** Whether a word stands inside quotation marks. */
export function wordIsQuoted(view: SentenceView, word: number): boolean {
  if (view.quotations.length === 0) return false;
  const found = view.words[word];
  return found !== undefined && isQuoted(view.quotations, found.start);
}
