import { wordList } from '../../grammar/word-list.ts';

const MONTHS = wordList('en', 'months');

/** Whether a folded word is a month or its abbreviation. */
export function lexiconMonth(low: string): boolean {
  return MONTHS.has(low);
}
