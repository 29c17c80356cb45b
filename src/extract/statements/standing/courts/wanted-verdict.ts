import { listed } from '../../sentence/about-word.ts';
import { parted, type SentenceView } from '../../sentence/sentence-view.ts';

/** What asks for a verdict stands within so many words before it. */
const WANTED_WITHIN = 9;

/** Whether a verdict or a term is only asked for or feared: "pide quince años para Hale", "hopes that her acquittal". */
export function isWantedVerdict(view: SentenceView, from: number): boolean {
  for (let word = from - 1; word >= Math.max(0, from - WANTED_WITHIN) && !parted(view, word + 1); word--)
    if (isWanting(view, word)) return true;
  return false;
}

const isWanting = listed('verdict-wanting');
