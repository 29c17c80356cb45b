import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Schedule, scheduleOf } from '../../../src/dates/schedules/schedule.ts';
import { readSchedule, scheduleTail, scheduleText } from '../../../src/dates/schedules/schedule-text.ts';
import { timeZoneNamed } from '../../../src/dates/time-zone.ts';
import { UserError } from '../../../src/errors.ts';

describe('a schedule in words', () => {
  it.each([
    ['weekdays 08:00', 'weekdays 08:00'],
    ['Weekdays at 8', 'weekdays 08:00'],
    ['daily 7:30', 'daily 07:30'],
    ['every day at 7:30pm', 'daily 19:30'],
    ['7.30 pm', 'daily 19:30'],
    ['every morning', 'daily 08:00'],
    ['mondays 9am', 'mondays 09:00'],
    ['every monday and thursday at 9 am', 'mondays, thursdays 09:00'],
    ['mondays, wednesdays 12am', 'mondays, wednesdays 00:00'],
    ['weekends noon', 'weekends 12:00'],
    ['daily 8:00, 17:30', 'daily 08:00, 17:30'],
    ['first of the month', 'first of the month 08:00'],
    ['on the first day of every month at 10', 'first of the month 10:00'],
    ['the 15th of the month', '0 8 15 * *'],
    ['weekly', 'mondays 08:00'],
    ['hourly', 'every hour'],
    ['every 4 hours', 'every 4 hours'],
    ['every 15 minutes', 'every 15 minutes'],
    ['every 2 hours on weekdays', '0 0,2,4,6,8,10,12,14,16,18,20,22 * * 1,2,3,4,5'],
    ['0 8 * * 1-5', 'weekdays 08:00'],
    ['*/30 9-17 * * 1-5', '0,30 9,10,11,12,13,14,15,16,17 * * 1,2,3,4,5'],
    ['0 8 1 1 *', '0 8 1 1 *'],
    ['0 8 13 * 5', '0 8 13 * 5'],
    ['0 7 * * 0', 'sundays 07:00'],
    ['todos los días a las 7:30', 'daily 07:30'],
    ['entre semana 8:00', 'weekdays 08:00'],
    ['los lunes a las 9', 'mondays 09:00'],
    ['lunes y jueves a las 6 de la tarde', 'mondays, thursdays 18:00'],
    ['cada 4 horas', 'every 4 hours'],
    ['el primero de cada mes', 'first of the month 08:00'],
    ['fines de semana', 'weekends 08:00'],
  ])('“%s” is %s', (typed, canonical) => {
    const schedule = readSchedule(typed);
    expect(schedule && scheduleText(schedule)).toBe(canonical);
  });

  it.each([
    '',
    'harbour',
    'of the month',
    '2030',
    'agenda 2030',
    'monday tuesday',
    'Black Monday weekdays 8:00',
    'first monday of the month',
    'every',
    'daily 25:00',
    '8:61',
    'daily 14pm',
    'every hour at 9',
  ])('“%s” is none', (typed) => {
    expect(readSchedule(typed)).toBeNull();
  });

  it.each([
    'every second',
    'every minute',
    'every 5 minutes',
    '* * * * *',
    '*/10 * * * *',
    'daily 8:00, 8:05',
    'every 7 hours',
    'every 2 days',
    'every 0 minutes',
    '0 8 30 2 *',
    '0 24 * * *',
    '61 8 * * *',
    '0 8 5-1 * *',
    '5/0 8 * * *',
  ])('“%s” is refused with a reason and a hint', (typed) => {
    expect(() => readSchedule(typed)).toThrow(UserError);
  });

  it('is the longest tail of what was typed, and takes no word of a topic', () => {
    const tail = (text: string) => {
      const words = text.split(' ');
      const found = scheduleTail(words);
      return found && [words.slice(0, found.before).join(' '), scheduleText(found.schedule)];
    };
    expect(tail('Port of Brill weekdays 08:00')).toEqual(['Port of Brill', 'weekdays 08:00']);
    expect(tail('Black Monday daily 8:00')).toEqual(['Black Monday', 'daily 08:00']);
    expect(tail('Agenda 2030 every monday at 9')).toEqual(['Agenda 2030', 'mondays 09:00']);
    expect(tail('bridges 0 8 * * 1-5')).toEqual(['bridges', 'weekdays 08:00']);
    expect(tail('Ana Brill')).toBeNull();
  });
});

const subset = (from: number, to: number) =>
  fc.option(fc.uniqueArray(fc.integer({ min: from, max: to }), { minLength: 1, maxLength: 5 }), {
    nil: null,
  });

const anySchedule: fc.Arbitrary<Schedule | null> = fc
  .record({
    minutes: fc.uniqueArray(fc.constantFrom(0, 15, 30, 45), { minLength: 1 }),
    hours: fc.uniqueArray(fc.integer({ min: 0, max: 23 }), { minLength: 1 }),
    days: subset(1, 28),
    months: subset(1, 12),
    weekdays: subset(1, 7),
  })
  .map(({ minutes, hours, ...rest }) =>
    scheduleOf({ ...rest, times: hours.flatMap((hour) => minutes.map((minute) => hour * 60 + minute)) }),
  );

describe('the canonical text', () => {
  it('reads as the same schedule', () => {
    fc.assert(
      fc.property(anySchedule, (schedule) => {
        if (schedule) expect(readSchedule(scheduleText(schedule))).toEqual(schedule);
      }),
    );
  });

  it('is never read as anything from words without a meaning, and reading never fails but for the asker', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        try {
          readSchedule(text);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
    );
  });

  it('takes linear time on hostile text', () => {
    const started = performance.now();
    for (const pattern of ['1', '8:', 'every ', ', ', '*/1 ', 'a las ']) readSchedule(pattern.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('a time zone', () => {
  it.each([
    ['America/Mexico_City', 'America/Mexico_City'],
    ['europe/madrid', 'Europe/Madrid'],
    ['Mexico City', 'America/Mexico_City'],
    ['utc', 'UTC'],
    ['+02:00', null],
    ['Nowhere/Place', null],
    ['', null],
  ])('“%s” is %s', (typed, name) => {
    expect(timeZoneNamed(typed)).toBe(name);
  });
});
