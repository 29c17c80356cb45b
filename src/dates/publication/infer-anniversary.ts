import type { Language, TimeExpression } from '../../model.ts';
import { weekdayOf } from '../civil.ts';
import { type DayRange, rangeOf } from '../date-value.ts';
import { timesAsWritten } from '../find-times.ts';
import { BESIDE } from '../joined-times.ts';
import { weekdayIn } from '../weekday-year.ts';
import { pointedStretch, type Stretch } from './pointed-stretch.ts';
import { monthAround, monthsOn, weekOfDay } from './told-day.ts';

/**
 * The days of writing by an anniversary: `on 5 September 2015, ten years ago today` is that day; with `this Friday`,
 * which that day then was, it is its week.
 */
export function anniversary(
  text: string,
  times: readonly TimeExpression[],
  language: Language,
): DayRange | null {
  for (const [index, time] of times.entries()) {
    const months = monthsAgo(time, language);
    if (months === null) continue;
    const today = saysToday(text, times, index);
    const stretch = stretchSaid(time);
    const isSentence = today || stretch !== null;
    for (const other of isSentence ? near(text, times, time) : [times[index - 1], times[index + 1]]) {
      const again = other && (isSentence || isBeside(text, time, other)) ? sameDayAfter(other, months) : null;
      if (again === null) continue;
      if (today) return { first: again, last: again };
      if (stretch) return stretch.unit === 'week' ? weekOfDay(again) : monthAround(again, 0);
      if (times.some((each) => isThisWeekday(each, again, language))) return weekOfDay(again);
    }
  }
  return null;
}

/** Characters between `ten years ago today` and the day that it means. */
const REACH = 160;

/** The expressions of the same sentence. */
function near(
  text: string,
  times: readonly TimeExpression[],
  time: TimeExpression,
): readonly TimeExpression[] {
  return times.filter((other) => {
    const [first, second] = other.start < time.start ? [other, time] : [time, other];
    return (
      other !== time &&
      second.start - first.end < REACH &&
      !/[.!?]\s|\n/.test(text.slice(first.end, second.start))
    );
  });
}

/** `ten years ago today`, `hoy hace diez años`, `hoy se cumplen diez años`. */
function saysToday(text: string, times: readonly TimeExpression[], index: number): boolean {
  const time = times[index];
  if (time && (AGO_TODAY.test(time.text) || isExact(text, time))) return true;
  const around = [times[index - 1], times[index + 1]];
  return around.some((other) => {
    if (!time || !other || !/^(?:today|hoy)$/i.test(other.text)) return false;
    const gap =
      other.start < time.start ? text.slice(other.end, time.start) : text.slice(time.end, other.start);
    return /^\s(?:se cumplen? (?:ya )?)?$/i.test(gap);
  });
}

/** `exactly a month ago`, `hace exactamente un año`: to the day. */
function isExact(text: string, time: TimeExpression): boolean {
  if (!/\bago$|^hace\s/i.test(time.text)) return false;
  return (
    /\bexacta/i.test(time.text) ||
    /\bexact(?:ly|amente)\s$/i.test(text.slice(Math.max(0, time.start - 13), time.start))
  );
}

/** `ten years ago this week`. */
function stretchSaid({ text }: TimeExpression): Stretch | null {
  const stretch = pointedStretch(AGO_BESIDE.exec(text)?.[1] ?? '');
  return stretch?.away === 0 ? stretch : null;
}

const AGO_TODAY = / ago today$/i;
/** What `ago` counts from: `today`, `this week`, `this Friday`. */
const AGO_BESIDE = / ago (today|this \p{L}+)$/iu;
const SOME_DAY = '2001-06-13';

/** How many months `ten years ago` are, or a length of years or months behind `hoy se cumplen`; null for all else. */
function monthsAgo(time: TimeExpression, language: Language): number | null {
  const length = /^P(\d+)([YM])$/.exec(time.value);
  if (length) return Number(length[1]) * (length[2] === 'Y' ? 12 : 1);
  if (time.when !== null || time.mod !== null || !/\bago(?: today| this \p{L}+)?$|^hace\s/iu.test(time.text))
    return null;
  const [read] = timesAsWritten(time.text.replace(AGO_BESIDE, ' ago'), { language, reference: SOME_DAY });
  const [, year, month] = /^(\d{4})(?:-(\d\d))?$/.exec(read?.value ?? '') ?? [];
  if (year === undefined) return null;
  const years = Number(SOME_DAY.slice(0, 4)) - Number(year);
  return years * 12 + (month === undefined ? 0 : Number(SOME_DAY.slice(5, 7)) - Number(month));
}

function isBeside(text: string, time: TimeExpression, other: TimeExpression): boolean {
  if (!/ago(?: this \p{L}+)?$|^hace/iu.test(time.text)) return false;
  const [first, second] = other.start < time.start ? [other, time] : [time, other];
  return BESIDE.test(text.slice(first.end, second.start));
}

/** The same day of the calendar some months after one that is stated in full, where that month has it. */
function sameDayAfter(time: TimeExpression, months: number): number | null {
  if (time.type !== 'DATE' || time.basis !== 'stated' || time.when === null) return null;
  const range = rangeOf(time.when);
  if (!range || range.first !== range.last) return null;
  return monthsOn(range.first, months);
}

function isThisWeekday(time: TimeExpression, day: number, language: Language): boolean {
  return /^(?:this|este)\s| ago this /i.test(time.text) && weekdayIn(time, language) === weekdayOf(day);
}
