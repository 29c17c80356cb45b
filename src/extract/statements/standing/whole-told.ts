import { CAUSE, gives } from '../sentence/cause.ts';
import { isA, type SentenceView, wordAt } from '../sentence/sentence-view.ts';
import { wordOf } from '../sentence/tree-places.ts';
import type { FoundSpeaker } from '../speakers/speaker-phrase.ts';

/** A reporting verb stands within so many words of who speaks. */
const VERB_WITHIN = 3;

/**
 * A speaker with all the rest of the sentence as told, where who says it is only put into it: the word on which the
 * sentence hangs is not the reporting verb ("The gate, he replied, had blown open", "Nobody was hit, a spokesman told us").
 */
export function wholeTold(view: SentenceView, speaker: FoundSpeaker): FoundSpeaker {
  const { told, start, end } = speaker;
  const root = told ? rootOf(view) : null;
  if (!told || root === null || (root >= told.from && root < told.to && told.from === 0)) return speaker;
  const [from, to] = [wordAt(view, start), wordAt(view, end)];
  if (root >= from - VERB_WITHIN && root < to + VERB_WITHIN && gives(view, root, CAUSE.reporting))
    return speaker;
  const inserted = root < from ? root < from && isMain(view) : told.from === 0;
  return inserted && !(root >= from && root < to) ? { ...speaker, told: undefined } : speaker;
}

/** Number of the word on which the sentence hangs. */
function rootOf(view: SentenceView): number | null {
  const parse = view.tree();
  const place = parse ? parse.heads.indexOf(-1) : -1;
  return parse && place >= 0 ? wordOf(view, parse, place) : null;
}

/** The sentence does not begin with a circumstance ("After the fire that …, the mayor said"). */
function isMain(view: SentenceView): boolean {
  return !isA(view, 0, 'subordinator', 'preposition', 'conditional');
}
