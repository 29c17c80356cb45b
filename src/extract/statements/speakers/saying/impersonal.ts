import { listed } from '../../sentence/about-word.ts';
import { isA, type SentenceView } from '../../sentence/sentence-view.ts';

/** Whether a Spanish verb of saying is nobody's in particular: "se cuenta que", "se dice que"; not "se lamentó de que". */
export function isImpersonal(view: SentenceView, word: number): boolean {
  if (view.language !== 'es' || view.words[word - 1]?.folded !== 'se') return false;
  return isA(view, word + 1, 'that') && !isTellingOneself(view, word);
}

const isTellingOneself = listed('reflexive-sayings');
