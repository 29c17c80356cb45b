import { isA, parted, type SentenceView } from '../../sentence/sentence-view.ts';

/** The "was" of a cleft stands within so many words before its "who". */
const CLEFT_WITHIN = 18;

/** Number of the "was" of a cleft whose "who" this is: "it was", "fue" at the start of its clause. */
export function cleftBefore(view: SentenceView, relative: number): number | null {
  for (let word = relative - 2; word >= Math.max(0, relative - CLEFT_WITHIN); word--) {
    if (!isA(view, word, 'passive')) continue;
    const opens = word === 0 || isA(view, word - 1, 'neuter', 'that') || parted(view, word);
    if (opens && (view.language === 'es' || isA(view, word - 1, 'neuter'))) return word;
  }
  return null;
}
