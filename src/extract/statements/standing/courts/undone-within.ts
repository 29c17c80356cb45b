import { isA, parted, partedWithin, type SentenceView } from '../../sentence/sentence-view.ts';
import type { Cue } from '../cue.ts';
import { isNegative } from '../unreal/happened.ts';

/**
 * Whether a negation among the words of a charge or verdict undoes it ("charged nobody with"); not "handed him life without
 * parole", nor one set between commas ("charged the cook, not the waiter, with").
 */
export function isUndoneWithin(view: SentenceView, { from, to }: Cue): boolean {
  for (let word = from; word < Math.min(to, view.words.length); word++)
    if (isNegative(view, word) && !isA(view, word, 'preposition') && !isInserted(view, word, to)) return true;
  return false;
}

/** "the cook, not the waiter, with": a mark before the negation and another behind it. */
function isInserted(view: SentenceView, negation: number, to: number): boolean {
  return parted(view, negation) && partedWithin(view, negation + 1, to);
}
