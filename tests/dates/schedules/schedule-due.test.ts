import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekdayOf } from '../../../src/dates/civil.ts';
import type { Schedule } from '../../../src/dates/schedules/schedule.ts';
import { nextDue } from '../../../src/dates/schedules/schedule-due.ts';
import { readSchedule } from '../../../src/dates/schedules/schedule-text.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** Zones with rules of their own, and a day around which they do something. */
const CASES: readonly (readonly [zone: string, near: string])[] = [
  ['Australia/Lord_Howe', '2024-04-06'],
  ['Australia/Lord_Howe', '2024-10-05'],
  ['Africa/Casablanca', '2024-03-10'],
  ['Africa/Casablanca', '2024-04-14'],
  ['America/Havana', '2023-03-12'],
  ['America/Havana', '2023-11-05'],
  ['Pacific/Apia', '2011-12-30'],
  ['America/Sao_Paulo', '2018-02-18'],
  ['America/Sao_Paulo', '2018-11-04'],
  ['Asia/Kathmandu', '2024-01-01'],
  ['America/Mexico_City', '2022-10-30'],
  ['Europe/Madrid', '2026-03-29'],
];

describe('the next time that a schedule runs', () => {
  it.each([
    ['weekdays 08:00', '2026-05-29T14:00:00Z', 'America/Mexico_City', '2026-06-01T14:00:00.000Z'],
    ['daily 02:30', '2026-03-28T12:00:00Z', 'Europe/Madrid', '2026-03-29T01:00:00.000Z'],
    ['daily 02:30', '2026-10-24T12:00:00Z', 'Europe/Madrid', '2026-10-25T00:30:00.000Z'],
    ['daily 02:30', '2026-10-25T00:30:00Z', 'Europe/Madrid', '2026-10-26T01:30:00.000Z'],
    ['0 8 29 2 *', '2096-03-01T00:00:00Z', 'UTC', '2104-02-29T08:00:00.000Z'],
    ['fridays 08:00', '2011-12-29T12:00:00Z', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
  ])('%s after %s in %s is %s', (typed, after, zone, due) => {
    expect(nextDue(read(typed), new Date(after), zone).toISOString()).toBe(due);
  });

  it('is what a clock on the wall shows, read minute by minute, where zones do something unusual', () => {
    const typed = fc.constantFrom(
      'every 15 minutes',
      'every hour',
      'daily 00:00',
      'daily 00:30, 02:10, 23:45',
      '30 1,2 * * 6,7',
    );
    fc.assert(
      fc.property(fc.constantFrom(...CASES), typed, ([zone, near], text) => {
        const from = Date.parse(`${near}T00:00:00Z`) - DAY;
        const schedule = read(text);
        expect(runsOf(schedule, zone, from, from + 3 * DAY)).toEqual(
          wallRuns(schedule, zone, from, from + 3 * DAY),
        );
      }),
      { numRuns: 12 },
    );
  });

  it('is the same over two years of hours, in every such zone', () => {
    const schedule = read('30 0,1,2,3 * * *');
    for (const [zone, near] of [...CASES].filter((_, index) => index % 6 === 0)) {
      const from = Date.parse(`${near}T00:00:00Z`) - 365 * DAY;
      const to = from + 2 * 365 * DAY;
      expect(runsOf(schedule, zone, from, to)).toEqual(wallRuns(schedule, zone, from, to, 15));
    }
  }, 30_000);
});

function read(text: string): Schedule {
  const schedule = readSchedule(text);
  if (!schedule) throw new Error(`no schedule: ${text}`);
  return schedule;
}

function runsOf(schedule: Schedule, zone: string, from: number, to: number): readonly string[] {
  const runs: string[] = [];
  for (
    let at = nextDue(schedule, new Date(from), zone);
    at.getTime() <= to;
    at = nextDue(schedule, at, zone)
  ) {
    runs.push(at.toISOString());
  }
  return runs;
}

/** The plain reference: looks at the wall every few minutes, and runs whatever it had not shown before. */
function wallRuns(schedule: Schedule, zone: string, from: number, to: number, step = 1): readonly string[] {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const wallAt = (at: number) => {
    const [, day, month, year, hour, minute] =
      /(\d+)\/(\d+)\/(\d+), (\d+):(\d+)/u.exec(clock.format(at)) ?? [];
    return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)) / MINUTE;
  };
  const runs: string[] = [];
  // What the wall showed before the beginning is not to be run again.
  let shown = Math.max(...Array.from({ length: 200 }, (_, back) => wallAt(from - back * MINUTE)));
  for (let at = from + step * MINUTE; at <= to; at += step * MINUTE) {
    const now = wallAt(at);
    let isDue = false;
    for (let wall = shown + 1; wall <= now; wall++) isDue ||= matches(schedule, wall);
    if (isDue) runs.push(new Date(at).toISOString());
    shown = Math.max(shown, now);
  }
  return runs;
}

function matches({ times, days, months, weekdays }: Schedule, wall: number): boolean {
  const at = new Date(wall * MINUTE);
  const weekday = weekdayOf(Math.floor(wall / 1440));
  const isDay = days === null ? weekdays === null : days.includes(at.getUTCDate());
  const isWeekday = weekdays?.includes(weekday) ?? false;
  const isMonth = months === null || months.includes(at.getUTCMonth() + 1);
  return isMonth && (isDay || isWeekday) && times.includes(at.getUTCHours() * 60 + at.getUTCMinutes());
}
