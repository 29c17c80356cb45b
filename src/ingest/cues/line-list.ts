import { LANGUAGES, lexiconLines } from '../../language/lexicon.ts';
import { fold } from '../../text.ts';
import { endsSentence } from '../line-shape.ts';

/** Lines of a kind, as a list of the lexicon describes them. Every language counts: pages mix them. */
interface LineList {
  readonly whole: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly endings: readonly string[];
  /** First words of the whole lines and the beginnings, last words of the endings: most lines have neither. */
  readonly firstWords: ReadonlySet<string>;
  readonly lastWords: ReadonlySet<string>;
}

/** Longest line that a beginning or an ending can speak for: a cookie notice. In UTF-16 units. */
const LONGEST_LINE = 300;
/** A shorter beginning can be that of a sentence, so a line that ends as one does is not meant. */
const CERTAIN_WORDS = 3;
/** No word of the lists is longer. In UTF-16 units. */
const LONGEST_WORD = 24;

const read = new Map<string, LineList>();

/** Whether a line is of the kind that the lists `data/lexicon/<language>/<name>.txt` describe. */
export function isListedLine(line: string, name: string): boolean {
  if (line.length > LONGEST_LINE) return false;
  const list = lineList(name);
  const begins = list.firstWords.has(firstWord(bareLine(line.slice(0, LONGEST_WORD))));
  const ends = list.lastWords.size > 0 && list.lastWords.has(lastWord(bareLine(line.slice(-LONGEST_WORD))));
  if (!begins && !ends) return false;
  const words = bareLine(line);
  if (list.whole.has(words) || list.endings.some((ending) => words.endsWith(ending))) return true;
  const beginning = list.beginnings.find((candidate) => beginsWith(words, candidate));
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
  const whole = entries.filter((entry) => !entry.includes('…')).map(bareLine);
  const beginnings = entries.filter((entry) => entry.endsWith('…')).map(toBeginning);
  const endings = entries.filter((entry) => entry.startsWith('…')).map((entry) => ` ${bareLine(entry)}`);
  return {
    whole: new Set(whole),
    beginnings,
    endings,
    firstWords: new Set([...whole, ...beginnings].map(firstWord)),
    lastWords: new Set(endings.map(lastWord)),
  };
}

/** A colon stays: it tells a label from the beginning of a sentence. */
function toBeginning(entry: string): string {
  return bareLine(entry) + (entry.endsWith(':…') ? ':' : '');
}

/** A line as it is compared: folded, numbers as 0, without the marks and spaces at its ends. */
function bareLine(line: string): string {
  const words = fold(line.slice(0, LONGEST_LINE)).replace(NUMBER, '0').replace(LEADING, '');
  const last = words.search(TRAILING);
  return last < 0 ? words : words.slice(0, last);
}

const NUMBER = /\d+(?:[.,]\d+)*/g;
const LEADING = /^[^\p{L}\p{N}©@]+/u;
const TRAILING = /[^\p{L}\p{N}]+$/u;

function firstWord(words: string): string {
  return words.split(/[ :]/, 1).join('');
}

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1);
}

function beginsWith(words: string, beginning: string): boolean {
  return words.startsWith(beginning) && !/^[\p{L}\p{N}]/u.test(words.slice(beginning.length));
}

function isCertain(beginning: string): boolean {
  return /^©|:$/.test(beginning) || beginning.split(' ').length >= CERTAIN_WORDS;
}
