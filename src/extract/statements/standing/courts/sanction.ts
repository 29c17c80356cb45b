import { aboutWord, holds, listed } from '../../sentence/about-word.ts';
import { isA, isTime, parted, type SentenceView } from '../../sentence/sentence-view.ts';
import type { Cue } from '../cue.ts';
import { isGerund } from '../noun-here.ts';
import { isMisdeedVerb } from '../wrongs/misdeed-verbs.ts';

/** Who punishes stands within so many words before the verb, or behind the "by" of its passive. */
const BODY_WITHIN = 14;

/** What for is said within so many words behind the verb. */
const FOR_WITHIN = 20;

/** What the wrong was shows within so many words behind the "for". */
const WRONG_WITHIN = 6;

/**
 * Whether a body that oversees others punishes for a wrong, and so tells what it found: "The watchdog fined the firm for hiding
 * leaks", "was suspended by the federation over a forged form". A court convicts; "suspended play for an hour" punishes nobody.
 */
export function isSanction(view: SentenceView, cue: Cue): boolean {
  return isByOverseer(view, cue) && !isCourtBefore(view, cue) && isForWrong(view, cue);
}

function isByOverseer(view: SentenceView, { from, to }: Cue): boolean {
  if (!isA(view, from - 1, 'be') && holds(view, 'sanctioners', from - BODY_WITHIN, from)) return true;
  for (let word = to; word < to + BODY_WITHIN; word++)
    if (isA(view, word, 'by')) return holds(view, 'sanctioners', word + 1, word + 1 + WRONG_WITHIN);
  return holds(view, 'sanctioners', to, to + 3) && view.language === 'es';
}

/** A criminal court's fine is a conviction. */
function isCourtBefore(view: SentenceView, { from }: Cue): boolean {
  return holds(view, 'criminal-courts', from - BODY_WITHIN, from);
}

function isForWrong(view: SentenceView, { from, to }: Cue): boolean {
  for (let word = from + 1; word < to + FOR_WITHIN; word++)
    if (isFor(view, word) && !isTime(view, word + 1) && isWrong(view, word + 1)) return true;
  return isFor(view, 0) && isWrong(view, 1);
}

function isWrong(view: SentenceView, from: number): boolean {
  if (isGerund(view, from) || isInfinitive(view, from)) return true;
  for (let word = from; word < from + WRONG_WITHIN && !(word > from && parted(view, word)); word++)
    if (isWrongdoing(view, word) || isFault(view, word) || isMisdeedVerb(view, word)) return true;
  return false;
}

const isFor = listed('ground-words');
const isWrongdoing = listed('wrongdoing');
const isFault = listed('fault-words');
const isInfinitive = aboutWord(
  ({ folded }, language) => language === 'es' && /[a-z]{3}[aei]r(?:l[aeo]s?|se)?$/u.test(folded),
);
