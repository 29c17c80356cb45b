import { isA, isTime, parted, type SentenceView } from '../../sentence/sentence-view.ts';
import { isReached } from './unreal.ts';

/** A modal, or a "to", stands within so many words before the verb that it governs. */
const GOVERNED_WITHIN = 3;

/** Whether a modal, or a "to" that nothing reaches, stands before a verb, or it is a Spanish infinitive: not told as done. */
export function isGovernedVerb(view: SentenceView, verb: number): boolean {
  for (let word = verb - 1; word >= Math.max(0, verb - GOVERNED_WITHIN); word--) {
    if (parted(view, word + 1)) return false;
    if (isA(view, word, 'infinitiveMark')) return !isReached(view, word);
    if (isA(view, word, 'modals')) return true;
  }
  return view.language === 'es' && /[aei]r$/u.test(view.words[verb]?.folded ?? '');
}

/** Whether a modal stands among some words: "charges against her will be dropped", "we would never have taken anything". */
export function modalWithin(view: SentenceView, from: number, to: number): boolean {
  for (let word = from; word < to; word++)
    if (isA(view, word, 'modals') && !isA(view, word, 'infinitiveMark') && !isTime(view, word)) return true;
  return false;
}
