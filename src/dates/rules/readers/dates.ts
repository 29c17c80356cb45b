/** Readers of calendar dates: full, without a year, months, years. */
import { civilOf, dayNumber, monthLength } from '../../civil.ts';
import { counted, type Meaning, type Moment, stated } from '../../grammar/moment.ts';
import type { Found } from '../../grammar/rule.ts';
import { dayStretch, monthStretch, type Stretch, yearStretch } from '../../grammar/stretch.ts';

/** A day without a year this near ahead is the coming one unless a past form stands directly before it. */
const NEAR_DAYS = 75;
/** The same for months. */
const NEAR_MONTHS = 2;
/** Years of two digits up to this one belong to the 2000s. */
const LATEST_SHORT_YEAR = 49;

/** Day, month and, where it is kept, year. */
export function dayMonthYear(found: Found, moment: Moment): Meaning | null {
  const month = Number(found.kept.m);
  const day = Number(found.kept.d);
  const year = keptYear(found);
  if (month < 1 || month > 12) return null;
  if (year === null) return dayInYear(moment, month, day);
  if (day < 1 || day > monthLength(year, month)) return null;
  return stated(dayStretch(dayNumber({ year, month, day })));
}

/** Month and year. */
export function monthYear(found: Found): Meaning | null {
  const year = keptYear(found);
  const month = Number(found.kept.m);
  return year === null || month < 1 || month > 12 ? null : stated(monthStretch(year, month));
}

/** A month without a year. */
export function bareMonth(found: Found, moment: Moment): Meaning | null {
  const month = Number(found.kept.m);
  return counted(moment, (day) => monthNear(moment, day, month), `XXXX-${two(month)}`, 'year');
}

/** A month of the year that a word points to: -1 last year, 0 this, 1 next. */
export function monthOfYear(away: number) {
  return (found: Found, moment: Moment): Meaning | null => {
    const month = Number(found.kept.m);
    return counted(moment, (day) => monthStretch(civilOf(day).year + away, month), `XXXX-${two(month)}`);
  };
}

/** A month with `last` or `next`: the nearest one wholly before or after the document's own. */
export function monthBeside(direction: -1 | 1) {
  return (found: Found, moment: Moment): Meaning | null => {
    const month = Number(found.kept.m);
    const count = (day: number): Stretch => {
      const civil = civilOf(day);
      const same = direction < 0 ? month >= civil.month : month <= civil.month;
      return monthStretch(civil.year + (same ? direction : 0), month);
    };
    return counted(moment, count, `XXXX-${two(month)}`, 'year');
  };
}

/** A year that stands alone. */
export function bareYear(found: Found): Meaning | null {
  const year = keptYear(found);
  return year === null ? null : stated(yearStretch(year));
}

/** The day of a month that is not named: `the 5th`. */
export function bareDay(found: Found, moment: Moment): Meaning | null {
  const wanted = Number(found.kept.d);
  if (wanted < 1 || wanted > 31) return null;
  const count = (day: number): Stretch | null => {
    const { year, month } = civilOf(day);
    if (wanted > monthLength(year, month)) return null;
    return dayStretch(dayNumber({ year, month, day: wanted }));
  };
  return counted(moment, count, `XXXX-XX-${two(wanted)}`, 'year');
}

/** The year that a pattern kept: four digits as `y`, two as `yy`. */
export function keptYear(found: Found): number | null {
  if (found.kept.y !== undefined) return Number(found.kept.y);
  if (found.kept.yy === undefined) return null;
  const short = Number(found.kept.yy);
  return short <= LATEST_SHORT_YEAR ? 2000 + short : 1900 + short;
}

/** A day and month in the year that the reference and the tense give it. */
function dayInYear(moment: Moment, month: number, day: number): Meaning | null {
  if (day < 1 || day > monthLength(2000, month)) return null;
  const count = (reference: number) => dayNear(moment, reference, month, day);
  return counted(moment, count, `XXXX-${two(month)}-${two(day)}`, 'year');
}

function dayNear(moment: Moment, reference: number, month: number, day: number): Stretch | null {
  const { year } = civilOf(reference);
  const days = [year - 1, year, year + 1]
    .filter((candidate) => day <= monthLength(candidate, month))
    .map((candidate) => dayNumber({ year: candidate, month, day }));
  const past = days.filter((candidate) => candidate <= reference).at(-1);
  const ahead = days.find((candidate) => candidate >= reference);
  if (past === undefined || ahead === undefined) return dayStretch(past ?? ahead ?? reference);
  if (past === ahead) return dayStretch(past);
  const leaning = moment.leaning();
  if (leaning === 'future')
    return dayStretch(reference - past <= NEAR_DAYS && ahead - reference > NEAR_DAYS ? past : ahead);
  const near = ahead - reference <= NEAR_DAYS;
  return dayStretch(near && (leaning === 'none' || !moment.surelyPast()) ? ahead : past);
}

function monthNear(moment: Moment, reference: number, month: number): Stretch {
  const { year, month: own } = civilOf(reference);
  const justPast = month < own && own - month <= NEAR_MONTHS;
  if (moment.leaning() === 'future' && !justPast) return monthStretch(month < own ? year + 1 : year, month);
  const ahead =
    month > own && month - own <= NEAR_MONTHS && !moment.surelyPast() && moment.leaning() === 'none';
  return monthStretch(month > own && !ahead ? year - 1 : year, month);
}

/** A date of digits with marks between: day first or month first by what can be a month. */
export function slashed(first: 'day' | 'month') {
  return (found: Found, moment: Moment): Meaning | null => {
    const a = Number(found.kept.a);
    const b = Number(found.kept.b);
    const swap = first === 'day' ? b > 12 : a <= 12;
    const kept = { ...found.kept, m: swap ? a : b, d: swap ? b : a };
    return dayMonthYear({ ...found, kept }, moment);
  };
}

/** `31.12.2025` or `2025.12.31`, written as one number. */
export function dotted(found: Found, moment: Moment): Meaning | null {
  const iso = /^(\d{4})\.(\d{2})\.(\d{2})$/.exec(String(found.kept.t));
  if (iso)
    return dayMonthYear(
      { ...found, kept: { y: Number(iso[1]), m: Number(iso[2]), d: Number(iso[3]) } },
      moment,
    );
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(String(found.kept.t));
  if (!match) return null;
  const [a, b, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const [day, month] = b > 12 ? [b, a] : [a, b];
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null;
  return stated(dayStretch(dayNumber({ year, month, day })));
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
