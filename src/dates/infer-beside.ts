import type { Language, TimeExpression } from '../model.ts';
import { weekdayOf } from './civil.ts';
import { type DayRange, rangeOf } from './date-value.ts';
import { timesAsWritten } from './find-times.ts';
import { justAfter, monthAround, resolved, weekOfDay } from './told-day.ts';
import { weekdayIn } from './weekday-year.ts';

/** What may stand between two expressions of one day. */
export const BESIDE = /^\s?[,(–—-]?\s?(?:the\s|on\s|el\s)?$/;

/** `Tomorrow is 15 May 2026`, `the deadline, 15 May 2026, is tomorrow`. */
const EQUALS = /^,?\s(?:is|was|es|fue)\s(?:on\s|el\s|the\s)?$/i;

/** The day of writing by a relative expression beside the day that it means: `yesterday, Wednesday 6 May`. */
export function besideToday(
  text: string,
  times: readonly TimeExpression[],
  language: Language,
  floor: string | null,
): DayRange | null {
  const found = new Set<number>();
  times.forEach((time, index) => {
    if (time.type === 'RANGE') return;
    const away = daysAway(time, language);
    if (away === null) return;
    for (const other of [times[index - 1], time, times[index + 1]]) {
      if (!other || !isBeside(text, time, other)) continue;
      const day = resolved(other, language, floor) ?? justAfter(other, floor);
      if (day !== null) found.add(day - away);
    }
  });
  const [day] = found;
  return found.size === 1 && day !== undefined ? { first: day, last: day } : null;
}

/** Any day: how far off a relative expression lies does not depend on it. */
const SOME_DAY = '2001-06-13';
const SOME_DAY_NUMBER = rangeOf(SOME_DAY)?.first ?? 0;

const DEICTIC =
  /^(?:today|yesterday|tomorrow|tonight|last night|this (?:morning|afternoon|evening)|the day before yesterday|[\p{L}\d]+ days ago|[\p{L}\d]+ weeks? ago today|hoy|ayer|anteayer|anoche|mañana|esta (?:mañana|tarde|noche)|hace [\p{L}\d]+ días)(?!\p{L})/iu;

/** How many days from the day of writing `yesterday`, `three days ago`, `tomorrow` lie; null for all else. */
export function daysAway(time: TimeExpression, language: Language): number | null {
  const words = time.basis === 'none' ? DEICTIC.exec(time.text)?.[0] : undefined;
  if (words === undefined) return null;
  const [read] = timesAsWritten(words, { language, reference: SOME_DAY });
  const range = read?.when == null || read.type === 'RANGE' ? null : rangeOf(read.when);
  return range && range.first === range.last ? range.first - SOME_DAY_NUMBER : null;
}

function isBeside(text: string, time: TimeExpression, other: TimeExpression): boolean {
  if (time === other) return true;
  const [first, second] = other.start < time.start ? [other, time] : [time, other];
  const gap = text.slice(first.end, second.start);
  // `the strike that began on 4 May, today enters`: behind a comma such a word begins anew.
  if (EQUALS.test(gap)) return true;
  return BESIDE.test(gap) && !(first === other && gap.trim() === ',' && ANEW.test(time.text));
}

const ANEW = /^(?:today|yesterday|tomorrow|hoy|ayer|mañana)$/i;

/**
 * The week or month of writing by words that point: `this Friday, 8 May` is in that week, `next Monday, 11 May` in the
 * seven days before, `last Sunday, 3 May` in those behind; `last month, on 9 April` in the month behind.
 */
export function besideWords(
  text: string,
  times: readonly TimeExpression[],
  language: Language,
  floor: string | null,
): DayRange | null {
  for (const [index, time] of times.entries()) {
    if (time.type === 'RANGE') continue;
    const before = times[index - 1];
    const day = resolved(time, language, floor) ?? justAfter(time, floor);
    if (day === null) continue;
    const month =
      before && isBeside(text, before, time) ? MONTHS.find(([words]) => words.test(before.text)) : undefined;
    if (month) return monthAround(day, month[1]);
    if (weekdayIn(time, language) !== weekdayOf(day)) continue;
    const pointed = WEEKDAYS.find(([words]) => words.test(time.text));
    if (pointed) return pointed[1](day);
  }
  return null;
}

/** Words for a month, and how far the month of writing lies behind it. */
const MONTHS: readonly (readonly [RegExp, number])[] = [
  [/^(?:last month|el mes pasado|el pasado mes)$/i, 1],
  [/^(?:(?:earlier |later )?this month|este (?:mismo )?mes)$/i, 0],
  [/^(?:next month|el mes que viene|el próximo mes)$/i, -1],
];

/** Words before a weekday, and the days of writing that they leave. */
const WEEKDAYS: readonly (readonly [RegExp, (day: number) => DayRange])[] = [
  [/^(?:this past|last|el pasado|el último|del pasado)\s/i, (day) => ({ first: day + 1, last: day + 7 })],
  [/^(?:this|este|esta)\s/i, weekOfDay],
  [
    /^(?:next|the coming|this coming|el próximo|del próximo)\s/i,
    (day) => ({ first: day - 7, last: day - 1 }),
  ],
];
