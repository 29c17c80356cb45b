import type { DateValue, Language, TimeExpression } from '../model.ts';
import { dayNumber, monthLength, weekdayOf } from './civil.ts';
import { dayValue, rangeOf } from './date-value.ts';
import { readList, wordList } from './grammar/word-list.ts';
import { wordsOf } from './grammar/words.ts';

/**
 * Years from the earliest possible one in which a weekday may agree. It recurs after five, six or eleven years; a date
 * without a year is recent when it is written, so the one nearest to the latest date named is taken.
 */
const YEARS_SEARCHED = 6;
/** Days behind the latest date named in which a weekday still decides the year: farther off another year may be meant. */
const MOST_DAYS_BEHIND = 500;
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

/** The day of `Thursday, February 27th`: in the year nearest to the floor in which the weekday agrees. */
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

/** The day with this month, day and weekday that lies nearest to the latest date named; null without one. */
export function agreeing(
  date: { readonly month: number; readonly day: number },
  weekday: number,
  floor: DateValue | null,
  mostDaysBehind = MOST_DAYS_BEHIND,
): number | null {
  const range = floor === null ? null : rangeOf(floor);
  if (!range || floor === null) return null;
  const from = Number(floor.slice(0, 4)) - 1;
  let nearest: { day: number; distance: number } | null = null;
  for (let year = from; year <= from + YEARS_SEARCHED; year += 1) {
    if (date.day > monthLength(year, date.month)) continue;
    const day = dayNumber({ year, month: date.month, day: date.day });
    const distance = Math.max(0, day - range.last, range.first - day);
    if (weekdayOf(day) !== weekday || day < range.first - MOST_DAYS_BEFORE) continue;
    if (day > range.last + mostDaysBehind) continue;
    if (!nearest || distance < nearest.distance) nearest = { day, distance };
  }
  return nearest?.day ?? null;
}
