import { inList } from '../text/in-list.ts';
import { isNameable, type NameText } from '../text/name-text.ts';
import { classBitsOf, ROLE, TITLE } from '../text/word-classes.ts';

const isOne = inList('one-words');
const isArticle = inList('articles');
const isHeadEnd = inList('head-ends');
const isOwnerWord = inList('owner-words');

/**
 * `one of the first founders of …`, `una de las abogadas …`: a phrase that counts somebody among those whom a plural names. Not
 * "one of two athletes", which only a clause behind it makes true, and not "one of his advisers".
 */
export function isOneOfMany({ words, language }: NameText, from: number, to: number): boolean {
  if (!isOne(words[from]) || !isHeadEnd(words[from + 1])) return false;
  if (!isArticle(words[from + 2]) && !isNameable(words[from + 2])) return false;
  for (let at = from + 2; at < to && !isHeadEnd(words[at]); at++) {
    if (isOwnerWord(words[at]) || words[at]?.shape === 'number') return false;
    const { shape, folded } = words[at] ?? {};
    if (shape === 'lower' && folded !== undefined && isPluralOfRole(folded, language)) return true;
  }
  return false;
}

/** "founders", "senadores": more of those who have an office or a trade. */
function isPluralOfRole(word: string, language: NameText['language']): boolean {
  if (!word.endsWith('s')) return false;
  const singular = word.endsWith('es') ? classBitsOf(word.slice(0, -2), language) : 0;
  return ((singular | classBitsOf(word.slice(0, -1), language)) & (ROLE | TITLE)) !== 0;
}
