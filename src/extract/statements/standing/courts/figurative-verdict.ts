import { holds, listed } from '../../sentence/about-word.ts';
import { isA, type SentenceView } from '../../sentence/sentence-view.ts';
import type { Cue } from '../cue.ts';

/** To what somebody is sentenced shows within so many words. */
const PUNISHED_WITHIN = 8;

/** Whether a verdict is one only in a figure of speech by what it is: one to another week on the bench, of the soup to the bin. */
export function isFigurative(view: SentenceView, cue: Cue): boolean {
  if (holds(view, 'game-words')) return !isBesideCourt(view, cue, isTerm);
  return isToNothing(view, cue) && !isBesideCourt(view, cue, isPunishment);
}

/** "sentenced the soup to the bin", "condenado a verlo de lejos": no punishment is told. */
function isToNothing(view: SentenceView, { frame, to }: Cue): boolean {
  if (!isA(view, to - 1, 'infinitiveMark', 'object') || frame === 'against') return false;
  if (view.language === 'es' && frame !== 'subject') return false;
  for (let word = to; word < to + PUNISHED_WITHIN; word++) if (isPunishment(view, word)) return false;
  return true;
}

type Question = (view: SentenceView, word: number) => boolean;

/** Whether anything beside the verdict itself is of a court, a crime or a punishment. */
function isBesideCourt(view: SentenceView, { from, to }: Cue, punishes: Question): boolean {
  return view.words.some(
    (_, word) =>
      (word < from || word >= to) &&
      (isCourtWord(view, word) || isWrongdoing(view, word) || punishes(view, word)),
  );
}

const isTerm = listed('term-words');
const isCourtWord = listed('court-words');
const isWrongdoing = listed('wrongdoing');

/** A number, or a word of a list. */
function isPunishment(view: SentenceView, word: number): boolean {
  return isPunishmentWord(view, word) || /^\d/u.test(view.words[word]?.folded ?? '');
}

const isPunishmentWord = listed('punishments');
