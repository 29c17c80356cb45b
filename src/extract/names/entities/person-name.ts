import { anyClosedWords } from '../../../language/closed-words.ts';
import { inList } from '../text/in-list.ts';
import { isNameable, type NameText, neighbour } from '../text/name-text.ts';
import { isQuoteMark } from '../text/runs.ts';
import { GIVEN, GIVEN_F, GIVEN_M, PARTICLE, SUFFIX } from '../text/word-classes.ts';

/** A person's name taken apart. All words are folded. */
export interface PersonName {
  /** Given names and surnames in order; an initial is one letter. Without particles, suffixes and nicknames. */
  readonly core: readonly string[];
  /** What tells namesakes of one family apart, as `jr`; empty for none. */
  readonly generation: string;
  /** The words of a nickname in quotation marks, without its article. */
  readonly nickname: readonly string[];
  /** Whether it is a given name alone behind a royal title: "King Omar" bears it as no surname. */
  readonly royal: boolean;
  /** What the first given name says, or neither. */
  readonly gender: 'm' | 'f' | null;
}

const ARTICLES = anyClosedWords('definite articles');

/** Takes the words `[from, to)` of a person's name apart. */
export function readPersonName(text: NameText, from: number, to: number): PersonName {
  const core: string[] = [];
  const nickname: string[] = [];
  let quoted = false;
  let generation = '';
  for (let i = from; i < to; i++) {
    const word = text.words[i];
    if (!word) continue;
    if (isQuoteMark(word)) quoted = !quoted;
    else if (quoted) {
      if (!ARTICLES.has(word.folded)) nickname.push(word.folded);
    } else if (((text.bits[i] ?? 0) & SUFFIX) !== 0) {
      if (i > from && isGeneration(word)) generation = word.folded;
    } else if (isNameable(word)) {
      if (((text.bits[i] ?? 0) & PARTICLE) === 0 || to - from === 1) core.push(word.folded);
    }
  }
  const isAlone = core.length === 1 && nickname.length === 0 && ((text.bits[from] ?? 0) & GIVEN) !== 0;
  const royal = isAlone && isRoyal(neighbour(text, from - 1, from));
  return { core, nickname, generation, royal, gender: genderOf(text, from, to) };
}

const isRoyal = inList('royal-titles');

const isGeneration = inList('generations');

function genderOf(text: NameText, from: number, to: number): 'm' | 'f' | null {
  for (let i = from; i < to; i++) {
    if (text.words[i]?.shape === 'initial' || isQuoteMark(text.words[i])) continue;
    const first = givenGender(text.bits[i] ?? 0);
    // "George Ann", but not "María José".
    const second = i + 2 < to && text.language === 'en' ? givenGender(text.bits[i + 1] ?? 0) : null;
    return second === null || second === first ? first : null;
  }
  return null;
}

function givenGender(bits: number): 'm' | 'f' | null {
  if ((bits & (GIVEN_M | GIVEN_F)) === GIVEN_M) return 'm';
  return (bits & (GIVEN_M | GIVEN_F)) === GIVEN_F ? 'f' : null;
}

/** Whether `part` stands in `whole` as neighbouring words in order; an initial stands for a word it begins. */
export function isContiguousPart(part: readonly string[], whole: readonly string[]): boolean {
  for (let at = 0; at + part.length <= whole.length; at++) {
    if (part.every((word, i) => sameWord(word, whole[at + i] ?? ''))) return true;
  }
  return false;
}

/** Whether `part` begins with the same given name as `whole` and its other words follow in the same order. */
export function isOrderedPart(part: readonly string[], whole: readonly string[]): boolean {
  if (!sameWord(part[0] ?? '', whole[0] ?? '')) return false;
  let at = 1;
  for (const word of part.slice(1)) {
    while (at < whole.length && !sameWord(word, whole[at] ?? '')) at += 1;
    if (at >= whole.length) return false;
    at += 1;
  }
  return true;
}

function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}
