/** When something runs again and again, by the clock on the wall of one time zone. Pure; knows no zone and no clock. */
import type { UserError } from '../../errors.ts';
import { mistake } from '../../mistakes.ts';

/** Times of the day on days of the calendar. All lists are sorted, without repetition. */
export interface Schedule {
  /** Minutes after midnight on the wall clock, 0 to 1439. */
  readonly times: readonly number[];
  /** Days of the month, 1 to 31; null for any. */
  readonly days: readonly number[] | null;
  /** Months, 1 to 12; null for any. */
  readonly months: readonly number[] | null;
  /** Days of the week, Monday 1 to Sunday 7; null for any. With `days` either is enough, as cron has it. */
  readonly weekdays: readonly number[] | null;
}

/** What runs where only days were said: before the morning meeting. */
export const USUAL_TIME = 8 * 60;

/** Minutes of a day. */
export const DAY_MINUTES = 1440;

/** A message more often than this is an alarm, which is what a watch is for. */
const LEAST_MINUTES = 15;

const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * A schedule with its lists in order; a list that holds everything is null.
 * Throws a UserError for one that runs more often than every 15 minutes, or never.
 */
export function scheduleOf({ times, days, months, weekdays }: Schedule): Schedule {
  const schedule = {
    times: sorted(times),
    days: limited(days, 31),
    months: limited(months, 12),
    weekdays: limited(weekdays, 7),
  };
  refuseHaste(schedule.times);
  refuseNever(schedule);
  return schedule;
}

/** The mistake of wanting more than a message can be. */
export function tooOften(): UserError {
  return mistake('tooOften', LEAST_MINUTES);
}

function refuseHaste(times: readonly number[]): void {
  const [first = 0] = times;
  const next = [...times.slice(1), first + DAY_MINUTES];
  if (times.some((time, index) => (next[index] ?? 0) - time < LEAST_MINUTES)) throw tooOften();
}

function refuseNever({ times, days, months, weekdays }: Schedule): void {
  if (times.length === 0) throw mistake('noTimes');
  if (days === null || weekdays !== null) return;
  const [earliest = 1] = days;
  const reachable = (months ?? LONGEST_MONTHS.map((_, index) => index + 1)).some(
    (month) => earliest <= (LONGEST_MONTHS[month - 1] ?? 0),
  );
  if (!reachable) throw mistake('never');
}

function limited(values: readonly number[] | null, all: number): readonly number[] | null {
  const kept = values === null ? null : sorted(values);
  return kept === null || kept.length === all ? null : kept;
}

function sorted(values: readonly number[]): readonly number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}
