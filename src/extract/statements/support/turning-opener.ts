import { lexiconSet } from '../../../language/lexicon.ts';
import { childOf, headOf } from '../../syntax/tree.ts';
import { listed } from '../sentence/about-word.ts';
import { isCapitalized } from '../sentence/capitals.ts';
import {
  gapBefore,
  isA,
  isTime,
  parted,
  type SentenceView,
  wordIsQuoted,
} from '../sentence/sentence-view.ts';
import { placeOf } from '../sentence/tree-places.ts';

/** The longest of the openings of the list has so many words ("a pesar de ello"). */
const LONGEST = 4;

/**
 * The number of a word by which a sentence turns against, or comes after, what the one before it told: "But the bridge held",
 * "Instead, …", "Since then, …", "The paper then wrote". Null for none.
 */
export function turningWord(view: SentenceView): number | null {
  return opensTurning(view) ? 0 : laterInTime(view);
}

/** Whether a sentence turns against the one before it with a "But": that one must be clear by itself to serve. */
export function opensContrast(view: SentenceView): boolean {
  return lexiconSet(view.language, 'contrasting-openers').has(view.words[0]?.folded ?? '');
}

function opensTurning(view: SentenceView): boolean {
  let opening = '';
  for (let word = 0; word < LONGEST && view.words[word]; word++) {
    if (word > 0 && parted(view, word)) return false;
    opening += `${word > 0 ? ' ' : ''}${view.words[word]?.folded}`;
    const next = word + 1;
    if (lexiconSet(view.language, 'turning-openers').has(opening))
      return !gapBefore(view, next).includes('-');
    if (lexiconSet(view.language, 'parted-openers').has(opening) && parted(view, next)) return true;
  }
  return false;
}

/** "The paper then wrote": not "the then mayor", not "if …, then". */
function laterInTime(view: SentenceView): number | null {
  for (let word = 0; word < view.words.length; word++) {
    if (!isThen(view, word) || wordIsQuoted(view, word) || isTime(view, word - 1) || isTime(view, word + 1))
      continue;
    if (
      isA(view, word - 1, 'preposition', 'article') ||
      isA(view, 0, 'subordinator') ||
      isCapitalized(view, word + 1)
    )
      return null;
    const parse = view.tree();
    const place = parse && placeOf(view, parse, word);
    if (!parse || place === null) return null;
    const verb = headOf(parse, place);
    return verb !== null &&
      verb === parse.heads.indexOf(-1) &&
      parse.tags[verb] === 'verb' &&
      childOf(parse, place, 'case') === null
      ? word
      : null;
  }
  return null;
}

const isThen = listed('then-words');
