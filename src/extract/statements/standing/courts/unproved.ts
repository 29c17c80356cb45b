import { listed } from '../../sentence/about-word.ts';
import { isA, parted, type SentenceView } from '../../sentence/sentence-view.ts';
import type { Cue } from '../cue.ts';
import { isGovernedVerb } from '../unreal/governed-verb.ts';
import { isSupposedOutcome } from './supposed-outcome.ts';

/** The clause of what is to be proved begins within so many words before a cue in it. */
const CLAUSE_WITHIN = 12;

/** Between "prove" and "that" stand at most so many words. */
const PROVED_WITHIN = 3;

/** Whether what a court did is still to be proved, or only might come of a trial. */
export function isUnshown(view: SentenceView, cue: Pick<Cue, 'from'>): boolean {
  return isUnproved(view, cue) || isSupposedOutcome(view, cue);
}

/** "must show that she was convicted", "tries to prove that he was cleared": what is still to be proved has not been. */
function isUnproved(view: SentenceView, { from }: Pick<Cue, 'from'>): boolean {
  for (let that = from - 1; that >= Math.max(1, from - CLAUSE_WITHIN); that--) {
    if (parted(view, that + 1)) return false;
    if (!isA(view, that, 'that')) continue;
    for (let verb = that - 1; verb >= Math.max(0, that - PROVED_WITHIN); verb--)
      if (isProving(view, verb)) return isGovernedVerb(view, verb);
    return false;
  }
  return false;
}

const isProving = listed('proving-verbs');
