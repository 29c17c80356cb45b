import { dayNumber } from '../../dates/civil.ts';
import {
  DAY_LENGTH,
  type DayRange,
  isWithin,
  pointOf,
  rangeOf,
  YEAR_LENGTH,
} from '../../dates/date-value.ts';
import { lexiconLines } from '../../language/lexicon.ts';
import type { DateValue, Language } from '../../model.ts';
import { fold } from '../../text.ts';
import type { HappeningTelling } from './happening-telling.ts';

/**
 * How the days of two tellings agree: one day; one date holds the other, both may be a month; the same with a year; an
 * undated telling of an article that came out shortly after the day; neither has one; a text that corrects the day, or
 * tells another one.
 */
export type DayRelation = 'day' | 'within' | 'year' | 'fresh' | 'undated' | 'corrected' | 'near';

/** Days before its article that an undated telling may mean: news is told within about a week. */
const FRESH_DAYS = 8;
/** Days between what was told first and a correction of it. */
const CORRECTED_DAYS = 4;
/** Days that may lie between two texts about what comes once to somebody. */
const NEAR_DAYS = 2;
/** Null where the days exclude each other. */
export function dayRelation(a: HappeningTelling, b: HappeningTelling): DayRelation | null {
  const [left, right] = [a.event.date, b.event.date];
  if (a.event.dates !== b.event.dates) {
    return a.event.dates === 'report' ? toReport(left, b) : toReport(right, a);
  }
  if (left === null && right === null) return areOfOneTime(a, b) ? 'undated' : null;
  if (left === null) return right !== null && isFresh(a, right) ? 'fresh' : null;
  if (right === null) return isFresh(b, left) ? 'fresh' : null;
  // Two days: most pairs end here.
  if (left.length === DAY_LENGTH && right.length === DAY_LENGTH) {
    return left === right ? 'day' : otherDay(a, b, left, right);
  }
  if (!isWithin(left, right) && !isWithin(right, left)) return null;
  return Math.min(left.length, right.length) === YEAR_LENGTH ? 'year' : 'within';
}

/** What was reported on a day is news of that day: it happened then, or shortly before. */
function toReport(report: DateValue | null, other: HappeningTelling): DayRelation | null {
  if (report === null) return null;
  const { date } = other.event;
  return (date === null ? isFresh(other, report) : isShortlyBefore(date, report)) ? 'fresh' : null;
}

/**
 * The days that a telling may be of, as far as another one must have some of them too for the days of the two not to exclude
 * each other; null for an undated telling of an article of which no day is known.
 */
export function timeOf({ event, date: { value } }: HappeningTelling): DayRange | null {
  if (event.date !== null) {
    const range = rangeOf(event.date);
    if (range && event.dates === 'report') return { ...range, first: range.first - FRESH_DAYS };
    // A day may be set right, or told otherwise, by another one near it.
    return range && event.date.length === DAY_LENGTH
      ? { ...range, last: range.last + CORRECTED_DAYS }
      : range;
  }
  const published = value?.length === DAY_LENGTH ? numberOf(value) : null;
  return published === null ? null : { first: published - FRESH_DAYS, last: published };
}

/** Whether two undated tellings may be of one time: not where their articles came out far from each other. */
function areOfOneTime(
  { date: { value: a } }: HappeningTelling,
  { date: { value: b } }: HappeningTelling,
): boolean {
  if (a?.length !== DAY_LENGTH || b?.length !== DAY_LENGTH) return true;
  const [first, second] = [numberOf(a), numberOf(b)];
  return first === null || second === null || Math.abs(first - second) < FRESH_DAYS;
}

/** Whether a day lies shortly before the article of an undated telling. */
function isFresh(telling: HappeningTelling, day: DateValue): boolean {
  const { value } = telling.date;
  if (value === null || !isShortlyBefore(day, value)) return false;
  return !lexiconPattern(telling.language, 'earlier-words').test(fold(telling.sentence));
}

function isShortlyBefore(day: DateValue, later: DateValue): boolean {
  if (later.length !== DAY_LENGTH || day.length !== DAY_LENGTH || day > later) return false;
  const [last, told] = [numberOf(later), numberOf(day)];
  return last !== null && told !== null && told > last - FRESH_DAYS;
}

function otherDay(
  a: HappeningTelling,
  b: HappeningTelling,
  left: DateValue,
  right: DateValue,
): DayRelation | null {
  if (left.slice(0, 4) !== right.slice(0, 4)) return null;
  const [first, second] = [numberOf(left), numberOf(right)];
  if (first === null || second === null) return null;
  const away = Math.abs(first - second);
  if (away > CORRECTED_DAYS) return null;
  if (corrects(a) || corrects(b)) return 'corrected';
  return away <= NEAR_DAYS ? 'near' : null;
}

function numberOf(day: DateValue): number | null {
  const { year, month, day: date } = pointOf(day) ?? { year: 0, month: null, day: null };
  return month === null || date === null ? null : dayNumber({ year, month, day: date });
}

/** Whether a telling sets a day right: it, or what stands just before it, says so. */
function corrects({ sentence, before = '', language }: HappeningTelling): boolean {
  const pattern = lexiconPattern(language, 'correcting-words');
  return pattern.test(fold(sentence)) || pattern.test(fold(before));
}

/**
 * Whether a telling is only what another happening is counted from: `a year after the storm`. Its clause has no date of
 * its own, and the one counted is no day.
 */
export function isCountedFrom({
  event: { date, basis, expression },
  sentence,
  clause,
}: HappeningTelling): boolean {
  if (basis !== 'inferred' || date === null || date.length >= DAY_LENGTH || expression === null) return false;
  return clause !== undefined && !clause.includes(expression) && sentence.includes(expression);
}

/** Whether a telling says whose word it is: two who tell one arrest may give it two days. */
export function isToldBySomebody({ sentence, language }: HappeningTelling): boolean {
  return lexiconPattern(language, 'telling-sources').test(fold(sentence));
}

/** Whether a telling says that the like happened before: `for the second time`. */
export function isToldAgain({ sentence, clause = sentence, language }: HappeningTelling): boolean {
  return lexiconPattern(language, 'again-words').test(fold(clause));
}

const patterns = new Map<string, RegExp>();

/** Any of a list's words or phrases in a folded text. */
function lexiconPattern(language: Language, list: string): RegExp {
  const known = patterns.get(list + language);
  if (known) return known;
  const phrases = lexiconLines(language, list).map(fold);
  const made = new RegExp(`\\b(?:${phrases.join('|')})\\b`);
  patterns.set(list + language, made);
  return made;
}
