import type { Language, TimeExpression } from '../model.ts';
import { civilOf, dayNumber, weekdayOf } from './civil.ts';
import { type DayRange, rangeOf } from './date-value.ts';
import { timesAsWritten } from './find-times.ts';
import { BESIDE } from './infer-beside.ts';
import { weekOfDay } from './told-day.ts';
import { weekdayIn } from './weekday-year.ts';

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
    const years = yearsAgo(time, language);
    if (years === null) continue;
    const today = saysToday(text, times, index);
    for (const other of today ? near(text, times, time) : [times[index - 1], times[index + 1]]) {
      const again = other && (today || isBeside(text, time, other)) ? sameDayAfter(other, years) : null;
      if (again === null) continue;
      if (today) return { first: again, last: again };
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
  if (time && AGO_TODAY.test(time.text)) return true;
  const around = [times[index - 1], times[index + 1]];
  return around.some((other) => {
    if (!time || !other || !/^(?:today|hoy)$/i.test(other.text)) return false;
    const gap =
      other.start < time.start ? text.slice(other.end, time.start) : text.slice(time.end, other.start);
    return /^\s(?:se cumplen? (?:ya )?)?$/i.test(gap);
  });
}

const AGO_TODAY = / ago today$/i;
const SOME_DAY = '2001-06-13';

/** How many years `ten years ago` are, or a length of years behind `hoy se cumplen`; null for all else. */
function yearsAgo(time: TimeExpression, language: Language): number | null {
  const length = /^P(\d+)Y$/.exec(time.value);
  if (length) return Number(length[1]);
  if (time.when !== null || time.mod !== null || !/\bago(?: today)?$|^hace\s/i.test(time.text)) return null;
  const [read] = timesAsWritten(time.text.replace(AGO_TODAY, ' ago'), { language, reference: SOME_DAY });
  return read && /^\d{4}$/.test(read.value) ? Number(SOME_DAY.slice(0, 4)) - Number(read.value) : null;
}

function isBeside(text: string, time: TimeExpression, other: TimeExpression): boolean {
  if (!/ago$|^hace/i.test(time.text)) return false;
  const [first, second] = other.start < time.start ? [other, time] : [time, other];
  return BESIDE.test(text.slice(first.end, second.start));
}

/** The same day of the calendar some years after one that is stated in full. */
function sameDayAfter(time: TimeExpression, years: number): number | null {
  if (time.type !== 'DATE' || time.basis !== 'stated' || time.when === null) return null;
  const range = rangeOf(time.when);
  if (!range || range.first !== range.last) return null;
  const { year, month, day } = civilOf(range.first);
  return dayNumber({ year: year + years, month, day });
}

function isThisWeekday(time: TimeExpression, day: number, language: Language): boolean {
  return /^(?:this|este)\s/i.test(time.text) && weekdayIn(time, language) === weekdayOf(day);
}
