import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { Cue } from '../cue.ts';
import { isAtHearing, isOfCourtMatter } from './court-matter.ts';
import { isSanction } from './sanction.ts';

/** Whether a cue that counts only in a court's matter, at a hearing or as an overseer's sanction stands in such a sentence. */
export function isGivenByCourt(view: SentenceView, cue: Cue): boolean {
  if (cue.only === 'hearing') return isAtHearing(view, cue);
  if (cue.only === 'sanction') return isSanction(view, cue);
  return cue.only !== 'court' || isOfCourtMatter(view, cue);
}
