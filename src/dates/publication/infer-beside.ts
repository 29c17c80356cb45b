import type { Language, TimeExpression } from '../../model.ts';
import { weekdayOf } from '../civil.ts';
import { type DayRange, rangeOf } from '../date-value.ts';
import { timesAsWritten } from '../find-times.ts';
import { BESIDE } from '../joined-times.ts';
import { weekdayIn } from '../weekday-year.ts';
import { pointedStretch, type Stretch } from './pointed-stretch.ts';
import { monthAround, pointedDay, weekOfDay } from './told-day.ts';

/** `Tomorrow is 15 May 2026`, `the deadline, 15 May 2026, is tomorrow`. */
const EQUALS = /^,?\s(?:is|es)\s(?:on\s|el\s|the\s)?$/i;
/** `The last day, 15 May 2026, was yesterday`; the other way round it is told of another's days. */
const EQUALED = /^,\s(?:was|fue)\s$/i;

/** `early this month, to be precise on 4 May 2026`: the same day said twice. */
const PRECISELY =
  /^,?\s(?:namely|specifically|to be (?:precise|exact)|more precisely|precisely|that is(?: to say)?|i\.e\.|en concreto|concretamente|precisamente|exactamente|más exactamente|es decir|o sea|esto es)[,:]?\s(?:on\s|el\s|the\s)?$/i;

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
    const away = awayAt(text, times, index, language);
    if (away === null) return;
    for (const other of [times[index - 1], time, times[index + 1]]) {
      if (!other || !isBeside(text, time, other)) continue;
      const day = pointedDay(other, language, floor) ?? countedDay(other);
      if (day !== null) found.add(day - away);
    }
  });
  const [day] = found;
  return found.size === 1 && day !== undefined ? { first: day, last: day } : null;
}

/** A day counted from one named in full: `a hundred days after the vote of 24 November 2025`. */
function countedDay(time: TimeExpression): number | null {
  if (
    time.basis !== 'inferred' ||
    time.when === null ||
    !/\bdays?\s(?:after|before)\b|\bd[ií]as?\s(?:después|antes)/iu.test(time.text)
  )
    return null;
  const range = rangeOf(time.when);
  return range && range.first === range.last ? range.first : null;
}

/** Any day: how far off a relative expression lies does not depend on it. */
const SOME_DAY = '2001-06-13';
const SOME_DAY_NUMBER = rangeOf(SOME_DAY)?.first ?? 0;

const DEICTIC =
  /^(?:today|yesterday|tomorrow|tonight|the day after tomorrow|pasado mañana|last night|this (?:morning|afternoon|evening)|the day before yesterday|[\p{L}\d]+ days ago|[\p{L}\d]+ weeks? ago today|hoy|ayer|anteayer|anoche|mañana|esta (?:mañana|tarde|noche)|hace [\p{L}\d]+ días|dentro de [\p{L}\d]+ días)(?!\p{L})/iu;

/** The same, counted on where a length stands before it: `a week from today`. */
function awayAt(
  text: string,
  times: readonly TimeExpression[],
  index: number,
  language: Language,
): number | null {
  const [before, time] = [times[index - 1], times[index]];
  const away = time ? daysAway(time, language) : null;
  if (away === null || !time || !COUNTED_ON.test(text.slice(Math.max(0, time.start - 8), time.start)))
    return away;
  const isCounted = before?.type === 'DURATION' && COUNTED_ON.test(text.slice(before.end, time.start));
  const length = isCounted ? /^P(\d{1,3})([DW])$/.exec(before.value) : null;
  return length ? away + Number(length[1]) * (length[2] === 'W' ? 7 : 1) : null;
}

/** What stands before `today` where it is only counted from. */
export const COUNTED_ON = /\s(?:from|after)\s$/i;

/** A time of day before such a word: `7 a.m. today`, `las 7 de hoy`. */
const CLOCK =
  /^(?:(?:las?\s)?\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?|h|horas)?|noon|midnight|midday)\s(?:de\s)?(?=\p{L})/iu;

/** How many days from the day of writing `yesterday`, `three days ago`, `tomorrow` lie; null for all else. */
export function daysAway(time: TimeExpression, language: Language): number | null {
  const words = time.basis === 'none' ? DEICTIC.exec(time.text.replace(CLOCK, ''))?.[0] : undefined;
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
  if (EQUALS.test(gap) || PRECISELY.test(gap) || (first === other && EQUALED.test(gap))) return true;
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
    const day = pointedDay(time, language, floor);
    if (day === null) continue;
    const stretch = stretchBeside(text, times, index);
    const around = stretch && stretchAround(day, stretch);
    if (around && !isOutdated(around, day, floor)) return around;
    if (stretch) continue;
    if (weekdayIn(time, language) !== weekdayOf(day)) continue;
    const pointed = WEEKDAYS.find(([words]) => words.test(time.text));
    if (pointed) return pointed[1](day);
  }
  return null;
}

/** What stands between a day and the week or month that is said of it. */
const APPOSED = /^\s?[,(–—]\s?(?:at\s|a\s|en\s)?$/;

/** The days of writing that a week or month leaves which a day lies in. */
function stretchAround(day: number, { unit, away }: Stretch): DayRange | null {
  if (unit === 'month') return monthAround(day, -away);
  // Some count the week from Sunday: of that day it leaves two weeks.
  return weekdayOf(day) === SUNDAY ? null : weekOfDay(day - 7 * away);
}

const SUNDAY = 7;

/** Whether something later is told: then the words were somebody's of that time, in a letter or a report quoted. */
function isOutdated({ last }: DayRange, day: number, floor: string | null): boolean {
  const told = floor === null ? null : rangeOf(floor);
  return told !== null && told.first > last && told.first !== day;
}

/** The week or month that words beside a day name: `at the end of last month, on 27 April`; `on 27 April, late last month,`. */
function stretchBeside(text: string, times: readonly TimeExpression[], index: number): Stretch | null {
  const [before, time, behind] = [times[index - 1], times[index], times[index + 1]];
  if (!time) return null;
  if (before && isBeside(text, before, time)) return pointedStretch(before.text);
  // Behind a day such words may begin anew: `after the vote of 3 May, this month the mayor …`.
  const isApposed =
    behind &&
    APPOSED.test(text.slice(time.end, behind.start)) &&
    /^\s?[,.;)]/.test(text.slice(behind.end, behind.end + 2));
  return isApposed ? pointedStretch(behind.text) : null;
}

/** Words before a weekday, and the days of writing that they leave. */
const WEEKDAYS: readonly (readonly [RegExp, (day: number) => DayRange])[] = [
  [/\slast week\b|\ssemana pasada(?!\p{L})/iu, (day) => weekOfDay(day + 7)],
  [/\snext week\b|\s(?:semana que viene|próxima semana)(?!\p{L})/iu, (day) => weekOfDay(day - 7)],
  [/\sthis week\b|\sesta semana(?!\p{L})/iu, weekOfDay],
  [
    /^(?:this past|this last|last|past)\s|(?<!\p{L})(?:pasado|último)(?!\p{L})/iu,
    (day) => ({ first: day + 1, last: day + 7 }),
  ],
  [
    /^(?:next|(?:the|this) coming|coming)\s|(?<!\p{L})(?:próximo|que viene|entrante)(?!\p{L})/iu,
    (day) => ({ first: day - 7, last: day - 1 }),
  ],
  [/^(?:this|este|esta)\s/i, weekOfDay],
];
