import { hashOf } from '../../../syntax/keys.ts';
import { isCapitalized } from '../../sentence/capitals.ts';
import { gapBefore, type SentenceView } from '../../sentence/sentence-view.ts';

/** Numbers below all hashes of words. */
const BEGINNING = 1;
const END = 2;
const CAPITAL = 3;

/** What stands at a place, as features see it: a word in small letters by itself, any capital, the sentence's beginning or end. */
export function shapeAt(view: SentenceView, word: number): number {
  const found = view.words[word];
  if (!found) return word < 0 ? BEGINNING : END;
  return isCapitalized(view, word) ? CAPITAL : hashOf(found.folded);
}

/** Whether a word at a place is written with a capital. */
export function isCapitalAt(view: SentenceView, word: number): boolean {
  return view.words[word] !== undefined && isCapitalized(view, word);
}

const SIGNS = [/["“”«»]/u, /[—–]/u, /,/u, /[:;]/u, /[()]/u];

/** The sign before a word: none (0), a quotation mark, a dash, a comma, a colon or semicolon, a bracket; 6 at the sentence's end. */
export function signBefore(view: SentenceView, word: number): number {
  if (word >= view.words.length) return SIGNS.length + 1;
  const gap = gapBefore(view, word);
  return gap === ' ' ? 0 : 1 + SIGNS.findIndex((sign) => sign.test(gap));
}

/** A count in steps that grow: six of few words, four of more. */
export function stepOf(count: number): number {
  if (count <= 6) return count;
  return 7 + STEPS.findIndex((step) => count <= step);
}

const STEPS = [10, 16, 30, Number.POSITIVE_INFINITY];
