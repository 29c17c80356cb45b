import { dayNumber } from '../dates/civil.ts';
import { isWithin, pointOf, rangeOf } from '../dates/date-value.ts';
import { lexiconLines } from '../language/lexicon.ts';
import type { DateValue, Language } from '../model.ts';
import { fold } from '../text.ts';
import type { HappeningTelling } from './happening-telling.ts';

/**
 * How the days of two tellings agree: one date; one date holds the other, a year any day of it; an undated telling of an article that came
 * out shortly after the day; neither has one; or a text that corrects the day, or tells another one.
 */
export type DayRelation = 'day' | 'within' | 'year' | 'fresh' | 'undated' | 'corrected' | 'near';

/** Days before its article that an undated telling may mean: news is told within about a week. */
const FRESH_DAYS = 8;
/** Days between what was told first and a correction of it. */
const CORRECTED_DAYS = 4;
/** Days that may lie between two texts about what comes once to somebody. */
const NEAR_DAYS = 2;
/** Characters of `2026` and of `2026-05-12`. */
const YEAR_LENGTH = 4;
const DAY_LENGTH = 10;

/** Null where the days exclude each other. */
export function dayRelation(a: HappeningTelling, b: HappeningTelling): DayRelation | null {
  const [left, right] = [a.event.date, b.event.date];
  if (left === null && right === null) return 'undated';
  if (left === null) return isFresh(a, right) ? 'fresh' : null;
  if (right === null) return isFresh(b, left) ? 'fresh' : null;
  if (left === right) return 'day';
  // Two days: most pairs end here.
  if (left.length === DAY_LENGTH && right.length === DAY_LENGTH) return otherDay(a, b, left, right);
  if (!isWithin(left, right) && !isWithin(right, left)) return null;
  return Math.min(left.length, right.length) === YEAR_LENGTH ? 'year' : 'within';
}

/** Whether a day lies shortly before the article of an undated telling. */
function isFresh({ date, sentence }: HappeningTelling, day: DateValue | null): boolean {
  const published = date.value === null ? null : rangeOf(date.value);
  const told = day === null ? null : rangeOf(day);
  if (!published || !told || published.first !== published.last || told.first !== told.last) return false;
  if (/\b(?:had|había|habían)\b/.test(sentence)) return false;
  return told.first <= published.first && told.first > published.first - FRESH_DAYS;
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
  const pattern = correctingWords(language);
  return pattern.test(fold(sentence)) || pattern.test(fold(before));
}

const patterns = new Map<Language, RegExp>();

function correctingWords(language: Language): RegExp {
  const known = patterns.get(language);
  if (known) return known;
  const phrases = lexiconLines(language, 'correcting-words').map(fold);
  const made = new RegExp(`\\b(?:${phrases.join('|')})\\b`);
  patterns.set(language, made);
  return made;
}
