import { listed } from '../sentence/about-word.ts';
import { isA, parted, type SentenceView } from '../sentence/sentence-view.ts';
import type { Cue } from './cue.ts';
import { isReached } from './unreal.ts';

/** What brings a verdict about stands within so many words before it. */
const OUTCOME_WITHIN = 8;

/** A modal, or a "to", stands within so many words before the verb that it governs. */
const GOVERNED_WITHIN = 3;

/** "should have led to a conviction of Hale", "asked it to impose a verdict of theft": an outcome that nobody tells as come. */
export function isSupposedOutcome(view: SentenceView, { from }: Pick<Cue, 'from'>): boolean {
  if (!isOutcome(view, from)) return false;
  for (let word = from - 1; word >= Math.max(0, from - OUTCOME_WITHIN) && !parted(view, word + 1); word--)
    if (isLeading(view, word)) return isGoverned(view, word);
  return false;
}

function isGoverned(view: SentenceView, verb: number): boolean {
  for (let word = verb - 1; word >= Math.max(0, verb - GOVERNED_WITHIN); word--) {
    if (parted(view, word + 1)) return false;
    if (isA(view, word, 'infinitiveMark')) return !isReached(view, word);
    if (isA(view, word, 'modals')) return true;
  }
  return view.language === 'es' && /[aei]r$/u.test(view.words[verb]?.folded ?? '');
}

const isOutcome = listed('outcome-nouns');
const isLeading = listed('outcome-verbs');
