import type { CommandOption } from '../command.ts';
import { LANGUAGES, lexiconLines } from '../language/lexicon.ts';
import { fold } from '../text.ts';
import type { TextPiece } from './pieces.ts';

/** What a tail takes away and what it leaves. */
export interface Tails {
  readonly args: Readonly<Record<string, string>>;
  readonly rest: readonly TextPiece[];
}

/** A date is written in so many words at most: "the second half of last year". */
const MOST_WORDS = 8;

/**
 * Takes `from …`, `to …` and `since …` from the end of free text, as often as one stands there whose words are a date
 * and whose option was not given yet. Where a command has `from`, a date after `since` is when things happened, as a
 * reader means it; what is new here is asked for with `since:` or a change. Words in quotation marks are never taken apart.
 */
export function takeDateTails(
  pieces: readonly TextPiece[],
  options: readonly CommandOption[],
  given: Readonly<Record<string, string>>,
  reading: { readonly isDate: (words: string) => boolean },
): Tails {
  const args: Record<string, string> = {};
  const [first] = options;
  const firstMayBeEmpty = !first?.required || given[first.name] !== undefined;
  let rest = pieces;
  for (;;) {
    const open = options.filter(
      ({ name, kind }) => isMoment(kind) && given[name] === undefined && args[name] === undefined,
    );
    const tail = open.length > 0 ? findTail(rest, open, firstMayBeEmpty ? 0 : 1, reading.isDate) : null;
    if (!tail) return { args, rest };
    args[tail.option] = tail.words;
    rest = rest.slice(0, tail.at);
  }
}

function isMoment(kind: CommandOption['kind']): boolean {
  return kind === 'date' || kind === 'since';
}

/** A change after which something is new, with its mark: without it four digits are a year. */
const CHANGE = /^[#+]\d{1,15}$/u;

interface Tail {
  readonly at: number;
  readonly option: string;
  readonly words: string;
}

/** The shortest tail that is a date: in "from 2018 to 2024" the last keyword is taken first. */
function findTail(
  pieces: readonly TextPiece[],
  options: readonly CommandOption[],
  earliest: number,
  isDate: (words: string) => boolean,
): Tail | null {
  const keywords = keywordsOf(options);
  const since = options.find(({ kind }) => kind === 'since')?.name;
  let words = '';
  for (let at = pieces.length - 1; at >= Math.max(earliest, pieces.length - 1 - MOST_WORDS); at--) {
    const piece = pieces[at];
    if (!piece || piece.whole !== null) return null;
    const option = keywords.get(fold(piece.raw));
    if (option !== undefined && since !== undefined && CHANGE.test(words))
      return { at, option: since, words };
    if (option !== undefined && words !== '' && isDate(words)) return { at, option, words };
    words = words === '' ? piece.raw : `${piece.raw} ${words}`;
  }
  return null;
}

/** An option's own name, and the words that languages have for it (`since`, `desde`). */
function keywordsOf(options: readonly CommandOption[]): ReadonlyMap<string, string> {
  const keywords = new Map(options.map(({ name }) => [name, name]));
  const since = options.find(({ kind }) => kind === 'since')?.name;
  for (const line of LANGUAGES.flatMap((language) => lexiconLines(language, 'range-words'))) {
    const [word = '', named] = line.split('\t');
    const option = options.some(({ name }) => name === named) ? named : named === 'from' ? since : undefined;
    if (option !== undefined) keywords.set(fold(word), option);
  }
  return keywords;
}
