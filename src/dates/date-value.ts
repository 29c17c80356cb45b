/** `DateValue` strings (see the model): reading, comparing and counting with them. Pure; knows no clock. */
import type { DateValue } from '../model.ts';
import { addMonths, type Civil, civilOf, dayNumber, monthLength } from './civil.ts';

/** Characters of `2026`, of `2026-05` and of `2026-05-12`: how long a value is tells its unit. */
export const YEAR_LENGTH = 4;
export const MONTH_LENGTH = 7;
export const DAY_LENGTH = 10;

/** How precise a date is. */
export type DateUnit = 'day' | 'month' | 'year';

/** First and last day of a date, both included, as `YYYY-MM-DD`. */
export interface DayInterval {
  readonly from: string;
  readonly to: string;
}

/** A point of the calendar: a day, a month or a year. */
export interface DatePoint {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** First and last day as day numbers, both included. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Reads `2026`, `2026-05` or `2026-05-12`; null for anything else, also for days that do not exist. */
export function pointOf(value: string): DatePoint | null {
  const match = POINT.exec(value);
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (month !== null && (month < 1 || month > 12)) return null;
  if (day !== null && month !== null && (day < 1 || day > monthLength(year, month))) return null;
  return { year, month, day };
}

/** Whether a string is a date value: a point, or two points `from/to` in order. */
export function isDateValue(value: string): value is DateValue {
  return rangeOf(value) !== null;
}

/** The days of a date value as numbers; null where the string is none. */
export function rangeOf(value: string): DayRange | null {
  const slash = value.indexOf('/');
  const start = pointOf(slash < 0 ? value : value.slice(0, slash));
  const end = slash < 0 ? start : pointOf(value.slice(slash + 1));
  if (!start || !end) return null;
  const range = { first: firstDay(start), last: lastDay(end) };
  return range.first <= range.last ? range : null;
}

/** First and last day of a date value. Throws a RangeError where the string is none. */
export function intervalOf(value: DateValue): DayInterval {
  const range = requireRange(value);
  return { from: dayValue(range.first), to: dayValue(range.last) };
}

/** Order by first day, then by last day (the more precise one first). */
export function compareDates(a: DateValue, b: DateValue): number {
  const left = requireRange(a);
  const right = requireRange(b);
  return left.first - right.first || left.last - right.last;
}

/** Whether two dates have a day in common. */
export function overlaps(a: DateValue, b: DateValue): boolean {
  const left = requireRange(a);
  const right = requireRange(b);
  return left.first <= right.last && right.first <= left.last;
}

/** Whether every day of `inner` is one of `outer`. */
export function isWithin(inner: DateValue, outer: DateValue): boolean {
  const left = requireRange(inner);
  const right = requireRange(outer);
  return left.first >= right.first && left.last <= right.last;
}

/** The unit of a value; of a range the coarser of its two. */
export function unitOf(value: DateValue): DateUnit {
  const units = value
    .split('/')
    .map((part) => (part.length > 7 ? 'day' : part.length > 4 ? 'month' : 'year'));
  if (units.includes('year')) return 'year';
  return units.includes('month') ? 'month' : 'day';
}

/** The finest single day, month or year that holds both dates; a range of years where no year does. */
export function commonUnit(a: DateValue, b: DateValue): DateValue {
  const left = requireRange(a);
  const right = requireRange(b);
  return holding({ first: Math.min(left.first, right.first), last: Math.max(left.last, right.last) }, 'unit');
}

/**
 * The value that holds a stretch of days. `unit` widens to one month or year; `months` keeps a range of months
 * where a month's border is crossed (rule: never more precise than what is known, a range across a border).
 */
export function holding({ first, last }: DayRange, widen: 'unit' | 'months'): DateValue {
  const a = civilOf(first);
  const b = civilOf(last);
  if (first === last) return dayValue(first);
  if (a.year === b.year && a.month === b.month) return monthValue(a);
  if (a.year === b.year && widen === 'unit') return yearValue(a.year);
  if (a.year === b.year && a.month === 1 && b.month === 12) return yearValue(a.year);
  const wholeYears = a.month === 1 && a.day === 1 && b.month === 12 && b.day === 31;
  if (widen === 'months' && !wholeYears) return `${monthValue(a)}/${monthValue(b)}`;
  return `${yearValue(a.year)}/${yearValue(b.year)}`;
}

/** `2026-05-12` for a day number. */
export function dayValue(number: number): DateValue {
  const civil = civilOf(number);
  return `${monthValue(civil)}-${two(civil.day)}`;
}

/** `2026-05` for a day's month. */
export function monthValue({ year, month }: Pick<Civil, 'year' | 'month'>): DateValue {
  return `${yearValue(year)}-${two(month)}`;
}

/** `2026` for a year, four digits. */
export function yearValue(year: number): DateValue {
  return String(year).padStart(4, '0');
}

/** A date moved by whole days, at day precision; a coarser date moves its first and last day. */
export function addDays(value: DateValue, days: number): DateValue {
  const range = requireRange(value);
  const moved = { first: range.first + days, last: range.last + days };
  return moved.first === moved.last
    ? dayValue(moved.first)
    : `${dayValue(moved.first)}/${dayValue(moved.last)}`;
}

/** A date moved by months, a day kept where the month has it, else the month's last one. Years keep months away. */
export function shiftMonths(value: DateValue, months: number): DateValue {
  return mapPoints(value, ({ year, month, day }) => {
    if (month === null) return yearValue(year + Math.trunc(months / 12));
    const moved = addMonths(year, month, months);
    if (day === null) return monthValue(moved);
    return `${monthValue(moved)}-${two(Math.min(day, monthLength(moved.year, moved.month)))}`;
  });
}

/** A date moved by whole years. */
export function shiftYears(value: DateValue, years: number): DateValue {
  return shiftMonths(value, years * 12);
}

/** A range value; one point where both are the same. Throws a RangeError where `to` lies before `from`. */
export function rangeValue(from: DateValue, to: DateValue): DateValue {
  const value = from === to ? from : `${from.split('/')[0]}/${to.split('/').at(-1)}`;
  requireRange(value);
  return value;
}

function mapPoints(value: DateValue, change: (point: DatePoint) => DateValue): DateValue {
  requireRange(value);
  return value
    .split('/')
    .map((part) => {
      const point = pointOf(part);
      return point ? change(point) : part;
    })
    .join('/');
}

function requireRange(value: DateValue): DayRange {
  const range = rangeOf(value);
  if (!range) throw new RangeError(`“${value}” is not a date value: 2026, 2026-05, 2026-05-12 or from/to`);
  return range;
}

function firstDay({ year, month, day }: DatePoint): number {
  return dayNumber({ year, month: month ?? 1, day: day ?? 1 });
}

function lastDay({ year, month, day }: DatePoint): number {
  const last = month ?? 12;
  return dayNumber({ year, month: last, day: day ?? monthLength(year, last) });
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
