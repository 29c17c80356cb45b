/** Readers of days by their place: the nth weekday, the last day, the day of a month that a word points to. */
import { addMonths, civilOf, dayNumber, monthLength, weekdayOf } from '../../civil.ts';
import { counted, type Meaning, type Moment, stated } from '../../grammar/moment.ts';
import type { Found } from '../../grammar/rule.ts';
import {
  dayStretch,
  monthStretch,
  nthWeekday,
  type Stretch,
  unitStretch,
  weekdayOfWeek,
  weekStretch,
} from '../../grammar/stretch.ts';
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

/** `the first Monday of October 2014`; `o` is the ordinal, or -1 for the last one. */
export function nthWeekdayOfMonth(found: Found, moment: Moment): Meaning | null {
  const month = Number(found.kept.m);
  const wanted = Number(found.kept.w);
  const nth = found.kept.o === undefined ? -1 : Number(found.kept.o);
  const dayIn = (year: number): Stretch | null => {
    const day = nthWeekday(year, month, wanted, nth);
    return day === null ? null : dayStretch(day);
  };
  if (found.kept.y !== undefined) {
    const day = dayIn(Number(found.kept.y));
    return day && stated(day);
  }
  return counted(
    moment,
    (day) => inYearNear(moment, day, dayIn),
    `XXXX-${String(month).padStart(2, '0')}`,
    'year',
  );
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

/** Months on either side in which a day of the month falls on a weekday at least once. */
const MONTHS_AROUND = 11;

/** A day of the month with its weekday and no month: `domingo 24`, `Friday the 13th`, the nearest such one. */
export function weekdayAndDay(found: Found, moment: Moment): Meaning | null {
  const [wanted, weekday] = [Number(found.kept.d), Number(found.kept.w)];
  const count = (day: number): Stretch | null => {
    const leaning = moment.leaning();
    let nearest: number | null = null;
    for (let away = -MONTHS_AROUND; away <= MONTHS_AROUND; away += 1) {
      const { year, month } = monthAway(day, away);
      const number = dayNumber({ year, month, day: wanted });
      if (wanted > monthLength(year, month) || weekdayOf(number) !== weekday) continue;
      if ((leaning === 'past' && number > day) || (leaning === 'future' && number < day)) continue;
      if (nearest === null || Math.abs(number - day) < Math.abs(nearest - day)) nearest = number;
    }
    return nearest === null ? null : dayStretch(nearest);
  };
  return wanted < 1 || wanted > 31
    ? null
    : counted(moment, count, `XXXX-XX-${String(wanted).padStart(2, '0')}`);
}

/** The last day of a month that is named, of the year `y` or the one that the reference gives. */
export function lastDayOfMonth(found: Found, moment: Moment): Meaning | null {
  const month = Number(found.kept.m);
  const year = found.kept.y === undefined ? 2001 : Number(found.kept.y);
  return dayMonthYear({ ...found, kept: { ...found.kept, d: monthLength(year, month) } }, moment);
}

/** The first (1) or last (-1) day, week, weekend or month (`u`) of the year `y`. */
export function edgeOfYear(edge: -1 | 1) {
  return (found: Found): Meaning | null => {
    const year = Number(found.kept.y);
    const unit = String(found.kept.u);
    const month = edge > 0 ? 1 : 12;
    const day = dayNumber({ year, month, day: edge > 0 ? 1 : 31 });
    if (unit === 'D') return stated(dayStretch(day));
    if (unit === 'M') return stated(monthStretch(year, month));
    // ISO 8601: 4 January and 28 December are always of the first and the last week.
    if (unit === 'W') return stated(weekStretch(day + 3 * edge));
    const saturday = unit === 'E' ? nthWeekday(year, month, 6, edge) : null;
    return saturday === null ? null : stated(unitStretch('E', saturday, 0) ?? weekStretch(saturday));
  };
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
    return counted(moment, (day) => inYearNear(moment, day, weekIn), 'XXXX-WXX', 'year');
  const week = weekIn(Number(found.kept.y));
  return week && stated(week);
}

/** The nth weekend (`o`; else the last) of a month: the one with its nth Saturday. */
export function weekendOfMonth(found: Found, moment: Moment): Meaning | null {
  const month = Number(found.kept.m);
  const nth = found.kept.o === undefined ? -1 : Number(found.kept.o);
  const weekendIn = (year: number): Stretch | null => {
    const saturday = nthWeekday(year, month, 6, nth);
    return saturday === null ? null : unitStretch('E', saturday, 0);
  };
  if (found.kept.y !== undefined) {
    const weekend = weekendIn(Number(found.kept.y));
    return weekend && stated(weekend);
  }
  return counted(moment, (day) => inYearNear(moment, day, weekendIn), 'XXXX-WXX-WE', 'year');
}

/** Of a stretch that comes every year the one that the tense gives: the last that has begun, or one that lies ahead. */
function inYearNear(
  moment: Moment,
  day: number,
  stretchIn: (year: number) => Stretch | null,
): Stretch | null {
  const { year } = civilOf(day);
  const same = stretchIn(year);
  if (!same) return null;
  if (moment.leaning() === 'future') return same.last < day ? stretchIn(year + 1) : same;
  const past = same.first > day && (same.first - day > NEAR_DAYS || moment.surelyPast());
  return past ? stretchIn(year - 1) : same;
}

/** A stretch this near ahead is the coming one unless a past form stands directly before it, as with days. */
const NEAR_DAYS = 75;

function monthAway(day: number, months: number): { readonly year: number; readonly month: number } {
  const { year, month } = civilOf(day);
  return addMonths(year, month, months);
}
