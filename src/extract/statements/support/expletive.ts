import { lexiconSet } from '../../../language/lexicon.ts';
import { isA, parted, type SentenceView } from '../sentence/sentence-view.ts';
import { isNegative } from '../standing/unreal/happened.ts';

/** It shows itself within this many words ("It has long been obvious"). */
const WITHIN = 6;

/** Whether an "it" means nothing told before: "It has long been obvious that", "It rained". */
export function isExpletive(view: SentenceView, word: number): boolean {
  const expletives = lexiconSet(view.language, 'expletives');
  let being = /['’]s$/u.test(view.words[word]?.lower ?? '');
  for (let at = word + 1; at <= word + WITHIN && view.words[at]; at++) {
    if (isA(view, at, 'impersonal')) return true;
    if (being && expletives.has(view.words[at]?.folded ?? '') && !isNegative(view, at))
      return !isToBeDone(view, at + 1);
    if (parted(view, at)) return false;
    being ||= isA(view, at, 'be');
  }
  return false;
}

/** "It is likely to be opposed by the mayor": something is done to what is meant. */
function isToBeDone(view: SentenceView, word: number): boolean {
  const [to, be, done] = [word, word + 1, word + 2].map((at) => view.words[at]?.folded ?? '');
  return to === 'to' && be === 'be' && /[a-z]{2}ed$/u.test(done ?? '') && !isA(view, word + 3, 'that');
}
