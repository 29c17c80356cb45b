/** Readers of what is counted from the document's date or from the narrative's. */
import { addMonths, civilOf, dayNumber, monthLength, weekdayOf } from '../../civil.ts';
import { holding, pointOf, rangeOf } from '../../date-value.ts';
import { type Anchor, counted, type Meaning, type Moment, stated, timeless } from '../../grammar/moment.ts';
import type { Found } from '../../grammar/rule.ts';
import {
  dayStretch,
  distantStretch,
  type Stretch,
  unitStretch,
  weekdayOfWeek,
} from '../../grammar/stretch.ts';

/** TIMEX3 for a unit whose place nothing gives. */
const UNKNOWN: Readonly<Record<string, string>> = {
  D: 'XXXX-XX-XX',
  W: 'XXXX-WXX',
  E: 'XXXX-WXX-WE',
  M: 'XXXX-XX',
  Q: 'XXXX-QX',
  H: 'XXXX-HX',
};

/** A day at a fixed distance: yesterday is -1. */
export function dayAway(days: number) {
  return (_found: Found, moment: Moment): Meaning =>
    counted(moment, (day) => dayStretch(day + days), 'XXXX-XX-XX');
}

/** The unit that holds the document's date, moved: `last week` is -1. */
export function unitAway(moved: number) {
  return (found: Found, moment: Moment): Meaning | null => {
    const unit = String(found.kept.u);
    if (isClockUnit(unit)) return null;
    return counted(moment, (day) => unitStretch(unit, day, moved), UNKNOWN[unit] ?? 'XXXX');
  };
}

/** How many units an expression tells: `a week` is one. */
export function countOf({ kept }: Found): number {
  return kept.n === undefined ? 1 : Number(kept.n);
}

/** A number of units before (-1) or after (1) the document's date: `two weeks ago`. */
export function unitsAway(direction: -1 | 1) {
  return (found: Found, moment: Moment): Meaning | null => {
    const unit = String(found.kept.u);
    const count = countOf(found);
    if (isClockUnit(unit)) return clockAway(found, moment, unit, count, direction);
    return counted(moment, (day) => distantStretch(unit, day, direction * count), UNKNOWN[unit] ?? 'XXXX');
  };
}

/** The very day some weeks, months or years before the document's: `a week ago today`. */
export function sameDayAgo(found: Found, moment: Moment, days = 0): Meaning | null {
  const [unit, count] = [String(found.kept.u), countOf(found)];
  if (!DAY_UNITS.has(unit)) return null;
  return counted(moment, (day) => dayStretch(movedBack(day + days, unit, count)), 'XXXX-XX-XX');
}

const DAY_UNITS: ReadonlySet<string> = new Set(['D', 'W', 'M', 'Y']);

/**
 * Around a weekday some weeks, months or years ago: `a year ago Sunday`. Whether the last Sunday or the next one is meant, and
 * whether the Sunday or its date, writers do differently: it is known as finely as all of these agree.
 */
export function weekdayAgo(found: Found, moment: Moment): Meaning | null {
  const unit = String(found.kept.u);
  const count = countOf(found);
  if (unit === 'D' || !DAY_UNITS.has(unit) || !Number.isInteger(count)) return null;
  const around = (day: number): Stretch | null => {
    const last = weekdayNear(moment, day, Number(found.kept.w), 'last');
    return stretchHolding(movedBack(last, unit, count), movedBack(last + 7, unit, count));
  };
  return counted(moment, around, 'XXXX');
}

/** A week or a month beside the document's, some months or years ago: `thirty years ago next week`. */
export function unitAgo(moved: number) {
  return (found: Found, moment: Moment): Meaning | null => {
    const [unit, beside] = [String(found.kept.u), String(found.kept.v)];
    const count = countOf(found);
    if ((unit !== 'M' && unit !== 'Y') || (beside !== 'W' && beside !== 'M') || !Number.isInteger(count))
      return null;
    const back = (day: number): Stretch | null => {
      const stretch = unitStretch(beside, day, moved);
      return (
        stretch && stretchHolding(movedBack(stretch.first, unit, count), movedBack(stretch.last, unit, count))
      );
    };
    return counted(moment, back, 'XXXX');
  };
}

/** The month that holds two days, else the year; null where none does. */
function stretchHolding(first: number, last: number): Stretch | null {
  const value = holding({ first, last }, 'unit');
  const range = pointOf(value) && rangeOf(value);
  return range && { value, ...range };
}

/** The same day some units earlier; of a month that is too short its last day. */
function movedBack(day: number, unit: string, count: number): number {
  if (unit === 'D' || unit === 'W') return day - count * (unit === 'W' ? 7 : 1);
  const { year, month, day: of } = civilOf(day);
  const moved = addMonths(year, month, -count * (unit === 'Y' ? 12 : 1));
  return dayNumber({ ...moved, day: Math.min(of, monthLength(moved.year, moved.month)) });
}

/** Units before or after the last date that the text named: `a day later`; else from the document's date. */
export function unitsFromAnchor(direction: -1 | 1) {
  return (found: Found, moment: Moment): Meaning | null => {
    const unit = String(found.kept.u);
    const count = countOf(found);
    if (isClockUnit(unit)) return null;
    if (unit === 'Y' && moment.quarter && nearer(moment.quarter, moment.anchor)) {
      return quarterAway(moment.quarter, direction * count);
    }
    // What is compared with a year before is the text's own year, unless the text states another.
    const inferred = unit === 'Y' && direction < 0 && moment.anchor?.basis === 'inferred';
    const counting = inferred ? { ...moment, anchor: null } : moment;
    return fromAnchor(counting, (day) => distantStretch(unit, day, direction * count), unit);
  };
}

/** The unit of the last date named, moved: `the following year` is 1, `that month` 0. */
export function unitOfAnchor(moved: number) {
  return (found: Found, moment: Moment): Meaning | null => {
    const unit = String(found.kept.u);
    if (isClockUnit(unit)) return null;
    if (unit === 'Q' && moment.quarter) return quarterMoved(moment.quarter, moved);
    return fromAnchor(moment, (day) => unitStretch(unit, day, moved), unit);
  };
}

/** A bare weekday, or one with `last` (-1), `this` (0) or `next` (1). */
export function weekday(which: 'bare' | 'last' | 'this' | 'next') {
  return (found: Found, moment: Moment): Meaning | null => {
    const wanted = Number(found.kept.w);
    const named = which === 'bare' ? dayNamed(moment, wanted) : null;
    if (named !== null) return stated(dayStretch(named), 'inferred');
    return counted(
      moment,
      (day) => dayStretch(weekdayNear(moment, day, wanted, which)),
      `XXXX-WXX-${wanted}`,
    );
  };
}

/** A weekday of a week that is named: `Monday of last week`. */
export function weekdayOfWeekAway(weeks: number) {
  return (found: Found, moment: Moment): Meaning | null => {
    const wanted = Number(found.kept.w);
    return counted(moment, (day) => dayStretch(weekdayOfWeek(day, wanted, weeks)), `XXXX-WXX-${wanted}`);
  };
}

/** The weekday among the days that the text names, where the document's own date leaves more than one week open. */
function dayNamed(moment: Moment, wanted: number): number | null {
  const reference = moment.reference;
  if (reference === null || reference.first === reference.last) return null;
  const fits = moment.days.filter(
    (day) => weekdayOf(day) === wanted && day <= reference.last && day > reference.first - 14,
  );
  return fits.at(-1) ?? null;
}

/** The weekday nearest to a day on the side that the words give. */
export function weekdayNear(moment: Moment, day: number, wanted: number, which: string): number {
  const back = (weekdayOf(day) - wanted + 7) % 7;
  const ahead = (wanted - weekdayOf(day) + 7) % 7;
  if (which === 'last') return day - (back === 0 ? 7 : back);
  if (which === 'next') return day + (ahead === 0 ? 7 : ahead);
  if (which === 'this') return moment.leaning() === 'past' ? day - back : day + ahead;
  return moment.leaning() === 'future' ? day + ahead : day - back;
}

/** What is counted from the last date named that is fine enough; days and weeks are counted from nothing else. */
export function fromAnchor(
  moment: Moment,
  count: (day: number) => Stretch | null,
  unit: string,
): Meaning | null {
  const anchor = moment.anchor;
  if (!anchor || tooCoarse(anchor, unit)) {
    // The day after something that has no date is no day counted from the article's own.
    const open = unit === 'D';
    return open ? timeless('DATE', UNKNOWN[unit] ?? 'XXXX') : counted(moment, count, UNKNOWN[unit] ?? 'XXXX');
  }
  const first = count(anchor.first);
  const last = count(anchor.last);
  if (!first || !last) return null;
  if (first.value === last.value) return stated(first, 'inferred');
  return counted({ ...moment, reference: anchor }, count, UNKNOWN[unit] ?? 'XXXX');
}

/** Days cannot be counted from a year. */
function tooCoarse(anchor: Anchor, unit: string): boolean {
  if (unit === 'D' || unit === 'W') return anchor.unit !== 'day';
  return unit === 'M' && anchor.unit === 'year';
}

function nearer(quarter: Anchor, anchor: Anchor | null): boolean {
  return anchor === null || anchor.value === quarter.value || anchor.unit !== 'year';
}

function quarterAway(quarter: Anchor, years: number): Meaning | null {
  return quarterMoved(quarter, years * 4);
}

function quarterMoved(quarter: Anchor, moved: number): Meaning | null {
  const stretch = unitStretch('Q', quarter.first, moved);
  return stretch && stated(stretch, 'inferred');
}

/** Hours and minutes ago are that very day where they are few, else the day before may be meant too. */
function clockAway(
  found: Found,
  moment: Moment,
  unit: string,
  count: number,
  direction: number,
): Meaning | null {
  const hours = unit === 'h' ? count : 0;
  if (found.kept.n === undefined) return null;
  const count24 = (day: number) => dayStretch(day + direction * Math.floor(hours / 24));
  const meaning = counted(moment, count24, 'XXXX-XX-XX');
  return meaning.when === null ? timeless('TIME', meaning.value) : { ...meaning, type: 'TIME' };
}

/** Seconds, minutes and hours name no day. */
function isClockUnit(unit: string): boolean {
  return unit === 's' || unit === 'm' || unit === 'h';
}

/** First and last day of the year that holds a day. */
export function yearBorders(day: number): { readonly first: number; readonly last: number } {
  const { year } = civilOf(day);
  return { first: dayNumber({ year, month: 1, day: 1 }), last: dayNumber({ year, month: 12, day: 31 }) };
}
