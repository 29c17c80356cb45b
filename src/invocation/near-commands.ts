import { distance } from 'fastest-levenshtein';
import type { Command } from '../command.ts';
import { fold } from '../text.ts';

/** Letters that a slip may change in a command's name. */
const MOST_SLIPS = 2;
/** Names offered. */
const MOST_OFFERED = 2;
/** No command is longer; comparing a whole novel with "who" helps nobody. */
const MOST_COMPARED = 40;

/** Names of commands near to what was typed, nearest first: a slip or two away, or begun or ended alike. */
export function nearCommands(typed: string, commands: readonly Command[]): readonly string[] {
  const word = fold(typed);
  if (word === '' || word.length > MOST_COMPARED) return [];
  return commands
    .map(({ name }) => ({ name, far: farness(word, name) }))
    .filter(({ far }) => far <= MOST_SLIPS)
    .sort((a, b) => a.far - b.far)
    .slice(0, MOST_OFFERED)
    .map(({ name }) => name);
}

function farness(word: string, name: string): number {
  const begun = word.length > 1 && (name.startsWith(word) || word.startsWith(name));
  const slips = distance(word, name);
  // A short word is all slips: two of three letters wrong is another word.
  return begun ? 1 : slips < name.length - 1 ? slips : Number.POSITIVE_INFINITY;
}
