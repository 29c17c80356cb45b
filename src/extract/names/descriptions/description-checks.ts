import { inList } from '../text/in-list.ts';
import { isNameable, type NameText } from '../text/name-text.ts';
import type { NameStretch } from '../text/stretch.ts';
import { FAMILY, ROLE, TITLE } from '../text/word-classes.ts';
import { saysOtherwiseAlone } from './description-limits.ts';
import type { Phrase } from './description-phrases.ts';

const isHonorific = inList('honorifics');
const isPerson = inList('bare-people');
const isPronoun = inList('subject-words');
const isHeadEnd = inList('head-ends');
const isArticle = inList('articles');
const isConnector = inList('name-connectors');
const isJoining = inList('joining-words');
const isOwnerWord = inList('owner-words');

/** Where people's names begin, and where each that ends before a word begins. */
export interface People {
  readonly starts: ReadonlySet<number>;
  readonly startByEnd: ReadonlyMap<number, number>;
}

/**
 * Whether a phrase says who somebody is, or what some body is: not only a title of courtesy, a man, or one more name, and not
 * who another one of a list is.
 */
export function saysWho(text: NameText, phrase: Phrase, stretch: NameStretch, people: People): boolean {
  if (stretch.kind === 'place') return !saysOtherwiseAlone(text, phrase, stretch);
  if (stretch.kind !== 'person') return !isNameAlone(text, phrase);
  // The lists are of all languages; in Spanish "a" is no article.
  if (text.language === 'es' && text.words[phrase.from]?.folded === 'a') return false;
  if (isOfNeighbour(text, phrase, stretch, people) || saysOtherwiseAlone(text, phrase, stretch)) return false;
  const last = text.words[phrase.to - 1];
  return (
    !isHeadEnd(text.words[phrase.from]) &&
    !(isHonorific(last) && isNameable(last)) &&
    !isPronoun(last) &&
    !isAnybody(text, phrase) &&
    !isAnother(text, phrase, people.starts)
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
  let isComplement = false;
  for (let at = from + 1; at < to; at++) {
    if (isHeadEnd(words[at])) isComplement = true;
    if (!people.has(at) || isOwner(words, at)) continue;
    const before = bits[at - 1] ?? 0;
    // "the wife of congressman Vos", but "the mayor of Corvale Ana Vos".
    if ((before & (ROLE | TITLE)) !== 0 ? !isComplement : isNameable(words[at - 1])) return true;
  }
  return false;
}

/** "Mr Vos's spokesman": whose spokesman it is. */
function isOwner(words: NameText['words'], from: number): boolean {
  let at = from;
  while (isNameable(words[at]) || words[at]?.text === '-') at += 1;
  return words[at]?.shape === 'possessive';
}

/** "the minister, Ana Vos, the mayor, Otto Hale, …": of two beside a phrase it is the one whom the list's order says. */
function isOfNeighbour(
  { words, bits }: NameText,
  { from, to }: Phrase,
  stretch: NameStretch,
  { starts, startByEnd }: People,
): boolean {
  if (from > stretch.from) {
    if (words[to]?.text !== ',') return false;
    // "Vos, the boy's aunt, his brother and two friends came": kin of one are listed.
    const isKin = ((bits[to - 1] ?? 0) & FAMILY) !== 0;
    return starts.has(to + 1) || (isKin && isOwnerWord(words[to + 1]));
  }
  const isSetOff = to < stretch.from && words[from - 1]?.text === ',';
  const other = isSetOff ? startByEnd.get(from - 1) : undefined;
  return other !== undefined && words[other - 1]?.text !== ',';
}

/** "the World Bank" beside a bank is the next of a list. */
function isNameAlone({ words }: NameText, { from, to }: Phrase): boolean {
  return words
    .slice(from, to)
    .every((word) => word.shape !== 'lower' || isArticle(word) || isConnector(word) || isJoining(word));
}
