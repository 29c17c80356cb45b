import type { Language, TimeExpression } from '../../model.ts';
import type { DayRange } from '../date-value.ts';
import { floorOf } from '../floor.ts';
import { joinedTimes } from '../joined-times.ts';
import { pastDays } from './contradicted-date.ts';
import { anniversary } from './infer-anniversary.ts';
import { besideToday, besideWords } from './infer-beside.ts';
import { bracketed } from './infer-bracket.ts';
import { linked } from './infer-linked.ts';
import { fromWeekdays, thisMonth } from './infer-week.ts';
import { isOfWriting } from './quoted-writing.ts';
import { saidYear } from './said-year.ts';

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
  const own = joinedTimes(text, times).filter((time) => !isOfWriting(text, time));
  const floor = saidYear(text, own) ?? floorOf(text, times, language);
  const days =
    anniversary(text, own, language) ??
    besideToday(text, own, language, floor) ??
    linked(text, own, language, floor) ??
    besideWords(text, own, language, floor) ??
    fromWeekdays(text, own, language, floor) ??
    thisMonth(own, language, floor) ??
    bracketed(text, own, language, floor);
  return days && isOutdated(days, text, language) ? null : days;
}

/** Days behind those found that a day may lie that is only ahead of them, though it looks past. */
const AHEAD = 7;

/** Whether the text tells as past what lies behind the days found: then they were those of somebody quoted. */
function isOutdated({ last }: DayRange, text: string, language: Language): boolean {
  return pastDays(text, language).some((day) => day > last + AHEAD);
}
