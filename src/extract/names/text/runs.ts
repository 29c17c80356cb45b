import { inList } from './in-list.ts';
import { isNameable, type NameText } from './name-text.ts';
import { BODY_HEAD, COMMON, ROLE, TITLE } from './word-classes.ts';
import type { Word } from './words.ts';

const isConnector = inList('name-connectors');

/** A stretch of words `[from, to)` that begins and ends with a capital: names are looked for inside it. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Successive joining words at most: "of the", "de la". */
const MOST_CONNECTORS = 3;
/** A nickname in quotation marks has this many words at most. */
const MOST_NICKNAME = 4;
/** A longer run is cut: it is a list or a table, and names are shorter. */
const LONGEST_RUN = 40;
const OPENING = new Set(['"', '“', '‘', "'", '«', '”']);
const CLOSING = new Set(['"', '”', '’', "'", '»', '“']);

/** All runs of a text, in order. Every word is looked at a bounded number of times. */
export function findRuns(text: NameText): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < text.words.length) {
    if (!isNameable(text.words[at]) || isPartyMark(text.words, at)) {
      at += 1;
      continue;
    }
    const to = runEnd(text, at);
    runs.push({ from: at, to });
    at = to;
  }
  return runs;
}

/** "Vann, R-Duluth", "Moss (D-Ohio)": the letter of a party, as American news marks its legislators, before where they come from. */
function isPartyMark(words: readonly Word[], at: number): boolean {
  const mark = words[at + 1];
  if (!PARTIES.has(words[at]?.text ?? '') || mark?.text !== '-' || mark.spaced) return false;
  const before = words[at - 1]?.text;
  return (before === ',' || before === '(') && isNameable(words[at + 2]) && words[at + 2]?.spaced === false;
}

/** Republicans, Democrats, independents. */
const PARTIES = new Set(['R', 'D', 'I']);

function runEnd(text: NameText, from: number): number {
  let end = from + 1;
  while (end - from < LONGEST_RUN) {
    const next = continuation(text, end);
    if (next < 0) break;
    end = next + 1;
  }
  return end;
}

/** The index of the capitalized word with which the run that ended before `at` goes on, or -1. */
function continuation(text: NameText, at: number): number {
  const { words } = text;
  const block = words[at - 1]?.block;
  const word = words[at];
  if (!word || word.block !== block || word.first) return -1;
  if (isNameable(word)) return at;
  if (word.text === '-' && !word.spaced && isNameable(words[at + 1]) && words[at + 1]?.spaced === false)
    return at + 1;
  if (isPluralOwner(text, at)) return at + 1;
  if (word.shape === 'mark' && OPENING.has(word.text)) return nicknameEnd(words, at, block);
  if (word.shape === 'possessive' && isBodyHead(text, at + 1)) return at + 1;
  return connected(words, at, block);
}

/** "Workers' Party", "Bond Traders’ Association": the mark of a plural's possessive before more of a body's name. */
export function isPluralOwner(text: NameText, at: number): boolean {
  const mark = text.words[at];
  const owner = text.words[at - 1];
  if ((mark?.text !== "'" && mark?.text !== '’') || mark.spaced || !owner?.folded.endsWith('s')) return false;
  const next = text.words[at + 1];
  if (!isNameable(owner) || !isNameable(next) || !next?.spaced || next.first) return false;
  return ((text.bits[at - 1] ?? 0) & COMMON) !== 0 && ((text.bits[at + 1] ?? 0) & (BODY_HEAD | COMMON)) !== 0;
}

/** "Attorney General's Office": a name may go on behind the possessive. */
function isBodyHead(text: NameText, at: number): boolean {
  return (
    isNameable(text.words[at]) &&
    ((text.bits[at] ?? 0) & BODY_HEAD) !== 0 &&
    ((text.bits[at - 2] ?? 0) & (TITLE | ROLE)) !== 0
  );
}

function connected(words: readonly Word[], at: number, block: number | undefined): number {
  for (let i = at; i < at + MOST_CONNECTORS; i++) {
    const word = words[i];
    if (!word || word.first || word.block !== block || !isConnector(word)) return -1;
    if (isNameable(words[i + 1]) && words[i + 1]?.block === block && !words[i + 1]?.first) return i + 1;
  }
  return -1;
}

/** `“El Mayo” Zambada`: the word after the nickname, where a capital follows its closing mark. */
function nicknameEnd(words: readonly Word[], at: number, block: number | undefined): number {
  for (let i = at + 1; i <= at + 1 + MOST_NICKNAME; i++) {
    const word = words[i];
    if (!word || word.block !== block) return -1;
    if (word.shape === 'mark' && CLOSING.has(word.text)) {
      const after = words[i + 1];
      return i > at + 1 && isNameable(after) && after?.block === block && !after?.first ? i + 1 : -1;
    }
    if (!isNameable(word) && !isConnector(word)) return -1;
  }
  return -1;
}

/** Whether a mark opens or closes a quotation. */
export function isQuoteMark(word: Word | undefined): boolean {
  return word !== undefined && word.shape === 'mark' && (OPENING.has(word.text) || CLOSING.has(word.text));
}
