import { listed } from '../../sentence/about-word.ts';
import { CAUSE, gives } from '../../sentence/cause.ts';
import { isA, parted, type SentenceView } from '../../sentence/sentence-view.ts';
import type { Cue } from '../cue.ts';

/** A word of error stands within so many words of the verb of saying. */
const BESIDE = 2;

/**
 * Whether a text takes back what the words tell: "we said wrongly that Hale was convicted", "An article said that Hale had been
 * charged; in fact he was a witness".
 */
export function isTakenBack(view: SentenceView, { from, to }: Cue): boolean {
  const said = sayingBefore(view, from);
  if (said === null) return false;
  for (let word = Math.max(0, said - BESIDE); word <= said + BESIDE && word < from - 1; word++)
    if (isMistaken(view, word)) return true;
  for (let word = said; word < from; word++) if (isTruth(view, word)) return false;
  return isCorrection(view, 0) || isSetRight(view, to);
}

/** The verb of saying whose clause holds the words. */
function sayingBefore(view: SentenceView, from: number): number | null {
  let that = from - 1;
  while (that > 0 && !isA(view, that, 'that')) that--;
  for (let word = that - 1; word >= Math.max(0, that - BESIDE); word--)
    if (gives(view, word, CAUSE.reporting)) return word;
  return null;
}

/** "…; in fact she was acquitted". */
function isSetRight(view: SentenceView, to: number): boolean {
  for (let word = to; word < view.words.length; word++)
    if (isTruth(view, word) && (parted(view, word) || parted(view, word - 1))) return true;
  return false;
}

const isMistaken = listed('mistaken-words');
const isCorrection = listed('correction-openers');
const isTruth = listed('truth-words');
