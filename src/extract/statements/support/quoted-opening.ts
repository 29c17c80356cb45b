import { lexiconSet } from '../../../language/lexicon.ts';
import { listed } from '../sentence/about-word.ts';
import {
  isA,
  isExactly,
  isTime,
  parted,
  type SentenceView,
  wordIsQuoted,
} from '../sentence/sentence-view.ts';
import { placeOf } from '../sentence/tree-places.ts';
import { isExpletive } from './expletive.ts';
import { personBefore } from './meant-within.ts';

/**
 * The number of the first word of a quotation that opens its sentence, where it means somebody or something told before:
 * `"They will not buy me," said Hale`, `"This is being done …`, `"All this shows …`. Null for none.
 */
export function quotedOpening(view: SentenceView): number | null {
  if (!wordIsQuoted(view, 0)) return null;
  const word = isOpeningWord(view, 0) ? 1 : 0;
  if (isA(view, word, 'singular', 'plural') && !personBefore(view, word)) return word;
  if (isDoing(view, word)) return word;
  if (isWhole(view, word) && isA(view, word + 1, 'bare', 'that')) return word;
  return isA(view, word, 'that', 'bare') &&
    !isTime(view, word + 1) &&
    isA(view, word + 1, 'be', 'auxiliary', 'modal') &&
    !parted(view, word + 1)
    ? word
    : null;
}

/** `"It helped us to win," said Hale`: what "is" or "seems" may be anything. */
function isDoing(view: SentenceView, word: number): boolean {
  if (view.language !== 'en' || !isExactly(view, word, 'neuter')) return false;
  const verb = word + 1;
  if (!wordIsQuoted(view, verb) || isA(view, verb, 'be', 'auxiliary', 'modal', 'impersonal')) return false;
  if (lexiconSet('en', 'its-own-verbs').has(view.words[verb]?.folded ?? '')) return false;
  const parse = view.tree();
  const place = parse && placeOf(view, parse, verb);
  return parse != null && place != null && parse.tags[place] === 'verb' && !isExpletive(view, word);
}

const isOpeningWord = listed('connectives');

const isWhole = listed('whole-words');
