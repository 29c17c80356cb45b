import type { Language, TimeExpression } from '../../model.ts';
import { civilOf, dayNumber, monthLength, weekdayOf } from '../civil.ts';
import { type DayRange, rangeOf, unitOf } from '../date-value.ts';
import { agreeing, monthDay, SOON, weekdayIn } from '../weekday-year.ts';

/** Days that one who writes may lie behind the latest date named: of what was yesterday, or is ahead. */
const POINTED_BEFORE = 31;

/** The day that words like `yesterday` are said of: not long before the latest date named, or the first soon after it. */
export function pointedDay(time: TimeExpression, language: Language, floor: string | null): number | null {
  return resolved(time, language, floor, POINTED_BEFORE) ?? justAfter(time, floor);
}

/** A day in full, or completed by the weekday beside it. */
export function resolved(
  time: TimeExpression,
  language: Language,
  floor: string | null,
  mostDaysBefore?: number,
): number | null {
  if (time.type === 'RANGE') return null;
  if (time.basis === 'stated' && time.when !== null && unitOf(time.when) === 'day') {
    const range = rangeOf(time.when);
    return range && range.first === range.last ? range.first : null;
  }
  const date = monthDay(time);
  const weekday = date && weekdayIn(time, language);
  return date && weekday ? agreeing(date, weekday, floor, mostDaysBefore) : null;
}

/** A day without a year: the first such one after the latest date named, where that is near. */
export function justAfter(time: TimeExpression, floor: string | null): number | null {
  const date = monthDay(time);
  const range = floor === null ? null : rangeOf(floor);
  if (!date || !range || floor === null || floor.length < 7) return null;
  for (const year of [Number(floor.slice(0, 4)), Number(floor.slice(0, 4)) + 1]) {
    const day = dayNumber({ year, ...date });
    if (day >= range.first && day <= range.last + SOON) return day;
  }
  return null;
}

/** The week, Monday to Sunday, that holds a day. */
export function weekOfDay(day: number): DayRange {
  const monday = day - weekdayOf(day) + 1;
  return { first: monday, last: monday + 6 };
}

/** The month some months away from that of a day. */
export function monthAround(day: number, away: number): DayRange {
  const { year, month } = civilOf(day);
  const first = dayNumber({ year, month: month + away, day: 1 });
  return { first, last: dayNumber({ year, month: month + away + 1, day: 1 }) - 1 };
}

/** The same day of the calendar some months on; null where that month is too short. */
export function monthsOn(number: number, months: number): number | null {
  const { year, month, day } = civilOf(number);
  const count = year * 12 + month - 1 + months;
  const at = { year: Math.floor(count / 12), month: (count % 12) + 1 };
  return day > monthLength(at.year, at.month) ? null : dayNumber({ ...at, day });
}
