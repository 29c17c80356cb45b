import { isMannerAdverb } from '../../sentence/about-word.ts';
import { isCapitalized } from '../../sentence/capitals.ts';
import {
  isA,
  isBehindComma,
  isTime,
  parted,
  type SentenceView,
  wordIsQuoted,
} from '../../sentence/sentence-view.ts';
import { verbFormAt } from '../../sentence/tree-places.ts';
import { isVerbOfMany } from '../saying/verb-of-many.ts';
import type { FoundSpeaker } from '../speaker-phrase.ts';
import type { SpanWords } from './span-words.ts';

/** Those who speak together are named in at most so many words. */
const NAMED_WITHIN = 26;

/**
 * All who speak together at a Spanish sentence's start, of whom only one was read: "La consejera y el presidente de la patronal,
 * Ivo Gil, coincidieron en": a verb of many behind it, and nothing before it but who they are. Null where one speaks.
 */
export function severalIn(view: SentenceView, { told }: FoundSpeaker, read: SpanWords): SpanWords | null {
  const verb = told ? told.from - 1 : -1;
  if (verb <= read.to || verb > NAMED_WITHIN || !isVerbOfMany(view, verb)) return null;
  const to = beforeLoose(view, verb);
  if (to < read.to || (read.from === 0 && read.to === to) || !opensWithSomebody(view)) return null;
  return joinsPhrases(view, read, to) && !hasClause(view, to) ? { from: 0, to } : null;
}

/** The last word of who speaks: days, adverbs, auxiliaries and clitics stand between it and the verb. */
function beforeLoose(view: SentenceView, verb: number): number {
  let to = verb - 1;
  while (
    to > 0 &&
    (isA(view, to, 'adverb', 'auxiliary', 'clitic', 'floating') ||
      isTime(view, to) ||
      isMannerAdverb(view, to))
  )
    to--;
  return to;
}

function opensWithSomebody(view: SentenceView): boolean {
  if (isTime(view, 0) || isA(view, 0, 'preposition', 'subordinator', 'adverb', 'coordinator'))
    return isTanto(view);
  return isA(view, 0, 'article', 'possessive') || isCapitalized(view, 0);
}

/** "Tanto la viuda como el director", "Ni el club ni su abogado". */
function isTanto(view: SentenceView): boolean {
  const first = view.words[0]?.folded;
  return first === 'tanto' || first === 'ni';
}

/** Whether a word of joining stands outside what was read, with a phrase or name behind it. */
function joinsPhrases(view: SentenceView, read: SpanWords, to: number): boolean {
  for (let word = 1; word < to; word++)
    if (
      (word < read.from || word > read.to) &&
      isA(view, word, 'coordinator') &&
      (isA(view, word + 1, 'article', 'possessive') || isCapitalized(view, word + 1))
    )
      return true;
  return false;
}

/** Whether anything before the verb is a clause, quoted, or parted by more than a comma. */
function hasClause(view: SentenceView, to: number): boolean {
  if (view.tree() === null) return true;
  for (let word = 0; word <= to; word++) {
    if (wordIsQuoted(view, word) || isA(view, word, 'relative', 'that', 'subordinator', 'be')) return true;
    if (!isCapitalized(view, word) && verbFormAt(view, word) === 'finite') return true;
    if (word > 0 && parted(view, word) && !isBehindComma(view, word)) return true;
  }
  return false;
}
