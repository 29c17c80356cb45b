/** Completions for what is no name: days, schedules, time zones, places. Pure; the same for the same moment. */
import { digestWordsIn } from '../answer/words/words-digest.ts';
import type { Caller, OptionKind } from '../command.ts';
import { addDays, intervalOf } from '../dates/date-value.ts';
import { readSchedule, scheduleText } from '../dates/schedules/schedule-text.ts';
import { todayIn, typedDate } from '../dates/typed-date.ts';
import type { DateValue, Language } from '../model.ts';
import { fold } from '../text.ts';

/** The moment and the clock of whoever types. */
export interface Typing {
  readonly now: Date;
  readonly caller: Caller;
}

/** Days back from today, and the first of this month: what is asked for as new. */
const RECENT = [0, -1, -2, -7, -14, -30];

/** Schedules that people choose; any other may be typed. */
const SCHEDULES = [
  'daily 08:00',
  'weekdays 08:00',
  'weekdays 17:00',
  'mondays 09:00',
  'fridays 16:00',
  'first of the month 08:00',
  'every 4 hours',
  'every hour',
];

/** An hour for a schedule that was typed without one so far. */
const MORNING = '08:00';

const PLACES: Readonly<Record<Language, readonly string[]>> = { en: ['here', 'dm'], es: ['aquí', 'md'] };

const SUGGESTIONS: Readonly<
  Partial<Record<OptionKind, (typed: string, typing: Typing) => readonly string[]>>
> = {
  date: readDate,
  since: (typed, typing) => [...readDate(typed, typing), ...recentDays(typed, typing)],
  schedule: schedules,
  zone: (typed) => zones(typed),
  destination: (typed, { caller }) => beginning(PLACES[caller.language], typed),
};

/** Completions for an option of this kind; null for a kind that is completed by other means. */
export function suggestWhen(kind: OptionKind, typed: string, typing: Typing): readonly string[] | null {
  const found = SUGGESTIONS[kind]?.(typed.trim(), typing);
  return found ? [...new Set(found)] : null;
}

/** What is typed in words, as the day that it means: what will be asked is seen before it is sent. */
function readDate(typed: string, { now, caller }: Typing): readonly string[] {
  if (typed === '') return [];
  const value = typedDate(typed, { now, timeZone: caller.timeZone, language: caller.language });
  return value === null || value.includes('/') ? [] : [value];
}

function recentDays(typed: string, { now, caller }: Typing): readonly string[] {
  const today: DateValue = todayIn(now, caller.timeZone);
  const month = intervalOf(today.slice(0, 7)).from;
  const days = [...RECENT.map((back) => addDays(today, back)), month].sort().reverse();
  return beginning(days, typed);
}

/** What is typed so far as the schedule that it is, with an hour where it has none, then what is often chosen. */
function schedules(typed: string, { caller }: Typing): readonly string[] {
  const { schedule: said } = digestWordsIn(caller.language);
  const read = [typed, `${typed} ${MORNING}`].flatMap((words) => scheduleOf(words) ?? []);
  return [...(typed === '' ? [] : read.map(said)), ...beginning(SCHEDULES.map(said), typed)];
}

/** Null for what is none, also for one that would be refused. */
function scheduleOf(words: string): string | null {
  try {
    const schedule = readSchedule(words);
    return schedule && scheduleText(schedule);
  } catch {
    return null;
  }
}

/** Zones of which the area or the city begins like this; a city may be typed with spaces. */
function zones(typed: string): readonly string[] {
  const begun = fold(typed).replace(/\s+/gu, '_');
  const all = [...Intl.supportedValuesOf('timeZone'), 'UTC'];
  const names = (zone: string) => [zone, zone.slice(zone.lastIndexOf('/') + 1)].map((name) => fold(name));
  return all.filter((zone) => names(zone).some((name) => name.startsWith(begun)));
}

function beginning(values: readonly string[], typed: string): readonly string[] {
  const begun = fold(typed);
  return values.filter((value) => fold(value).startsWith(begun));
}
