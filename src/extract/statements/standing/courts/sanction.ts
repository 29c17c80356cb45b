import { aboutWord, holds, listed } from '../../sentence/about-word.ts';
import { isA, isTime, parted, type SentenceView } from '../../sentence/sentence-view.ts';
import type { Cue } from '../cue.ts';
import { isGerund } from '../noun-here.ts';
import { isMisdeedVerb, verbListed } from '../wrongs/misdeed-verbs.ts';

/** Who punishes stands within so many words before the verb, or behind the "by" of its passive. */
const BODY_WITHIN = 14;

/** In Spanish who punishes may stand right behind the verb, within so many words. */
const BEHIND_WITHIN = 3;

/** What for is said within so many words behind the verb. */
const FOR_WITHIN = 20;

/** What the wrong was shows within so many words behind the "for". */
const WRONG_WITHIN = 6;

/**
 * Whether a body that oversees others punishes for a wrong, and so tells what it found: "The watchdog fined the firm for hiding
 * leaks", "was suspended by the federation over a forged form". A court convicts; "suspended play for an hour" punishes nobody.
 */
export function isSanction(view: SentenceView, cue: Cue): boolean {
  return isByOverseer(view, cue) && !isByCriminalCourt(view, cue) && isForWrong(view, cue);
}

function isByOverseer(view: SentenceView, { from, to }: Cue): boolean {
  if (!isA(view, from - 1, 'be') && isOverseerIn(view, from - BODY_WITHIN, from)) return true;
  for (let word = to; word < to + BODY_WITHIN; word++)
    if (isA(view, word, 'by')) return isOverseerIn(view, word + 1, word + 1 + WRONG_WITHIN);
  return view.language === 'es' && isOverseerIn(view, to, to + BEHIND_WITHIN);
}

function isOverseerIn(view: SentenceView, from: number, to: number): boolean {
  return holds(view, 'sanctioners', from, to) || holds(view, 'lesser-courts', from, to);
}

/** A criminal court's fine is a conviction; a church's or a sport's court convicts nobody. */
function isByCriminalCourt(view: SentenceView, { from }: Cue): boolean {
  const first = from - BODY_WITHIN;
  return holds(view, 'criminal-courts', first, from) && !holds(view, 'lesser-courts', first, from);
}

/** What only ever punishes ("fined", "reprimanded") needs a ground, what may also stop a thing ("suspended") a wrong. */
function isForWrong(view: SentenceView, { from, to }: Cue): boolean {
  const plain = isPlainSanction(view, from);
  for (let word = from + 1; word < to + FOR_WITHIN && !isEnd(view, word, to); word++)
    if (
      isFor(view, word) &&
      !isCounted(view, word + 1) &&
      (plain ? !isAfter(view, word) : isWrong(view, word + 1))
    )
      return true;
  return isFor(view, 0) && isWrong(view, 1);
}

/** "for two years", "por un año": how long, and not what for. */
function isCounted(view: SentenceView, word: number): boolean {
  return [word, word + 1].some((at) => isTime(view, at) || isTerm(view, at));
}

function isEnd(view: SentenceView, word: number, to: number): boolean {
  return word > to && isA(view, word, 'relative');
}

function isWrong(view: SentenceView, from: number): boolean {
  if (isGerund(view, from) || isInfinitive(view, from)) return true;
  for (let word = from; word < from + WRONG_WITHIN && !(word > from && parted(view, word)); word++)
    if (isWrongdoing(view, word) || isFault(view, word) || isMisdeedVerb(view, word)) return true;
  return false;
}

const isFor = listed('ground-words');
const isAfter = aboutWord(({ folded }) => folded === 'after' || folded === 'tras');
const isTerm = listed('term-words');
const isPlainSanction = verbListed('plain-sanctions');
const isWrongdoing = listed('wrongdoing');
const isFault = listed('fault-words');
const isInfinitive = aboutWord(
  ({ folded }, language) => language === 'es' && /[a-z]{3}[aei]r(?:l[aeo]s?|se)?$/u.test(folded),
);
