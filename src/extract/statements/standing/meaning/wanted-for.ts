import { aboutWord, listed } from '../../sentence/about-word.ts';
import { isA, parted, type SentenceView } from '../../sentence/sentence-view.ts';
import type { Cue } from '../cue.ts';
import { namesSomeone } from '../parties/accused.ts';

/** What somebody is wanted for stands within so many words behind the "for". */
const WANTED_FOR_WITHIN = 4;

/**
 * "members wanted by Ostria for trial": nobody is said to be suspected of anything, where no one is named whom a court wants; "a striker
 * wanted for the derby": no court wants him.
 */
export function isWantedForNoWrong(view: SentenceView, cue: Cue): boolean {
  const wanted = wantedAt(view, cue);
  if (wanted === null) return false;
  for (let word = cue.to; word < cue.to + WANTED_FOR_WITHIN; word++) {
    if (word > cue.to && parted(view, word)) return false;
    if (isPartPlayed(view, word)) return true;
    if (isAppearance(view, word)) return !namesSomeone(view, cue);
    if (isA(view, word, 'preposition', 'cut', 'coordinator')) return false;
  }
  return false;
}

/** The "wanted" of a cue that ends in "for"; null where it has none. */
function wantedAt(view: SentenceView, { from, to }: Cue): number | null {
  if (!isFor(view, to - 1)) return null;
  for (let word = from; word < to; word++) if (isWanted(view, word)) return word;
  return null;
}

const isWanted = aboutWord(({ folded }) => folded === 'wanted');
const isFor = aboutWord(({ folded }) => folded === 'for');
const isAppearance = listed('court-appearances');
const isPartPlayed = listed('parts-played');
