import { inList } from '../text/in-list.ts';
import { isNameable, type NameText, neighbour } from '../text/name-text.ts';
import { BODY_BEFORE, BODY_HEAD, COMMON, FAMILY, ROLE, STOP, TELLING, TITLE } from '../text/word-classes.ts';
import type { Word } from '../text/words.ts';
import { isOneOfMany } from './one-of-many.ts';

const isJoining = inList('joining-words');
const isPhraseEnd = inList('phrase-ends');
const isHeadEnd = inList('head-ends');

/** A description has this many words at most. */
const LONGEST = 22;
/** The noun that says what someone is stands among the first words of a description. */
const NOUN_WITHIN = 14;

/** Where a phrase ends: at a mark, a clause, or an "and" behind which another may be meant; null if it never does. */
export function phraseEnd(text: NameText, start: number, near: number): number | null {
  let quoted = false;
  for (let i = start; i <= start + LONGEST; i++) {
    const word = neighbour(text, i, near);
    if (!word || (word.first && i > start)) return i;
    if (/^["“”«»]$/.test(word.text)) quoted = !quoted;
    if (quoted && i > start) return i;
    if (word.text === '(' && text.words[i + 2]?.text === ')') i += 2;
    else if (endsPhrase(text, i, word) || (isJoining(word) && !goesOn(text, i, start)))
      return i > start ? i : null;
  }
  return null;
}

function endsPhrase({ bits }: NameText, at: number, word: Word): boolean {
  if (word.shape === 'mark') return !/^[-'’“”"&/]$/.test(word.text);
  // The lists are of all languages: an English son is no Spanish verb.
  return word.shape === 'lower' && isPhraseEnd(word) && ((bits[at] ?? 0) & FAMILY) === 0;
}

/** Whether "and" joins two offices of one person, or two words of a body's name. */
function goesOn(text: NameText, at: number, start: number): boolean {
  if (joinsComplements(text, at)) return true;
  const next = text.bits[at + 1] ?? 0;
  const nextWord = text.words[at + 1];
  if (isNameable(nextWord) && isNameable(text.words[at - 1]))
    return ((next | (text.bits[at - 1] ?? 0)) & COMMON) !== 0;
  if ((next & (ROLE | TITLE)) !== 0 && (next & STOP) === 0) return at > start;
  const adjective = nextWord?.shape === 'lower' && (next & (STOP | TELLING)) === 0;
  const after = text.bits[at + 2] ?? 0;
  return adjective && (after & ROLE) !== 0 && text.words[at + 2]?.shape === 'lower';
}

/** "the union of teachers and nurses": two bare nouns behind one preposition, and then the phrase ends. */
function joinsComplements({ words, bits }: NameText, at: number): boolean {
  const [governor, one, other, after] = [words[at - 2], words[at - 1], words[at + 1], words[at + 2]];
  if (!isHeadEnd(governor) || one?.shape !== 'lower' || other?.shape !== 'lower' || !after) return false;
  if ((((bits[at - 1] ?? 0) | (bits[at + 1] ?? 0)) & (STOP | TELLING | ROLE | TITLE)) !== 0) return false;
  return after.shape === 'mark' && other.folded.endsWith('s') === one.folded.endsWith('s');
}

/**
 * Whether a phrase has, near its beginning, the noun that says what somebody or some body is. Of a person it is the
 * head: "a sentence for shooting his girlfriend" describes no girlfriend.
 */
export function hasNoun(text: NameText, from: number, to: number, kind: string): boolean {
  const isPerson = kind === 'person';
  if (isPerson && isOneOfMany(text, from, to)) return true;
  const wanted = isPerson ? ROLE | TITLE : BODY_HEAD | BODY_BEFORE;
  for (let i = from; i < Math.min(to, from + NOUN_WITHIN); i++) {
    if (((text.bits[i] ?? 0) & wanted) !== 0) return to - from >= (isPerson ? 2 : 3);
    if (isPerson && endsHead(text, i)) return false;
  }
  return false;
}

/** Whether the noun that an English phrase is about is an office or a trade: "the justice system" is not. */
export function hasHead(text: NameText, from: number, to: number): boolean {
  if (text.language !== 'en') return true;
  let end = from;
  while (end < to && !endsHead(text, end)) end += 1;
  if (text.words[end - 2]?.text === '-' && isOffice(text, end - 3)) return true;
  return isOffice(text, end - 1);
}

/** A listed office or trade, or a word that ends as those who do something are called. */
function isOffice({ bits, words }: NameText, at: number): boolean {
  return ((bits[at] ?? 0) & (ROLE | TITLE)) !== 0 || AGENT_END.test(words[at]?.folded ?? '');
}

const AGENT_END = /[a-z]{3}(?:er|or|ist|man|woman)$/u;

function endsHead(text: NameText, at: number): boolean {
  const word = text.words[at];
  return word?.shape === 'lower' && isHeadEnd(word);
}
