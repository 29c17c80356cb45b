import type { Language, TimeExpression } from '../../model.ts';
import { civilOf, weekdayOf } from '../civil.ts';
import { type DayRange, monthValue, rangeOf } from '../date-value.ts';
import { agreeing, monthDay, weekdayIn } from '../weekday-year.ts';
import { pointedStretch } from './pointed-stretch.ts';
import { justAfter, resolved } from './told-day.ts';

/** A day that the text tells of, resolved, with the sentence around it. */
interface Told {
  readonly day: number;
  readonly time: TimeExpression;
}

/** How far a sentence is looked for around an expression, in characters. */
const SENTENCE_REACH = 400;

/** The week of writing by the weekdays that the text uses bare, and by what it says of last week or this one. */
export function fromWeekdays(
  text: string,
  times: readonly TimeExpression[],
  language: Language,
  floor: string | null,
): DayRange | null {
  const bare = times.filter((time) => isBareWeekday(time));
  const weekdays = new Set(bare.map((time) => weekdayIn(time, language)));
  const told = latestTold(text, times, weekdays, language, floor);
  if (!told) return null;
  const same = bare.filter(
    (time) => weekdayIn(time, language) === weekdayOf(told.day) && time.start > told.time.start,
  );
  const week = weekSaid(text, times, told, language, same.length > 0);
  // Of a day of these weeks the year is seldom written: one that has it needs both signs.
  if (!monthDay(told.time) && (week === null || same.length === 0)) return null;
  if (week === 'last') return weekAfter(told.day);
  if (same.length === 0) return null;
  const sunday = told.day + (7 - weekdayOf(told.day));
  return week === 'this' ? { first: told.day, last: sunday } : { first: told.day, last: told.day + 6 };
}

/**
 * The latest day that the text tells of by month and day, its year decided by a weekday: its own, or the one weekday
 * that the text uses bare, where a second weekday confirms it. With two bare weekdays, or a day whose year stays open,
 * nothing is decided.
 */
function latestTold(
  text: string,
  times: readonly TimeExpression[],
  weekdays: ReadonlySet<number | null>,
  language: Language,
  floor: string | null,
): Told | null {
  const told: Told[] = [];
  for (const time of times) {
    const day = resolved(time, language, floor) ?? byBareWeekday(text, times, time, weekdays, floor);
    if (day !== null) told.push({ day, time });
    else if (monthDay(time)) return null;
  }
  const latest = told.reduce<Told | null>((best, each) => (best && best.day >= each.day ? best : each), null);
  const [only] = weekdays;
  if (!latest || (weekdays.size > 0 && !(weekdays.size === 1 && only === weekdayOf(latest.day)))) return null;
  return latest;
}

/**
 * The year by a bare weekday alone would be a guess: one time in seven any weekday agrees with some year. A second one
 * must confirm it: `a day after …` beside the date, and the weekday of that day elsewhere in the text.
 */
function byBareWeekday(
  text: string,
  times: readonly TimeExpression[],
  time: TimeExpression,
  weekdays: ReadonlySet<number | null>,
  floor: string | null,
): number | null {
  const date = monthDay(time);
  const [weekday] = weekdays;
  if (!date || weekdays.size !== 1 || !weekday) return null;
  const away = DAY_BESIDE.exec(text.slice(time.end, time.end + BESIDE_REACH))?.[1];
  if (away === undefined) return null;
  const other = ((weekday - 1 + (/after|later|después/i.test(away) ? -1 : 1) + 7) % 7) + 1;
  const confirmed = times.some((each) => each.value === `XXXX-WXX-${other}`);
  return confirmed ? agreeing(date, weekday, floor) : null;
}

/** Characters behind a date in which the day before or after it is looked for. */
const BESIDE_REACH = 30;
const DAY_BESIDE = /^,?\s(?:a|one|the|un)\s(?:day|día)\s(after|before|después|antes)/i;

function isBareWeekday(time: TimeExpression): boolean {
  return (
    /^XXXX-WXX-\d(?:T\w+)?$/.test(time.value) &&
    !/\b(?:last|next|this|previous|every|each|pasado|próximo|este|cada|que viene)\b/i.test(time.text) &&
    time.type !== 'SET'
  );
}

const LAST_WEEK = /^(?:last week|the past week|la semana pasada|la pasada semana)$/i;
const THIS_WEEK = /^(?:this week|earlier this week|esta semana)$/i;

/**
 * Whether the text says of what it tells of that day that it was last week or this week: the sentence shares a name
 * with that of the day, and a word too unless the day's weekday is used bare.
 */
function weekSaid(
  text: string,
  times: readonly TimeExpression[],
  told: Told,
  language: Language,
  weekdayUsed: boolean,
): 'last' | 'this' | null {
  const people = namesAround(text, told.time, language);
  const words = wordsAround(text, told.time);
  for (const time of times) {
    if (time === told.time) continue;
    const which = LAST_WEEK.test(time.text) ? 'last' : THIS_WEEK.test(time.text) ? 'this' : null;
    if (!which || ![...namesAround(text, time, language)].some((name) => people.has(name))) continue;
    if (weekdayUsed || [...wordsAround(text, time)].some((word) => words.has(word))) return which;
  }
  return null;
}

/** Capitalized words in the sentence of an expression. */
function namesAround(text: string, time: TimeExpression, language: Language): ReadonlySet<string> {
  const names = sentenceAround(text, time).match(/\p{Lu}\p{L}{2,}/gu) ?? [];
  return new Set(names.filter((name) => weekdayIn({ ...time, text: name }, language) === null));
}

/** Words of some length in the sentence of an expression, by how they begin: `vote`, `voted`. */
function wordsAround(text: string, time: TimeExpression): ReadonlySet<string> {
  const words = sentenceAround(text, time).match(/(?<!\p{L})\p{Ll}{4,}/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)).map((word) => word.slice(0, 5)));
}

const COMMON = new Set(
  'that with from this have been which their after before about over when were last week they will would said also into more than'.split(
    ' ',
  ),
);

function sentenceAround(text: string, time: TimeExpression): string {
  const before = text.slice(Math.max(0, time.start - SENTENCE_REACH), time.start);
  const behind = text.slice(time.end, time.end + SENTENCE_REACH);
  const start = before.split(/[.!?]["”’]?\s|\n/).at(-1) ?? '';
  const end = behind.split(/[.!?]["”’]?\s|\n/)[0] ?? '';
  return `${start} ${end}`;
}

function weekAfter(day: number): DayRange {
  const monday = day - weekdayOf(day) + 8;
  return { first: monday, last: monday + 6 };
}

/**
 * `said earlier this month` and one month in which the text tells days without a year, which follows the latest date
 * named closely: that month.
 */
export function thisMonth(
  times: readonly TimeExpression[],
  language: Language,
  floor: string | null,
): DayRange | null {
  const said = times.find((time) => {
    const stretch = pointedStretch(time.text);
    return stretch?.unit === 'month' && stretch.away === 0;
  });
  if (!said) return null;
  const days = times.flatMap((time) =>
    monthDay(time) ? [resolved(time, language, floor) ?? justAfter(time, floor)] : [],
  );
  const months = new Set(days.map((day) => (day === null ? null : monthValue(civilOf(day)))));
  const [day] = days;
  if (months.size !== 1 || day == null) return null;
  const near = times.some((time) => monthDay(time) && Math.abs(time.start - said.start) < SENTENCE_REACH);
  const month = near ? rangeOf(monthValue(civilOf(day))) : null;
  return month;
}
