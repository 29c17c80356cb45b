/** Readers of feasts: days and weeks that come every year by a rule of the lexicon. */
import { civilOf, dayNumber } from '../../civil.ts';
import { rangeOf } from '../../date-value.ts';
import { counted, type Meaning, type Moment, stated } from '../../grammar/moment.ts';
import { dayOfCalendar } from '../../grammar/other-calendars.ts';
import type { Found } from '../../grammar/rule.ts';
import { dayStretch, nthWeekday, type Stretch, weekStretch } from '../../grammar/stretch.ts';
import { keptYear } from './dates.ts';

/** A holiday, of the year `y` or of the year that the reference and the tense give. */
export function holiday(which: 'bare' | 'last' | 'next') {
  return (found: Found, moment: Moment): Meaning | null => {
    const rule = String(found.kept.h);
    const year = keptYear(found);
    if (year !== null) {
      const feast = feastIn(rule, year);
      return feast && stated(feast);
    }
    const open = FIXED.test(rule) ? `XXXX-${rule}` : rule.endsWith(' week') ? 'XXXX-WXX' : 'XXXX-XX-XX';
    return counted(moment, (day) => holidayNear(moment, day, rule, which), open, 'year');
  };
}

/** A feast of a year counted from the document's: `Thanksgiving of last year` is -1. */
export function holidayOfYear(away: number) {
  return (found: Found, moment: Moment): Meaning =>
    counted(moment, (day) => feastIn(String(found.kept.h), civilOf(day).year + away), 'XXXX-XX-XX', 'year');
}

/** The day before a feast: `the eve of Christmas`. */
export function holidayEve(found: Found, moment: Moment): Meaning | null {
  const feast = holiday('bare')(found, moment);
  const range = feast?.when == null ? null : rangeOf(feast.when);
  return range && stated(dayStretch(range.first - 1), feast?.basis);
}

/** A feast this near ahead is the coming one where no tense says otherwise. */
const NEAR_DAYS = 45;

function holidayNear(moment: Moment, day: number, rule: string, which: string): Stretch | null {
  const { year } = civilOf(day);
  const feasts = [year - 1, year, year + 1]
    .map((candidate) => feastIn(rule, candidate))
    .filter((feast) => feast !== null);
  const past = feasts.filter((feast) => feast.first <= day).at(-1);
  const ahead = feasts.find((feast) => feast.first > day);
  const soon = ahead !== undefined && ahead.first - day <= NEAR_DAYS && moment.leaning() === 'none';
  const future = which === 'next' || (which === 'bare' && (moment.leaning() === 'future' || soon));
  return (future ? ahead : past) ?? past ?? ahead ?? null;
}

/** The day of a feast in a year; of `easter+0 week` the ISO week that holds it. */
function feastIn(rule: string, year: number): Stretch | null {
  const week = rule.endsWith(' week');
  const day = holidayDay(week ? rule.slice(0, -5) : rule, year);
  return day === null ? null : week ? weekStretch(day) : dayStretch(day);
}

const WEEKDAYS: Readonly<Record<string, number>> = { mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6, sun: 7 };
const FIXED = /^(\d\d)-(\d\d)$/;
const MOVED = /^(\d\d)-(mon|tue|wed|thu|fri|sat|sun)-(-?\d)(\+\d)?$/;
const FROM_EASTER = /^easter([+-]\d+)$/;
/** Month and day of the lunisolar calendar of China or of the Hebrew one: `chinese 1-1`. */
const OTHER = /^(chinese|hebrew) (\d+)-(\d+)$/;

/** The day of a holiday in a year, from its rule in the lexicon. */
function holidayDay(rule: string, year: number): number | null {
  const other = OTHER.exec(rule);
  if (other) return dayOfCalendar(other[1] ?? '', Number(other[2]), Number(other[3]), year);
  const fixed = FIXED.exec(rule);
  if (fixed) return dayNumber({ year, month: Number(fixed[1]), day: Number(fixed[2]) });
  const easter = FROM_EASTER.exec(rule);
  if (easter) return easterSunday(year) + Number(easter[1]);
  if (rule === '11-tue-after-mon') return (nthWeekday(year, 11, 1, 1) ?? 0) + 1;
  const moved = MOVED.exec(rule);
  if (!moved) return null;
  const day = nthWeekday(year, Number(moved[1]), WEEKDAYS[moved[2] ?? ''] ?? 1, Number(moved[3]));
  return day === null ? null : day + Number(moved[4] ?? 0);
}

/** Easter Sunday in the Gregorian calendar (the anonymous algorithm in Meeus, "Astronomical Algorithms", ch. 8). */
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - d + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayNumber({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 });
}
