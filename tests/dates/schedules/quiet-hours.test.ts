import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quietText, quietUntil, readQuietHours } from '../../../src/dates/schedules/quiet-hours.ts';

const MINUTE = 60_000;

describe('quiet hours', () => {
  it.each([
    ['22:00-7:00', '22:00-07:00'],
    ['22-7', '22:00-07:00'],
    ['10pm-7am', '22:00-07:00'],
    ['22:00 – 7:30', '22:00-07:30'],
    ['from 22:00 to 7:00', '22:00-07:00'],
    ['10 pm until 7 am', '22:00-07:00'],
    ['de 22 a 7', '22:00-07:00'],
    ['desde las 22:00 hasta las 7:00', '22:00-07:00'],
    ['12:00-14:00', '12:00-14:00'],
  ])('“%s” are %s', (typed, canonical) => {
    const read = readQuietHours(typed);
    expect(read && quietText(read)).toBe(canonical);
    expect(readQuietHours(canonical)).toEqual(read);
  });

  it.each(['', '22:00', '22:00-', '25:00-7:00', 'night', '22-7-8', '-'.repeat(100_000)])(
    '“%s” are none',
    (typed) => {
      expect(readQuietHours(typed)).toBeNull();
    },
  );

  it('that last all day are refused', () => {
    expect(() => readQuietHours('7-7:00')).toThrow('would never end');
  });

  it.each([
    ['22:00-7:00', '2026-03-02T20:59:00Z', 'Europe/Madrid', null],
    ['22:00-7:00', '2026-03-02T21:00:00Z', 'Europe/Madrid', '2026-03-03T06:00:00.000Z'],
    ['22:00-7:00', '2026-03-03T05:59:59Z', 'Europe/Madrid', '2026-03-03T06:00:00.000Z'],
    ['22:00-7:00', '2026-03-03T06:00:00Z', 'Europe/Madrid', null],
    // The night of the change is an hour shorter in spring, an hour longer in autumn.
    ['22:00-7:00', '2026-03-28T21:00:00Z', 'Europe/Madrid', '2026-03-29T05:00:00.000Z'],
    ['22:00-7:00', '2026-10-24T20:00:00Z', 'Europe/Madrid', '2026-10-25T06:00:00.000Z'],
    // 02:30 is skipped in spring and comes twice in autumn.
    ['1:00-2:30', '2026-03-29T00:10:00Z', 'Europe/Madrid', '2026-03-29T01:00:00.000Z'],
    ['1:00-2:30', '2026-10-25T01:10:00Z', 'Europe/Madrid', '2026-10-25T01:30:00.000Z'],
    // Put back to a time before the quiet hours: until the wall shows their beginning again, they are over.
    ['2:15-20:45', '2026-10-25T00:33:00Z', 'Europe/Madrid', '2026-10-25T01:00:00.000Z'],
    ['2:15-20:45', '2026-10-25T01:00:00Z', 'Europe/Madrid', null],
    ['1:45-0:00', '2024-04-06T14:46:00Z', 'Australia/Lord_Howe', '2024-04-06T15:00:00.000Z'],
    ['2:15-7:45', '2024-03-10T01:19:00Z', 'Africa/Casablanca', '2024-03-10T02:00:00.000Z'],
    ['0:15-4:15', '2023-11-05T04:31:00Z', 'America/Havana', '2023-11-05T05:00:00.000Z'],
    // The Friday that Samoa left out.
    ['22:00-7:00', '2011-12-30T09:00:00Z', 'Pacific/Apia', '2011-12-30T17:00:00.000Z'],
  ])('%s at %s in %s last until %s', (typed, moment, zone, end) => {
    const read = readQuietHours(typed);
    expect(read && (quietUntil(read, new Date(moment), zone)?.toISOString() ?? null)).toBe(end);
  });

  it('end when a clock on the wall, read minute by minute, first shows another time', () => {
    const around = fc.constantFrom<readonly [string, string]>(
      ['Australia/Lord_Howe', '2024-04-06T12:00:00Z'],
      ['Australia/Lord_Howe', '2024-10-05T12:00:00Z'],
      ['Africa/Casablanca', '2024-03-10T00:00:00Z'],
      ['Africa/Casablanca', '2024-04-14T00:00:00Z'],
      ['America/Havana', '2023-03-12T03:00:00Z'],
      ['America/Havana', '2023-11-05T03:00:00Z'],
      ['Pacific/Apia', '2011-12-30T08:00:00Z'],
      ['Europe/Madrid', '2026-10-25T00:00:00Z'],
      ['Asia/Kathmandu', '2026-01-01T00:00:00Z'],
    );
    const quarter = fc.integer({ min: 0, max: 95 }).map((n) => n * 15);
    const shift = fc.integer({ min: -600, max: 600 });
    fc.assert(
      fc.property(around, quarter, quarter, shift, ([zone, near], from, to, minutes) => {
        fc.pre(from !== to);
        const moment = new Date(Date.parse(near) + minutes * MINUTE);
        const found = quietUntil({ from, to }, moment, zone)?.toISOString() ?? null;
        expect(found).toBe(endOnTheWall(from, to, moment, zone));
      }),
      { numRuns: 300 },
    );
  });
});

/** The plain reference. */
function endOnTheWall(from: number, to: number, moment: Date, zone: string): string | null {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    hour: '2-digit',
    minute: '2-digit',
  });
  const isQuiet = (at: number) => {
    const [hour = 0, minute = 0] = clock.format(at).split(':').map(Number);
    const wall = hour * 60 + minute;
    return from < to ? wall >= from && wall < to : wall >= from || wall < to;
  };
  if (!isQuiet(moment.getTime())) return null;
  let at = moment.getTime();
  while (isQuiet(at)) at += MINUTE;
  return new Date(at).toISOString();
}
