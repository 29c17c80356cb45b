import type { SentenceView } from '../sentence/sentence-view.ts';
import { phraseIndexes, phrasesAt } from '../standing/phrases.ts';

const ACTING = phraseIndexes([{ name: 'acting-phrases', meaningOf: () => null }]);

/** Whether a Spanish verb that also says is one of doing by what stands behind it, or "se" before it: "acusó el golpe", "se declaró culpable". */
export function isActing(view: SentenceView, word: number): boolean {
  if (view.language !== 'es') return false;
  const isOwn = view.words[word - 1]?.folded === 'se';
  return [word, ...(isOwn ? [word - 1] : [])].some((at) => phrasesAt(ACTING.es, view.words, at).length > 0);
}
