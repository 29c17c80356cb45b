import { listed } from '../sentence/about-word.ts';
import { isA, isPossessive, parted, type SentenceView, wordAt } from '../sentence/sentence-view.ts';
import type { Cue } from './cue.ts';
import { isMisdeedVerb } from './misdeed-verbs.ts';

/** What a ruling is about shows within so many words after its "that". */
const MATTER_WITHIN = 14;

/** What is cleared, and what for, is said within so many words. */
const CLEARED_WITHIN = 12;

/**
 * Whether words of finding tell something else than what was on a matter of fault: how a case goes on ("ruled that the
 * appeal came too late"), who wins a suit, that a purchase or a drug is allowed.
 */
export function isNoFinding(view: SentenceView, { frame, from, to }: Cue): boolean {
  if (frame === 'clause' && isA(view, to - 1, 'that')) return isOnProcedure(view, to, view.words.length);
  for (let word = from; word < to; word++) if (isClearing(view, word)) return isAllowed(view, word + 1);
  return isWon(view, from, to);
}

/**
 * Whether what is ruled is how a case goes on, and not whether somebody did wrong: of the words for both the first one
 * counts ("that his statements on the theft could not be heard", "that he was guilty, on all the evidence").
 */
export function isOnProcedure(view: SentenceView, from: number, to: number): boolean {
  for (let word = from; word < Math.min(to, from + MATTER_WITHIN); word++) {
    if (isProcedural(view, word)) return true;
    if (isFault(view, word)) return false;
  }
  return false;
}

/** "cleared the bank's takeover of", "was cleared by the regulator to buy": nobody was blamed. */
function isAllowed(view: SentenceView, from: number): boolean {
  const owned = view.mentions.find(({ start }) => wordAt(view, start) >= from);
  if (owned && wordAt(view, owned.start) <= from + 1 && isPossessive(view, owned)) return true;
  for (let word = from; word < from + CLEARED_WITHIN && !isA(view, word, 'cut'); word++) {
    if (isFault(view, word) || (parted(view, word) && word > from)) return false;
    if (isA(view, word, 'infinitiveMark') || isDeal(view, word)) return true;
  }
  return false;
}

/** "ruled against", "sided with", "falló a favor": who won, where nobody is said to be at fault. */
function isWon(view: SentenceView, from: number, to: number): boolean {
  for (let word = from; word + 1 < to; word++)
    if (isRuling(view, word) && isWinning(view, word + 1))
      return !view.words.some((_, at) => isFaultWord(view, at) || isWrongdoing(view, at));
  return false;
}

function isFault(view: SentenceView, word: number): boolean {
  return isFaultWord(view, word) || isWrongdoing(view, word) || isMisdeedVerb(view, word);
}

const isProcedural = listed('procedure-words');
const isFaultWord = listed('fault-words');
const isWrongdoing = listed('wrongdoing');
const isClearing = listed('clearing-words');
const isRuling = listed('winning-verbs');
const isWinning = listed('winning-words');
const isDeal = listed('deal-words');
