import type { Found, Rule } from '../../grammar/rule.ts';
import { wordList } from '../../grammar/word-list.ts';
import type { Word } from '../../grammar/words.ts';

const MONTHS = wordList('en', 'months');

/** Whether a folded word is a month or its abbreviation. */
export function lexiconMonth(low: string): boolean {
  return MONTHS.has(low);
}

/** The number of the month that a folded word names. */
export function monthNumber(low: string): number | null {
  const month = MONTHS.get(low)?.find(({ words }) => words.length === 1)?.meaning;
  return month === undefined ? null : Number(month);
}

/** A reader of words of which one is surely a month. */
export function written(read: Rule['read']): Rule['read'] {
  return (found, moment) => (monthFits(found) ? read(found, moment) : null);
}

/** Abbreviations (`mar`, `dec`) and `may`, `march` in small letters are months only beside a number. */
function monthFits(found: Found): boolean {
  const word = monthWord(found);
  return word === undefined || word.capital || word.text.length > 3 || found.kept.d !== undefined;
}

/** A reader of words whose month has its capital. */
export function capital(read: Rule['read']): Rule['read'] {
  return (found, moment) => (monthWord(found)?.capital ? read(found, moment) : null);
}

/** The month among the words found. */
export function monthWord(found: Found): Word | undefined {
  for (let index = found.at; index < found.next; index += 1) {
    const word = found.words[index];
    if (word && lexiconMonth(word.low)) return word;
  }
  return undefined;
}
