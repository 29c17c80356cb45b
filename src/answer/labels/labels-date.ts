/** Date values as an answer shows them, and written out as Copy gives them. */
import type { DateValue } from '../../model.ts';
import type { Words } from '../words/words.ts';

/** A date value in an answer: ISO, a range as `2018 to 2024`, an open one as `from 2025-01-20`. */
export function dateText(value: DateValue, words: Words): string {
  const [from = '', to] = value.split('/');
  if (to === undefined) return from;
  if (isOpen(to)) return words.dateSince(from);
  return isOpen(from) ? words.dateUntil(to) : words.dateRange(from, to);
}

function isOpen(end: string): boolean {
  return end === '' || end === '..';
}

/** The same value written out for a text that leaves the answer: `28 May 2026`, `May 2026`, `2018 to 2024`. */
export function writtenDate(value: DateValue, words: Words): string {
  return dateText(
    value
      .split('/')
      .map((end) => writtenEnd(end, words))
      .join('/'),
    words,
  );
}

function writtenEnd(end: string, words: Words): string {
  const [year = '', month, day] = end.split('-');
  const name = words.months[Number(month) - 1];
  if (name === undefined) return end;
  return day === undefined ? words.writtenMonth(name, year) : words.writtenDay(Number(day), name, year);
}
