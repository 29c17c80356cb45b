import { aboutWord, listed } from '../../sentence/about-word.ts';
import { isCapitalized } from '../../sentence/capitals.ts';
import { gapBefore, isA, parted, type SentenceView } from '../../sentence/sentence-view.ts';

/** The first word of a name, a number or whose somebody is, of which only an end was read: "Ji-won Pak", "1,200 nurses", "the women's aid group". */
export function spanStart(view: SentenceView, first: number): number {
  let from = first;
  while (from > 0 && isGluedBefore(view, from)) from--;
  if (from > 0 && isCapitalized(view, from - 1) && isTitle(view, from - 1) && !parted(view, from)) from--;
  if (from > 1 && isHyphened(view, from - 1) && !parted(view, from) && isCapitalized(view, from))
    return spanStart(view, from - 2);
  return from > 1 && isQuantified(view, from) ? 0 : ownerBefore(view, from);
}

/** "More than half of the 1,300 nurses": a quantity that opens the sentence counts those who speak. */
function isQuantified(view: SentenceView, from: number): boolean {
  const of = isA(view, from - 1, 'article') ? from - 2 : from - 1;
  if (of > QUANTITY_WITHIN || !isA(view, of, 'genitive') || !isQuantity(view, of - 1)) return false;
  return !view.words.slice(1, from).some((_, at) => parted(view, at + 1) && !isDigits(view, at + 1));
}

/** What stands before "of" in such a quantity has at most so many words. */
const QUANTITY_WITHIN = 4;

const isQuantity = listed('quantity-nouns');

/** "1,200", "Ji-won": a hyphen, or a comma between digits, alone stands between two words. */
function isGluedBefore(view: SentenceView, word: number): boolean {
  const gap = gapBefore(view, word);
  const isNumber = isDigits(view, word) && isDigits(view, word - 1);
  return (gap === ',' && isNumber) || (gap === '-' && isCapitalized(view, word - 1));
}

const isDigits = aboutWord(({ folded }) => /^[0-9]+$/u.test(folded));

/** "Ji-won Pak": the second part of a given name with a hyphen. */
function isHyphened(view: SentenceView, word: number): boolean {
  return gapBefore(view, word) === '-' && isCapitalized(view, word - 1);
}

const isTitle = listed('before-names');

/** "The women's aid group": whose it is, or of which kind, right before a noun in small letters. */
function ownerBefore(view: SentenceView, first: number): number {
  if (first === 0 || isCapitalized(view, first) || parted(view, first) || isA(view, first, 'determiner'))
    return first;
  const { start: from = 0 } = view.words[first - 1] ?? {};
  const { start: to = 1 } = view.words[first] ?? {};
  if (!/s['’]$|['’]s$/u.test(view.text.slice(from, to - 1))) return first;
  const article = isA(view, first - 2, 'article') ? first - 2 : first - 1;
  return parted(view, first - 1) && article < first - 1 ? first - 1 : article;
}
