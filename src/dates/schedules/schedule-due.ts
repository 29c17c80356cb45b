import { civilOf, dayNumber, weekdayOf } from '../civil.ts';
import { temporal } from '../temporal.ts';
import type { Schedule } from './schedule.ts';

/** Days after which a schedule has surely come: 29 February is eight years away at most. */
const MOST_DAYS = 9 * 366;

/**
 * The first instant after `after` at which the schedule runs by the clock on the wall of the zone (an IANA name). A
 * time that does not exist there runs at the next one that does, one that comes twice runs the first time: it runs when
 * the wall clock first shows this time or a later one.
 */
export function nextDue(schedule: Schedule, after: Date, zone: string): Date {
  const from = temporal().Instant.fromEpochMilliseconds(after.getTime()).toZonedDateTimeISO(zone);
  const first = dayNumber(from);
  for (let day = first; day <= first + MOST_DAYS; day++) {
    if (!isOn(schedule, day)) continue;
    for (const time of schedule.times) {
      const due = firstShown(day, time, zone);
      if (due > after.getTime()) return new Date(due);
    }
  }
  throw new RangeError('a schedule that never runs');
}

function isOn({ days, months, weekdays }: Schedule, number: number): boolean {
  const { month, day } = civilOf(number);
  if (months !== null && !months.includes(month)) return false;
  const inMonth = days?.includes(day);
  const inWeek = weekdays?.includes(weekdayOf(number));
  return inMonth === undefined && inWeek === undefined ? true : inMonth === true || inWeek === true;
}

/** Epoch milliseconds at which the wall clock first shows a time of a day, or, where it is skipped, a later one. */
function firstShown(dayCount: number, time: number, zone: string): number {
  const { year, month, day } = civilOf(dayCount);
  const hour = Math.floor(time / 60);
  const wall = new (temporal().PlainDateTime)(year, month, day, hour, time % 60);
  const shown = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (shown.toPlainDateTime().equals(wall)) return shown.epochMilliseconds;
  return (shown.getTimeZoneTransition('next') ?? shown).epochMilliseconds;
}
