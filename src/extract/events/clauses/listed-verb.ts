import type { Word } from '../../../dates/grammar/words.ts';
import { closedWords } from '../../../language/closed-words.ts';
import type { Language } from '../../../model.ts';
import { isFiniteVerb } from '../words/verbs.ts';
import { hasTrait, TRAIT } from '../words/word-traits.ts';
import { verbSoon } from './clause-verbs.ts';

/** `He graduated in 2001, married in 2004 and died`, `Se licenció en 2001, se casó en 2004`: one more verb of the subject. */
export function isListed(words: readonly Word[], at: number, language: Language): boolean {
  if (language === 'es') {
    const first = words[at]?.low === 'se' ? at + 1 : at;
    return first < words.length && hasTrait(words[first], TRAIT.past, 'es');
  }
  if (!hasTrait(words[at], TRAIT.past, 'en') || !isFiniteVerb(words, at, 'en')) return false;
  // A form that may be a participle is a verb in a list of verbs.
  for (let place = at + 1; place < Math.min(words.length, at + LIST_REACH); place += 1) {
    if (LISTING.has(words[place]?.low ?? '')) return verbSoon(words, place + 1, 2, 'en');
    if (/^[;:()]$/.test(words[place]?.text ?? '')) return false;
  }
  return false;
}

const LISTING = closedWords('en', 'additive conjunctions', 'adversative conjunctions');
/** Words of one member of a list of verbs. */
const LIST_REACH = 16;
