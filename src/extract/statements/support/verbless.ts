import { childOf } from '../../syntax/tree.ts';
import { isNumeral } from '../sentence/about-word.ts';
import { isCapitalized } from '../sentence/capitals.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';

/** A sentence of at most so many words without a verb is a piece of the one before. */
const LONGEST = 5;

/**
 * Whether a sentence is a few words without a verb that go on with the one before, "Until this week.", "Todo lo contrario."; what
 * has names or figures in it may as well be a heading or who signs.
 */
export function isVerbless(view: SentenceView): boolean {
  if (view.words.length > LONGEST || view.text[view.end - 1] !== '.') return false;
  if (view.words.some((_, word) => isNumeral(view, word) || (word > 0 && isCapitalized(view, word))))
    return false;
  const parse = view.tree();
  const root = parse?.heads.indexOf(-1) ?? -1;
  if (!parse || root < 0 || parse.tags.includes('verb')) return false;
  return childOf(parse, root, 'subject', 'passive-subject', 'copula', 'auxiliary') === null;
}
