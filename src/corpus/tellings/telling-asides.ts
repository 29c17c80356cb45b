import type { Word } from '../../dates/grammar/words.ts';
import { lexiconSet } from '../../language/lexicon.ts';
import type { Language } from '../../model.ts';

/** Words between a preposition and the noun that it makes an aside: `after her arrest`. */
const ASIDE_REACH = 3;

/** Where the words begin that stand behind a preposition of time or reason, or a word that makes them unreal. */
export function asidesIn(words: readonly Word[], language: Language): ReadonlySet<number> {
  const openers = lexiconSet(language, 'telling-asides');
  const starts = new Set<number>();
  let last = -1 - ASIDE_REACH;
  words.forEach(({ low, start, capital }, at) => {
    if (at - last <= ASIDE_REACH) starts.add(start);
    // The month is no verb: `agreed on May 12 to close`.
    if (openers.has(low) && (at === 0 || !capital)) last = at;
  });
  return starts;
}
