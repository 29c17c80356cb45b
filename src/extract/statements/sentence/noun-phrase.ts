import type { Span } from '../../../model.ts';
import { listed } from './about-word.ts';
import { type EntityMention, isA, isTime, parted, type SentenceView } from './sentence-view.ts';

/** Words of a noun phrase: numbers, `to` exclusive. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** A speaker is named in fewer words than this; longer stretches are no noun phrase. */
const LONGEST_PHRASE = 12;

/** The noun phrase that ends with a word, read leftwards to its determiner or to where the clause begins. */
export function phraseEndingAt(
  view: SentenceView,
  last: number,
  stops: (word: number) => boolean,
): WordRange | null {
  let from = last + 1;
  for (let word = last; word >= 0 && last - word < LONGEST_PHRASE; word--) {
    if (word < last && parted(view, word + 1)) break;
    if (stops(word) || isBoundary(view, word)) break;
    if (isA(view, word, 'preposition') && !attaches(view, word)) break;
    from = word;
    if (isA(view, word, 'determiner') && !attaches(view, word - 1)) break;
  }
  while (from <= last && isA(view, from, 'preposition')) from++;
  if (from > last || isObjectOfPreposition(view, from)) return null;
  return isPhrase(view, from, last + 1) ? { from, to: last + 1 } : null;
}

/** The noun phrase that begins with a word, read rightwards to where something else begins. */
export function phraseStartingAt(
  view: SentenceView,
  first: number,
  stops: (word: number) => boolean,
): WordRange | null {
  let to = first;
  while (to < view.words.length && to - first < LONGEST_PHRASE) {
    if (to > first && (parted(view, to) || isTime(view, to))) break;
    if (stops(to) || isBoundary(view, to) || isA(view, to, 'relative')) break;
    if (isA(view, to, 'preposition') && (to === first || !isA(view, to, 'of'))) break;
    to++;
  }
  while (to > first && isA(view, to - 1, 'preposition', 'coordinator', 'determiner')) to--;
  return to > first && isPhrase(view, first, to) ? { from: first, to } : null;
}

/** The stretch of the text that a range of words covers; the last full stop of `U.S.` is part of it. */
export function spanOf(view: SentenceView, { from, to }: WordRange): Span {
  const end = view.words[to - 1]?.end ?? view.start;
  const abbreviated = /\.\p{Lu}$/u.test(view.text.slice(end - 2, end)) && view.text[end] === '.';
  return { start: view.words[from]?.start ?? view.start, end: abbreviated ? end + 1 : end };
}

/** The first mention inside a range of words. */
export function mentionIn(view: SentenceView, range: WordRange): EntityMention | null {
  const { start, end } = spanOf(view, range);
  return view.mentions.find((mention) => mention.start >= start && mention.end <= end) ?? null;
}

/** Number of the word before the first preposition of a phrase: its head. */
export function headOf(view: SentenceView, { from, to }: WordRange): number {
  for (let word = from + 1; word < to; word++) if (isA(view, word, 'preposition')) return word - 1;
  return to - 1;
}

/** "who spoke on the condition of anonymity": a phrase after a preposition is nobody's subject. */
function isObjectOfPreposition(view: SentenceView, from: number): boolean {
  return from > 0 && !parted(view, from) && isA(view, from - 1, 'preposition') && !isA(view, from - 1, 'as');
}

function isBoundary(view: SentenceView, word: number): boolean {
  return isA(view, word, 'cut', 'be', 'modal', 'auxiliary', 'subordinator', 'negative');
}

/** Whether a preposition can join two nouns of one phrase: not at the sentence's start, not after a comma. */
function attaches(view: SentenceView, word: number): boolean {
  return word > 0 && isA(view, word, 'of') && !parted(view, word) && !isTime(view, word - 1);
}

function isPhrase(view: SentenceView, from: number, to: number): boolean {
  if (to - from === 1 && isA(view, from, 'determiner')) return false;
  return (
    !isNobody(view, headOf(view, { from, to })) &&
    !isNobody(view, to - 1) &&
    !isNobody(view, from) &&
    !isTime(view, to - 1)
  );
}

const isNobody = listed('not-speakers');
