import type { DateValue, Language, TimeExpression } from '../model.ts';
import { dayNumber, monthLength, weekdayOf } from './civil.ts';
import { dayValue, MONTH_LENGTH, rangeOf } from './date-value.ts';
import { readList, wordList } from './grammar/word-list.ts';
import { wordsOf } from './grammar/words.ts';

/**
 * No text that is read is of a later year. A weekday recurs after five, six or eleven years, so how far one looks
 * decides whether a year is the only one; fixed, that a text read again is of the same day, until that year has come.
 */
const LAST_YEAR = 2029;
/** Days behind a month or day named in which a day without a year is surely of that year: news. */
export const SOON = 92;
/** A date told of may lie before the latest date named, by a year at most. */
const MOST_DAYS_BEFORE = 366;

const WEEKDAYS = { en: wordList('en', 'weekdays'), es: wordList('es', 'weekdays') };

/** Month and day of an expression without a year: `XXXX-02-27`. */
export function monthDay(time: TimeExpression): { readonly month: number; readonly day: number } | null {
  const match = /^XXXX-(\d\d)-(\d\d)/.exec(time.value);
  return match && time.type !== 'RANGE' ? { month: Number(match[1]), day: Number(match[2]) } : null;
}

/** The weekday that an expression's words name, Monday 1; null where they name none. */
export function weekdayIn(time: TimeExpression, language: Language): number | null {
  const words = wordsOf(time.text);
  for (let index = 0; index < words.length; index += 1) {
    const read = readList(WEEKDAYS[language], words, index);
    if (read) return Number(read.value);
  }
  return null;
}

/** The day of `Thursday, February 27th`: in the year in which the weekday agrees. */
export function dayWithWeekday(
  time: TimeExpression,
  language: Language,
  floor: DateValue | null,
): DateValue | null {
  const date = monthDay(time);
  const weekday = date && weekdayIn(time, language);
  if (!date || !weekday) return null;
  const day = agreeing(date, weekday, floor);
  return day === null ? null : dayValue(day);
}

/**
 * The day with this month, day and weekday: the one soon behind a month or day named, else the only one from the year
 * before the latest date named until now, or from so many days before it. Null where several fit, or nothing is named.
 */
export function agreeing(
  date: { readonly month: number; readonly day: number },
  weekday: number,
  floor: DateValue | null,
  mostDaysBefore = MOST_DAYS_BEFORE,
): number | null {
  const range = floor === null ? null : rangeOf(floor);
  if (!range || floor === null) return null;
  const days: number[] = [];
  const last = Math.max(LAST_YEAR, new Date().getUTCFullYear());
  for (let year = Number(floor.slice(0, 4)) - 1; year <= last; year += 1) {
    if (date.day > monthLength(year, date.month)) continue;
    const day = dayNumber({ year, month: date.month, day: date.day });
    if (weekdayOf(day) === weekday && day >= range.first - mostDaysBefore) days.push(day);
  }
  const soon =
    floor.length >= MONTH_LENGTH ? days.find((day) => Math.abs(day - range.last) <= SOON) : undefined;
  const [only, ...others] = days;
  return soon ?? (others.length === 0 ? (only ?? null) : null);
}
