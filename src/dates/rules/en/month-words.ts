import { wordList } from '../../grammar/word-list.ts';

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
