import { listed } from '../sentence/about-word.ts';
import { isA, parted, type SentenceView } from '../sentence/sentence-view.ts';
import type { Cue } from './cue.ts';
import { isSupposedOutcome } from './supposed-outcome.ts';
import { isReached } from './unreal.ts';

/** The clause of what is to be proved begins within so many words before a cue in it. */
const CLAUSE_WITHIN = 12;

/** Between a "must" and "prove", and between "prove" and "that", stand at most so many words. */
const GOVERNED_WITHIN = 3;

/** Whether what a court did is still to be proved, or only might come of a trial. */
export function isUnshown(view: SentenceView, cue: Pick<Cue, 'from'>): boolean {
  return isUnproved(view, cue) || isSupposedOutcome(view, cue);
}

/** "must show that she was convicted", "tries to prove that he was cleared": what is still to be proved has not been. */
function isUnproved(view: SentenceView, { from }: Pick<Cue, 'from'>): boolean {
  for (let that = from - 1; that >= Math.max(1, from - CLAUSE_WITHIN); that--) {
    if (parted(view, that + 1)) return false;
    if (!isA(view, that, 'that')) continue;
    for (let verb = that - 1; verb >= Math.max(0, that - GOVERNED_WITHIN); verb--)
      if (isProving(view, verb)) return isGoverned(view, verb);
    return false;
  }
  return false;
}

/** A modal, or a "to" that nothing reaches, stands before the verb. */
function isGoverned(view: SentenceView, verb: number): boolean {
  for (let word = verb - 1; word >= Math.max(0, verb - GOVERNED_WITHIN); word--) {
    if (parted(view, word + 1)) return false;
    if (isA(view, word, 'infinitiveMark')) return !isReached(view, word);
    if (isA(view, word, 'modals')) return true;
  }
  return view.language === 'es' && /[aei]r$/u.test(view.words[verb]?.folded ?? '');
}

const isProving = listed('proving-verbs');
