import type { DateValue, Language, TimeExpression } from '../../model.ts';
import { dayNumber, monthLength, weekdayOf } from '../civil.ts';
import { dayValue, rangeOf, yearValue } from '../date-value.ts';
import { timesAsWritten } from '../find-times.ts';
import { monthDay, weekdayIn } from '../weekday-year.ts';

const NUMERIC = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/;
const OTHERS = /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d/-])/g;
/** Time zones of countries that write the day first, and the month. */
const DAY_FIRST_ZONE = /\b(?:BST|GMT|IST|CES?T|EES?T|WES?T|AE[SD]T|AWST|NZ[SD]T|SAST|WAT|EAT|PKT|SGT|MSK)\b/;
const MONTH_FIRST_ZONE = /\b(?:E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|AK[SD]T|HST)\b/;
/** Days between a document's date and a day that it tells without a year: news. */
const NEWS_DAYS = 14;

/**
 * The date that a line gives for its document, where the line writes it in digits whose order English leaves open
 * (`05/07/2026`): decided by a time zone beside it, by another such date of the text, or by the days that the text tells
 * of; else only its year is known. Any other date is as read.
 */
export function settledDate(
  date: TimeExpression,
  line: string,
  text: string,
  language: Language,
): DateValue | null {
  const match = language === 'en' ? NUMERIC.exec(date.text) : null;
  const [a, b] = [Number(match?.[1]), Number(match?.[3])];
  if (!match || date.when === null || a > 12 || b > 12 || a === b) return date.when;
  const year = Number(date.when.slice(0, 4));
  const order = zoneOrder(line) ?? orderOfOthers(text) ?? orderByNews(text, year, a, b);
  if (order === null) return yearValue(year);
  const [month, day] = order === 'day' ? [b, a] : [a, b];
  return dayValue(dayNumber({ year, month, day }));
}

type Order = 'day' | 'month';

function zoneOrder(line: string): Order | null {
  if (DAY_FIRST_ZONE.test(line)) return 'day';
  return MONTH_FIRST_ZONE.test(line) ? 'month' : null;
}

/** The order of the dates of the text that leave no choice, where they agree. */
function orderOfOthers(text: string): Order | null {
  const orders = new Set<Order>();
  for (const [, a, , b] of text.matchAll(OTHERS)) {
    if (Number(a) > 12 && Number(b) <= 12) orders.add('day');
    if (Number(b) > 12 && Number(a) <= 12) orders.add('month');
  }
  const [order] = orders;
  return orders.size === 1 && order !== undefined ? order : null;
}

/** The order of which the text tells days nearby, where it tells none near the other. */
function orderByNews(text: string, year: number, a: number, b: number): Order | null {
  const times = timesAsWritten(text, { language: 'en', reference: null });
  const near = (month: number, day: number) => {
    const number = dayNumber({ year, month, day });
    return times.some((time) => isNear(time, number, year));
  };
  const [day, month] = [near(b, a), near(a, b)];
  return day === month ? null : day ? 'day' : 'month';
}

/** Whether an expression is of a day, or its month and day are of one, shortly before or around a date. */
function isNear(time: TimeExpression, number: number, year: number): boolean {
  if (NUMERIC.test(time.text) || time.type === 'RANGE') return false;
  const date = monthDay(time);
  const weekday = weekdayIn(time, 'en');
  const range = date || time.basis !== 'stated' || time.when === null ? null : rangeOf(time.when);
  const days = date
    ? [year - 1, year, year + 1]
        .filter((each) => date.day <= monthLength(each, date.month))
        .map((each) => dayNumber({ year: each, ...date }))
    : range && range.first === range.last
      ? [range.first]
      : [];
  return days.some(
    (day) => Math.abs(day - number) <= NEWS_DAYS && (weekday === null || weekdayOf(day) === weekday),
  );
}
