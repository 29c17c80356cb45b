import { listed } from '../sentence/about-word.ts';
import { isA, isTime, parted, type SentenceView, wordIsQuoted } from '../sentence/sentence-view.ts';
import { personBefore } from './meant-within.ts';

/**
 * The number of the first word of a quotation that opens its sentence, where it means somebody or something told before:
 * `"They will not buy me," said Hale`, `"This is being done …`, `"All this shows …`. Null for none.
 */
export function quotedOpening(view: SentenceView): number | null {
  if (!wordIsQuoted(view, 0)) return null;
  const word = isOpeningWord(view, 0) ? 1 : 0;
  if (isA(view, word, 'singular', 'plural') && !personBefore(view, word)) return word;
  if (isWhole(view, word) && isA(view, word + 1, 'bare', 'that')) return word;
  return isA(view, word, 'that', 'bare') &&
    !isTime(view, word + 1) &&
    isA(view, word + 1, 'be', 'auxiliary', 'modal') &&
    !parted(view, word + 1)
    ? word
    : null;
}

const isOpeningWord = listed('connectives');

const isWhole = listed('whole-words');
