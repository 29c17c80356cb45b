import { holds, listed } from '../../sentence/about-word.ts';
import { isA, parted, type SentenceView } from '../../sentence/sentence-view.ts';
import type { Cue } from '../cue.ts';

/** Who judges stands within so many words beside the verdict. */
const JUDGE_WITHIN = 3;

/** "sentenced as a boy to hours of scales by": the agent stands within so many words behind. */
const AGENT_WITHIN = 8;

/** To what somebody is sentenced shows within so many words. */
const PUNISHED_WITHIN = 8;

/** Whether a verdict is one only in a figure of speech: the critics', a referee's, one to another week on the bench. */
export function isFigurative(view: SentenceView, cue: Cue): boolean {
  if (isByCrowd(view, cue)) return true;
  if (holds(view, 'game-words')) return !isBesideCourt(view, cue, isTerm);
  return isToNothing(view, cue) && !isBesideCourt(view, cue, isPunishment);
}

/** Whether it is a crowd and no court that judges: "convicted by the critics", "Television had convicted her". */
export function isByCrowd(view: SentenceView, { from, to }: Pick<Cue, 'from' | 'to'>): boolean {
  for (let by = from + 1; by <= to + AGENT_WITHIN && !(by >= to && parted(view, by)); by++)
    if (isA(view, by, 'by')) return isCrowdWithin(view, by + 1, by + JUDGE_WITHIN);
  let word = from - 1;
  while (isA(view, word, 'auxiliary', 'adverb') && !isA(view, word, 'be')) word--;
  // "the coach jailed for": of whom it was done, not who did it.
  if (view.language === 'en' && word === from - 1 && !isA(view, from + 1, 'objective', 'determiner'))
    return false;
  return !parted(view, word + 1) && isCrowd(view, word);
}

function isCrowdWithin(view: SentenceView, from: number, to: number): boolean {
  for (let word = from; word < to && !(word > from && parted(view, word)); word++) {
    if (isA(view, word, 'preposition')) return false;
    if (isJudge(view, word)) return false;
    if (isCrowd(view, word)) return true;
  }
  return false;
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

const isCrowd = listed('crowd-words');
const isTerm = listed('term-words');
const isJudge = listed('judges');
const isCourtWord = listed('court-words');
const isWrongdoing = listed('wrongdoing');

/** A number, or a word of a list. */
function isPunishment(view: SentenceView, word: number): boolean {
  return isPunishmentWord(view, word) || /^\d/u.test(view.words[word]?.folded ?? '');
}

const isPunishmentWord = listed('punishments');
