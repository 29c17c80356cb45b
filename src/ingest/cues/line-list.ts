import { LANGUAGES, lexiconLines } from '../../language/lexicon.ts';
import { fold } from '../../text.ts';
import { endsSentence } from '../line-shape.ts';

/** Lines of a kind, as a list of the lexicon describes them. Every language counts: pages mix them. */
interface LineList {
  readonly whole: ReadonlySet<string>;
  /** Beginnings by their first word. */
  readonly beginnings: ReadonlyMap<string, readonly string[]>;
  readonly endings: readonly string[];
}

/** Longest line that a beginning or an ending can speak for: a cookie notice. In UTF-16 units. */
const LONGEST_LINE = 300;
/** A shorter beginning can be that of a sentence, so a line that ends as one does is not meant. */
const CERTAIN_WORDS = 3;

const read = new Map<string, LineList>();

/** Whether a line is of the kind that the lists `data/lexicon/<language>/<name>.txt` describe. */
export function isListedLine(line: string, name: string): boolean {
  if (line.length > LONGEST_LINE) return false;
  const { whole, beginnings, endings } = lineList(name);
  const words = bareLine(line);
  if (words === '') return false;
  if (whole.has(words) || endings.some((ending) => words.endsWith(ending))) return true;
  const beginning = beginnings.get(firstWord(words))?.find((candidate) => beginsWith(words, candidate));
  return beginning !== undefined && (isCertain(beginning) || !endsSentence(line));
}

function lineList(name: string): LineList {
  const known = read.get(name);
  if (known) return known;
  const list = toLineList(LANGUAGES.flatMap((language) => lexiconLines(language, name)));
  read.set(name, list);
  return list;
}

function toLineList(entries: readonly string[]): LineList {
  const beginnings = new Map<string, string[]>();
  for (const entry of entries.filter((candidate) => candidate.endsWith('…'))) {
    const words = bareLine(entry);
    const others = beginnings.get(firstWord(words)) ?? [];
    beginnings.set(firstWord(words), [...others, words]);
  }
  return {
    whole: new Set(entries.filter((entry) => !entry.includes('…')).map(bareLine)),
    beginnings,
    endings: entries.filter((entry) => entry.startsWith('…')).map((entry) => ` ${bareLine(entry)}`),
  };
}

/** A line as it is compared: folded, numbers as #, without the marks and spaces at its ends. */
export function bareLine(line: string): string {
  const words = fold(line.slice(0, LONGEST_LINE)).replace(NUMBER, '#').replace(LEADING, '');
  const last = words.search(TRAILING);
  return last < 0 ? words : words.slice(0, last);
}

const NUMBER = /\d+(?:[.,]\d+)*/g;
const LEADING = /^[^\p{L}\p{N}#©@]+/u;
const TRAILING = /[^\p{L}\p{N}#]+$/u;

function firstWord(words: string): string {
  return words.split(' ', 1).join('');
}

function beginsWith(words: string, beginning: string): boolean {
  return words.startsWith(beginning) && !/^[\p{L}\p{N}]/u.test(words.slice(beginning.length));
}

function isCertain(beginning: string): boolean {
  return beginning.startsWith('©') || beginning.split(' ').length >= CERTAIN_WORDS;
}
