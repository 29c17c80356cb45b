import type { DateValue, Language, TimeExpression } from '../model.ts';
import { rangeOf } from './date-value.ts';
import { wordsOf } from './grammar/words.ts';
import { joinedTimes } from './joined-times.ts';
import { liesAhead } from './lies-ahead.ts';
import { isNoticed } from './noticed.ts';
import { dayWithWeekday } from './weekday-year.ts';

/**
 * The latest date that a text names: the document is not older than that. Dates that the text looks ahead to, years
 * that belong to a name (`Plan 2030`), and durations do not count.
 */
export function floorOf(
  text: string,
  times: readonly TimeExpression[],
  language: Language,
): DateValue | null {
  const words = wordsOf(text);
  const isAside = (time: TimeExpression) => liesAhead(time, words, text, language) || isNoticed(time, text);
  const named = times.filter(
    (time) => time.type !== 'RANGE' && time.when !== null && time.basis === 'stated' && !isAside(time),
  );
  let latest = latestOf(named.map((time) => time.when));
  for (const time of joinedTimes(text, times)) {
    const day = dayWithWeekday(time, language, latest);
    if (day !== null && !isAside(time)) latest = latestOf([latest, day]);
  }
  return latest;
}

/** The value that begins last; of two that begin together the more precise. */
function latestOf(values: readonly (DateValue | null)[]): DateValue | null {
  let latest: DateValue | null = null;
  for (const value of values) {
    const range = value === null ? null : rangeOf(value);
    const held: ReturnType<typeof rangeOf> = latest === null ? null : rangeOf(latest);
    if (!range || value === null || value.includes('/')) continue;
    if (!held || range.first > held.first || (range.first === held.first && range.last < held.last))
      latest = value;
  }
  return latest;
}
