import { civilOf, dayNumber } from '../civil.ts';

const DAY = 86_400_000;

/** Days already found, by calendar, day and year. */
const found = new Map<string, number | null>();
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The day of a Gregorian year on which a month and day of another calendar falls, as the calendars of the platform
 * (Unicode CLDR, `chinese` and `hebrew`) count it; null where none does. In `hebrew` months are counted as there.
 */
export function dayOfCalendar(calendar: string, month: number, day: number, year: number): number | null {
  const key = `${calendar} ${month}-${day} ${year}`;
  const known = found.get(key);
  if (known !== undefined) return known;
  const first = dayNumber({ year, month: 1, day: 1 });
  let on: number | null = null;
  for (let number = first; on === null && civilOf(number).year === year; number += 1) {
    if (isDay(formatOf(calendar), number, month, day)) on = number;
  }
  found.set(key, on);
  return on;
}

function isDay(format: Intl.DateTimeFormat, number: number, month: number, day: number): boolean {
  const parts = format.formatToParts(number * DAY);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  // A leap month is written `4bis`: no feast lies in one.
  return of('day') === String(day) && (of('month') === String(month) || of('month') === MONTHS[month - 1]);
}

const MONTHS = ['Tishri', 'Heshvan', 'Kislev', 'Tevet', 'Shevat', 'Adar', 'Nisan'];

function formatOf(calendar: string): Intl.DateTimeFormat {
  const known = formats.get(calendar);
  if (known) return known;
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
    day: 'numeric',
    month: calendar === 'hebrew' ? 'long' : 'numeric',
    timeZone: 'UTC',
  });
  formats.set(calendar, format);
  return format;
}
