/** Readers of days by their place: the nth weekday, the last day, the day of a month that a word points to. */
import { addMonths, civilOf, dayNumber, monthLength } from '../../civil.ts';
import { counted, type Meaning, type Moment, stated } from '../../grammar/moment.ts';
import type { Found } from '../../grammar/rule.ts';
import { dayStretch, nthWeekday, type Stretch, weekdayOfWeek, weekStretch } from '../../grammar/stretch.ts';
import { dayMonthYear } from './dates.ts';

/** A number of weekdays before (-1) or after (1) the document's date: `two Fridays ago`. */
export function weekdaysAway(direction: -1 | 1) {
  return (found: Found, moment: Moment): Meaning => {
    const wanted = Number(found.kept.w);
    const count = (day: number): Stretch => {
      const inWeek = weekdayOfWeek(day, wanted, 0);
      const passed = direction < 0 ? inWeek < day : inWeek > day;
      return dayStretch(inWeek + direction * 7 * (Number(found.kept.n) - (passed ? 1 : 0)));
    };
    return counted(moment, count, `XXXX-WXX-${wanted}`);
  };
}

/** The nth (`o`; else the last) weekday of the month some months away. */
export function nthWeekdayOfMonthAway(months: number) {
  return (found: Found, moment: Moment): Meaning => {
    const nth = found.kept.o === undefined ? -1 : Number(found.kept.o);
    const count = (day: number): Stretch | null => {
      const { year, month } = monthAway(day, months);
      const wanted = nthWeekday(year, month, Number(found.kept.w), nth);
      return wanted === null ? null : dayStretch(wanted);
    };
    return counted(moment, count, 'XXXX-XX-XX');
  };
}

/** A day of the month some months away: `the 20th of next month`. */
export function dayOfMonthAway(months: number) {
  return (found: Found, moment: Moment): Meaning => {
    const wanted = Number(found.kept.d);
    const count = (day: number): Stretch | null => {
      const { year, month } = monthAway(day, months);
      return wanted > monthLength(year, month) ? null : dayStretch(dayNumber({ year, month, day: wanted }));
    };
    return counted(moment, count, 'XXXX-XX-XX');
  };
}

/** The last day of a month that is named, of the year `y` or the one that the reference gives. */
export function lastDayOfMonth(found: Found, moment: Moment): Meaning | null {
  const month = Number(found.kept.m);
  const year = found.kept.y === undefined ? 2001 : Number(found.kept.y);
  return dayMonthYear({ ...found, kept: { ...found.kept, d: monthLength(year, month) } }, moment);
}

/** The ISO week of a day that is named: `the week of May 4`. */
export function weekOfDay(found: Found, moment: Moment): Meaning | null {
  const day = dayMonthYear(found, moment);
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day?.value ?? '');
  if (!day || !match) return null;
  const number = dayNumber({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
  return stated(weekStretch(number), day.basis);
}

/** The nth week (`o`; else the last) of a month: the one with its nth Thursday, as ISO 8601 counts weeks. */
export function weekOfMonth(found: Found, moment: Moment): Meaning | null {
  const month = Number(found.kept.m);
  const nth = found.kept.o === undefined ? -1 : Number(found.kept.o);
  const weekIn = (year: number): Stretch | null => {
    const thursday = nthWeekday(year, month, 4, nth);
    return thursday === null ? null : weekStretch(thursday);
  };
  if (found.kept.y === undefined)
    return counted(moment, (day) => weekIn(civilOf(day).year), 'XXXX-WXX', 'year');
  const week = weekIn(Number(found.kept.y));
  return week && stated(week);
}

function monthAway(day: number, months: number): { readonly year: number; readonly month: number } {
  const { year, month } = civilOf(day);
  return addMonths(year, month, months);
}
