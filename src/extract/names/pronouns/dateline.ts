import { isNameable, type NameText } from '../text/name-text.ts';

/** A place, a state and a day before the dash are at most so many words: "SALT FORK, Ohio, March 3 —". */
const DATELINE_WITHIN = 9;
const SHORTEST_PLACE = 3;

/** The first word behind a place in capitals and a dash that begin a passage; where none do, its first word. */
export function behindDateline(text: NameText, from: number): number {
  const first = text.words[from];
  if (first?.shape !== 'capitals' || first.text.length < SHORTEST_PLACE) return from;
  for (let at = from + 1; at - from <= DATELINE_WITHIN; at++) {
    const word = text.words[at];
    if (!word || word.first) return from;
    if (/^[—–]$/.test(word.text) || (word.text === '-' && text.words[at + 1]?.spaced))
      return text.words[at + 1] ? at + 1 : from;
    const belongs =
      isNameable(word) || /^[.,()]$/.test(word.text) || word.shape === 'number' || word.folded === 'de';
    if (!belongs && text.timed[at] !== 1) return from;
  }
  return from;
}
