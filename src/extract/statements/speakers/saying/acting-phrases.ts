import { isA, type SentenceView } from '../../sentence/sentence-view.ts';
import { phraseIndexes, phrasesAt } from '../../standing/phrases.ts';

const ACTING = phraseIndexes([{ name: 'acting-phrases', meaningOf: () => null }]);

/** Clitics and an auxiliary before a verb are at most so many. */
const CLITICS_WITHIN = 3;

/** Whether a Spanish verb that also says is one of doing by what stands behind it, or "se" before it: "acusó el golpe", "se declaró culpable". */
export function isActing(view: SentenceView, word: number): boolean {
  if (view.language !== 'es') return false;
  let from = word;
  while (word - from < CLITICS_WITHIN && isA(view, from - 1, 'clitic', 'auxiliary')) from--;
  for (let at = from; at <= word; at++)
    if (phrasesAt(ACTING.es, view.words, at).some(({ to }) => to > word)) return true;
  return false;
}
