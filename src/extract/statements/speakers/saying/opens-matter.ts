import { aboutWord, listed } from '../../sentence/about-word.ts';
import { isCapitalized } from '../../sentence/capitals.ts';
import { isA, type SentenceView } from '../../sentence/sentence-view.ts';

/** Behind whoever accuses, what it is of: "of theft", "for the leak", "de mentir"; not "of the port", "del puerto". */
export function opensMatter(view: SentenceView, word: number): boolean {
  if (!isA(view, word, 'preposition')) return false;
  if (!isOwning(view, word) || [word + 1, word + 2].some((at) => isWrong(view, at))) return true;
  return !(isCapitalized(view, word + 1) || isA(view, word + 1, 'determiner') || isOffice(view, word + 1));
}

const isWrong = listed('wrongdoing');

/** "chief of staff": what an office is of. */
const isOffice = listed('office-fields');

const isOwning = aboutWord(({ folded }) => folded === 'of' || folded === 'de' || folded === 'del');
