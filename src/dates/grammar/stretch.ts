/** Stretches of the calendar with their TIMEX3 values: days, weeks, months, quarters, seasons, years, decades. */
import { addMonths, civilOf, dayNumber, mondayOf, monthLength, weekdayOf, weekOf } from '../civil.ts';
import { dayValue, monthValue, yearValue } from '../date-value.ts';

/** A stretch of days and what TimeML writes for it. */
export interface Stretch {
  readonly value: string;
  readonly first: number;
  readonly last: number;
}

/** Months that a season begins in, northern hemisphere, whole months as weather services count them. */
const SEASON_MONTHS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** Length in months of the units that are counted in months. */
const MONTHS: Readonly<Record<string, number>> = { M: 1, B: 2, Q: 3, R: 4, H: 6 };
/** Length in years of the units that are counted in years. */
const YEARS: Readonly<Record<string, number>> = {
  Y: 1,
  '2Y': 2,
  '3Y': 3,
  '4Y': 4,
  V: 5,
  '6Y': 6,
  T: 10,
  C: 100,
  L: 1000,
};

/** One day. */
export function dayStretch(day: number): Stretch {
  return { value: dayValue(day), first: day, last: day };
}

/** The ISO week of a day. */
export function weekStretch(day: number): Stretch {
  const { year, week } = weekOf(day);
  const first = mondayOf(year, week);
  return { value: `${yearValue(year)}-W${pad(week)}`, first, last: first + 6 };
}

/** The weekend of the ISO week of a day. */
function weekendStretch(day: number): Stretch {
  const week = weekStretch(day);
  return { value: `${week.value}-WE`, first: week.first + 5, last: week.last };
}

/** A month. */
export function monthStretch(year: number, month: number): Stretch {
  return months(year, month, 1, monthValue({ year, month }));
}

/** A year. */
export function yearStretch(year: number): Stretch {
  return months(year, 1, 12, yearValue(year));
}

/** The nth part of a year in parts of some months: quarters of 3, halves of 6. */
export function partStretch(year: number, part: number, unit: string): Stretch {
  const length = MONTHS[unit] ?? 3;
  const code = unit === 'R' ? 'X' : unit === 'B' ? 'B' : unit;
  return months(year, (part - 1) * length + 1, length, `${yearValue(year)}-${code}${part}`);
}

/** A season; winter begins in December of the year before, as newswire counts it by the year it ends in. */
export function seasonStretch(year: number, season: string): Stretch {
  return months(year, SEASON_MONTHS[season] ?? 3, 3, `${yearValue(year)}-${season}`);
}

/** A decade by its first three digits: 199 is the 1990s. */
export function decadeStretch(decade: number): Stretch {
  return months(decade * 10, 1, 120, String(decade).padStart(3, '0'));
}

/** A century by its first two digits: 19 is the 1900s. */
export function centuryStretch(century: number): Stretch {
  return months(century * 100, 1, 1200, String(century).padStart(2, '0'));
}

/** The unit that holds a day, moved by whole units: -1 and `W` is the week before. Null for units below a day. */
export function unitStretch(unit: string, day: number, moved: number): Stretch | null {
  if (unit === 'D') return dayStretch(day + moved);
  if (unit === 'W') return weekStretch(day + moved * 7);
  if (unit === 'F') return weekStretch(day + moved * 14);
  if (unit === 'E') return weekendStretch(day + moved * 7);
  const { year, month } = civilOf(day);
  const length = MONTHS[unit];
  if (length !== undefined) return monthsMoved(unit, length, year, month, moved);
  if (unit === 'Y') return yearStretch(year + moved);
  if (unit === 'T') return decadeStretch(Math.floor(year / 10) + moved);
  if (unit === 'C') return centuryStretch(Math.floor(year / 100) + moved);
  const years = YEARS[unit];
  return years === undefined ? null : yearStretch(year + moved * years);
}

/** A day some units away: `M` and -3 is the month three months before, `Y` the year, `T` the year ten years before. */
export function distantStretch(unit: string, day: number, count: number): Stretch | null {
  if (unit === 'F') return weekStretch(day + count * 14);
  if (unit === 'E') return weekendStretch(day + count * 7);
  if (unit === 'D') return dayStretch(day + count);
  if (unit === 'W') return weekStretch(day + count * 7);
  const { year, month } = civilOf(day);
  const length = MONTHS[unit];
  if (length !== undefined) {
    const moved = addMonths(year, month, Math.round(count * length));
    return unit === 'Q' ? unitStretch('Q', day, count) : monthStretch(moved.year, moved.month);
  }
  const years = YEARS[unit];
  return years === undefined ? null : yearStretch(year + Math.round(count * years));
}

/** The weekday (Monday 1) of the week of a day, moved by weeks. */
export function weekdayOfWeek(day: number, weekday: number, weeks: number): number {
  return day - weekdayOf(day) + weekday + weeks * 7;
}

/** The nth weekday of a month; -1 is the last one. Null where the month has none. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number | null {
  const length = monthLength(year, month);
  if (nth < 0) {
    const last = dayNumber({ year, month, day: length });
    return last - ((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7;
  }
  const first = dayNumber({ year, month, day: 1 });
  const day = first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
  return day < first + length ? day : null;
}

function monthsMoved(unit: string, length: number, year: number, month: number, moved: number): Stretch {
  const part = Math.floor((month - 1) / length) + 1;
  const start = addMonths(year, (part - 1) * length + 1, moved * length);
  if (unit === 'M') return monthStretch(start.year, start.month);
  return partStretch(start.year, Math.floor((start.month - 1) / length) + 1, unit);
}

function months(year: number, month: number, length: number, value: string): Stretch {
  const end = addMonths(year, month, length);
  return {
    value,
    first: dayNumber({ year, month, day: 1 }),
    last: dayNumber({ year: end.year, month: end.month, day: 1 }) - 1,
  };
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
