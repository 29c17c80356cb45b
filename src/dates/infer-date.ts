import type { Language, TimeExpression } from '../model.ts';
import type { DayRange } from './date-value.ts';
import { floorOf } from './floor.ts';
import { anniversary } from './infer-anniversary.ts';
import { besideToday, besideWords } from './infer-beside.ts';
import { bracketed } from './infer-bracket.ts';
import { linked } from './infer-linked.ts';
import { fromWeekdays, thisMonth } from './infer-week.ts';

/**
 * The days on which a text can have been written, where its own words leave one month or less: `today, 3 May 2025`;
 * `next Friday, 8 May`; an anniversary said to be today; a day told of, whose weekday the text also uses bare (a bare
 * weekday is within a week), with `last week` or `this week` said of the same people narrowing it; `earlier this month`
 * said of one month. Null where that is not so.
 */
export function inferredDays(
  text: string,
  times: readonly TimeExpression[],
  language: Language,
): DayRange | null {
  const floor = floorOf(text, times, language);
  return (
    anniversary(text, times, language) ??
    besideToday(text, times, language, floor) ??
    linked(text, times, language, floor) ??
    besideWords(text, times, language, floor) ??
    fromWeekdays(text, times, language, floor) ??
    thisMonth(times, language, floor) ??
    bracketed(text, times, language, floor)
  );
}
