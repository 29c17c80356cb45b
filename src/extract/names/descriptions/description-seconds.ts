import { inList } from '../text/in-list.ts';
import { type NameText, neighbour } from '../text/name-text.ts';
import type { NameStretch } from '../text/stretch.ts';
import { hasNoun, phraseEnd } from './description-bounds.ts';
import type { Phrase } from './description-phrases.ts';

const isFormer = inList('former-words');
const isHeadEnd = inList('head-ends');
const isJoining = inList('joining-words');
const isNow = inList('now-words');
const isOne = inList('one-words');
const isPluralCopula = inList('plural-copulas');
const isRelative = inList('relative-persons');
const isSecondOpener = inList('second-openers');

/** A bracket between the two has this many words at most: it says more of a place in the first. */
const MOST_IN_BRACKET = 14;

/**
 * `NAME, the mayor of Corvale (…) and a former officer,`: what an apposition says of somebody behind its "and". Only what
 * nobody else can be: an article that makes one of many of him, and behind the phrase no sign of two.
 */
export function secondPhrase(text: NameText, { from, kind }: NameStretch, first: Phrase): Phrase | null {
  if (kind !== 'person' || isOpenEnded(text, first)) return null;
  const joint = behindBracket(text, first.to, from);
  if (!isJoining(neighbour(text, joint, from))) return null;
  const start = isNow(neighbour(text, joint + 1, from)) ? joint + 2 : joint + 1;
  if (!isSecondOpener(text.words[start]) && !isOneOf(text, start)) return null;
  const end = phraseEnd(text, start, from);
  if (end === null || !hasNoun(text, start, end, kind)) return null;
  const phrase = { from: start, to: end };
  return isOfOne(text, phrase) ? phrase : null;
}

/** "the son of a baker and a teacher": behind such a first half the second may go on with what stands behind its "of". */
function isOpenEnded({ words }: NameText, { from, to }: Phrase): boolean {
  return words.slice(from + 1, to).some(isSecondOpener);
}

/** The word behind a bracket that opens at a place; the place itself where none does. */
function behindBracket(text: NameText, at: number, near: number): number {
  if (neighbour(text, at, near)?.text !== '(') return at;
  for (let i = at + 1; i <= at + MOST_IN_BRACKET; i++) {
    const mark = neighbour(text, i, near)?.text;
    if (mark === ')') return i + 1;
    if (mark === undefined || mark === '(') return at;
  }
  return at;
}

function isOneOf({ words }: NameText, at: number): boolean {
  return isOne(words[at]) && isHeadEnd(words[at + 1]);
}

/** Whether the sentence goes on about one: behind a comma or a relative; at its end, where the phrase says enough to be no other's. */
function isOfOne({ words }: NameText, { from, to }: Phrase): boolean {
  const next = words[to];
  if (isRelative(next)) return true;
  if (next?.text === ',') return !isPluralCopula(words[to + 1]);
  const isClosed = next === undefined || next.first || /^[.;)–—]$/.test(next.text);
  return isClosed && words.slice(from, to).some((word) => isFormer(word) || isOne(word));
}
