import { lexiconSet } from '../../../../language/lexicon.ts';
import { aboutWord } from '../../sentence/about-word.ts';
import { isCapitalized } from '../../sentence/capitals.ts';
import { CAUSE, gives } from '../../sentence/cause.ts';
import { isA, isTime, parted, type SentenceView } from '../../sentence/sentence-view.ts';
import { OF_NAMES, tagAt } from '../../sentence/tree-places.ts';
import { isPluralNoun } from '../saying/plural-nouns.ts';

/** Before a name stand at most so many words of what its bearer is ("the human rights group Witness Now"). */
const CALLED_WITHIN = 5;

/**
 * Where the name of a body begins of which only the end was read ("The Evening Ledger"), with the noun for what it is right
 * before it ("the charity Second Home"); of what was read as a person's name only behind such a noun ("the rebel group Red Dawn").
 */
export function bodyStart(view: SentenceView, first: number, isPerson: boolean): number {
  // "CORVALE - The guild said"
  if (!isCapitalized(view, first) || isA(view, first, 'determiner')) return first;
  const name = capitalsBefore(view, first);
  const own = isPerson ? first : name;
  if (
    parted(view, name) ||
    isCapitalized(view, name - 1) ||
    !isBody(view, name - 1) ||
    isPluralNoun(view, name - 1)
  )
    return own;
  return nounStart(view, name - 1) ?? own;
}

/** The first of the capitals right before a name; as it was where a preposition governs them ("In Corvale Red Dawn said"). */
function capitalsBefore(view: SentenceView, first: number): number {
  let from = first;
  while (from > 0 && isCapitalized(view, from - 1) && !parted(view, from) && isOfName(view, from - 1)) from--;
  if (from === 0) return from;
  return isA(view, from - 1, 'preposition') && !isA(view, from - 1, 'by') ? first : from;
}

/** "Morning" of "The Morning Courier"; not "On Monday Hale", "But Hale". */
function isOfName(view: SentenceView, word: number): boolean {
  if (isA(view, word - 1, 'article') && !parted(view, word)) return true;
  if (isTime(view, word)) return false;
  if (gives(view, word, CAUSE.reporting) || isA(view, word, 'determiner', 'adverb', 'preposition'))
    return false;
  return OF_NAMES.has(tagAt(view, word) ?? 'mark');
}

const isBody = aboutWord(({ folded }, language) =>
  ['body-nouns', 'bodies', 'named-kinds'].some((list) => lexiconSet(language, list).has(folded)),
);

/** Where the phrase of a noun begins, its article with it; null where something else stands before it. */
function nounStart(view: SentenceView, noun: number): number | null {
  for (let word = noun; word >= Math.max(0, noun - CALLED_WITHIN); word--) {
    if (isA(view, word, 'article', 'indefinite', 'possessive')) return isPlaced(view, word - 1) ? null : word;
    if (word === 0 || (parted(view, word) && !isA(view, word - 1, 'article'))) return word;
    if (!OF_NAMES.has(tagAt(view, word - 1) ?? 'mark') && !isA(view, word - 1, 'determiner')) return null;
    if (isTime(view, word - 1)) return null;
  }
  return null;
}

/** "on the website Vance asks": a preposition parts the noun from the name. */
function isPlaced(view: SentenceView, word: number): boolean {
  return isA(view, word, 'preposition') && !isA(view, word, 'by', 'infinitiveMark');
}
