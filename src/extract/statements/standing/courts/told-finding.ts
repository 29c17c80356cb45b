import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { Cue } from '../cue.ts';
import { isHabit, isOfAnybody, isOfSuspect } from '../unreal/general.ts';
import { isByNobody, isNegated, isOrder } from '../unreal/happened.ts';
import { isStatistic } from '../unreal/statistics.ts';
import { isAhead, isUnreal } from '../unreal/unreal.ts';
import { isOfWhoever } from '../unreal/whoever.ts';

/** Whether a finding was made by somebody and is told as come, of somebody in particular. */
export function isToldFinding(view: SentenceView, cue: Cue): boolean {
  if (isByNobody(view, cue.from) || isHabit(view, cue) || isOfSuspect(view, cue)) return false;
  if (isOfAnybody(view, cue.from) || isOfWhoever(view, cue) || isStatistic(view, cue)) return false;
  if (isUnreal(view, cue) || isYetToCome(view, cue)) return false;
  return cue.frame === 'clause' ? !isOrder(view, cue) : !isUncleared(view, cue);
}

/** "hopes to be cleared". */
function isYetToCome(view: SentenceView, cue: Cue): boolean {
  return view.language === 'en' && (cue.frame === 'object' || cue.frame === 'subject') && isAhead(view, cue);
}

/** "does not exonerate him", "has not been cleared"; not "no evidence was found". */
function isUncleared(view: SentenceView, cue: Cue): boolean {
  return (cue.frame === 'object' || cue.frame === 'subject') && isNegated(view, cue);
}
