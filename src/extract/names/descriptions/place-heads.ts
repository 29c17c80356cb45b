import { inList } from '../text/in-list.ts';
import type { NameText } from '../text/name-text.ts';
import type { NameStretch } from '../text/stretch.ts';
import { PLACE_HEAD } from '../text/word-classes.ts';
import { wordSet } from '../text/word-set.ts';
import type { Word } from '../text/words.ts';

const isHeadEnd = inList('head-ends');
const isJoining = inList('joining-words');
const isOne = inList('one-words');
const isPlaceNoun = inList('place-nouns');
const isSiteNoun = inList('site-nouns');

/** The noun that says what a place is stands among the first words of its description. */
const NOUN_WITHIN = 9;

/** Whether a name begins or ends with the word for a building: Vos Tower, Torre Vos. */
export function isNamedSite({ words, bits }: NameText, { from, to }: NameStretch): boolean {
  if (to - from < 2) return false;
  return [from, to - 1].some((at) => ((bits[at] ?? 0) & PLACE_HEAD) !== 0 && isSiteNoun(words[at]));
}

/** Whether a word in small letters says what a place is where people live. */
export function isSettlement(word: Word | undefined): boolean {
  return word?.shape === 'lower' && isPlaceNoun(word);
}

/**
 * Whether a noun for places is what a phrase is about: it stands before the first preposition, before "operated by", or before an
 * "and". Of what shows itself to be a building it is one for buildings.
 */
export function isAboutPlace({ words }: NameText, from: number, to: number, isSite: boolean): boolean {
  if (isOne(words[from])) return words.slice(from + 2, to).some(isPluralSettlement);
  const isNoun = (at: number) => (isSite ? isSiteWord(words[at]) : isSettlement(words[at]));
  let end = from;
  while (end < Math.min(to, from + NOUN_WITHIN) && !isHeadEnd(words[end])) end += 1;
  const isDone = words[end - 1]?.folded.endsWith('ed') === true && isHeadEnd(words[end]);
  if (isNoun(end - 1) || (isDone && isNoun(end - 2))) return true;
  return words.slice(from, end).some((_, i) => isNoun(from + i) && isJoining(words[from + i + 1]));
}

function isSiteWord(word: Word | undefined): boolean {
  return word?.shape === 'lower' && isSiteNoun(word);
}

/** "one of the oldest cities", "una de las ciudades" */
function isPluralSettlement({ shape, folded }: Word): boolean {
  if (shape !== 'lower' || !folded.endsWith('s')) return false;
  const singulars = [folded.slice(0, -1), folded.slice(0, -2), `${folded.slice(0, -3)}y`];
  return singulars.some((singular) => wordSet('place-nouns').has(singular));
}
