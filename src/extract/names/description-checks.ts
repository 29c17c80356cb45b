import type { Phrase } from './description-phrases.ts';
import { inList } from './in-list.ts';
import { isNameable, type NameText } from './name-text.ts';
import { ADJECTIVE, DEMONYM, NOT_NAME, ROLE, TITLE } from './word-classes.ts';

const isHonorific = inList('honorifics');
const isPerson = inList('bare-people');
const isPronoun = inList('subject-words');
const isHeadEnd = inList('head-ends');
const isArticle = inList('articles');

/**
 * Whether a phrase says who somebody is, or what some body is: not only a title of courtesy, a man, or one more name.
 * @param people places of the words with which people's names begin.
 */
export function saysWho(
  text: NameText,
  phrase: Phrase,
  isOfPerson: boolean,
  people: ReadonlySet<number>,
): boolean {
  if (!isOfPerson) return !isNameAlone(text, phrase);
  const last = text.words[phrase.to - 1];
  return (
    !isHeadEnd(text.words[phrase.from]) &&
    !(isHonorific(last) && isNameable(last)) &&
    !isPronoun(last) &&
    !isAnybody(text, phrase) &&
    !isAnother(text, phrase, people)
  );
}

/** "the man who won", "a woman", "a person of": the head says of nobody who he is. */
function isAnybody(text: NameText, { from, to }: Phrase): boolean {
  for (let at = from; at < to; at++) {
    const bits = text.bits[at] ?? 0;
    if (isPerson(text.words[at]))
      return text.words[at + 1]?.shape !== 'possessive' && !isRole(text, at + 1, to);
    if ((bits & (ROLE | TITLE)) !== 0) return false;
  }
  return false;
}

/** "woman judge" */
function isRole({ bits }: NameText, at: number, to: number): boolean {
  return at < to && ((bits[at] ?? 0) & (ROLE | TITLE)) !== 0;
}

/** "Hale, the actor Mia Vos, and others", "his brother Carl, sister Aimee": who stands there with a name is another. */
function isAnother({ words, bits }: NameText, { from, to }: Phrase, people: ReadonlySet<number>): boolean {
  for (let at = from + 1; at < to; at++) {
    if (isHeadEnd(words[at])) return false;
    if (people.has(at) && ((bits[at - 1] ?? 0) & (ROLE | TITLE)) !== 0) return true;
  }
  return false;
}

/** "the World Bank" beside a bank is the next of a list. */
function isNameAlone({ words, bits }: NameText, { from, to }: Phrase): boolean {
  let hasCommon = false;
  for (let at = from; at < to; at++) {
    const word = words[at];
    const isLinking = isArticle(word) || /^(?:of|for|and|de|del|la|para|y)$/u.test(word?.folded ?? '');
    if (word?.shape === 'lower' && !isLinking) hasCommon = true;
    if (((bits[at] ?? 0) & (ADJECTIVE | NOT_NAME | DEMONYM)) !== 0 && word?.shape === 'lower')
      hasCommon = true;
  }
  return !hasCommon;
}
