import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilOf, dayNumber, weekdayOf, weekOf } from '../../src/dates/civil.ts';
import {
  addDays,
  commonUnit,
  compareDates,
  intervalOf,
  isDateValue,
  isWithin,
  overlaps,
  rangeValue,
  shiftMonths,
  shiftYears,
  unitOf,
} from '../../src/dates/date-value.ts';

describe('date values', () => {
  test.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-05-12', '2026-05-12', '2026-05-12'],
    ['2023-09/2024-12', '2023-09-01', '2024-12-31'],
  ])('%s runs from %s to %s', (value, from, to) => {
    expect(intervalOf(value)).toEqual({ from, to });
  });

  test.each([
    '2026-13',
    '2026-02-30',
    '26',
    '2026-5-1',
    '2025/2024',
    '2026-05-12T10:00',
    '',
    '2025/2026/2027',
  ])('“%s” is none', (value) => {
    expect(isDateValue(value)).toBe(false);
  });

  test('asking for the days of what is no date is a mistake with the value named', () => {
    expect(() => intervalOf('soon')).toThrow('“soon” is not a date value');
  });

  test('they are ordered by their first day, the more precise first', () => {
    expect(['2026', '2026-01-01', '2025-12', '2026-01'].sort(compareDates)).toEqual([
      '2025-12',
      '2026-01-01',
      '2026-01',
      '2026',
    ]);
  });

  test.each([
    ['2026-05-12', '2026-05', true, true],
    ['2026-05', '2026-05-12', true, false],
    ['2026-05', '2026-06', false, false],
  ])('%s and %s: overlap %s, within %s', (a, b, overlap, within) => {
    expect([overlaps(a, b), isWithin(a, b)]).toEqual([overlap, within]);
  });

  test.each([
    ['2026-05-12', '2026-05-13', '2026-05'],
    ['2026-05-12', '2026-06-13', '2026'],
    ['2025-05', '2026-06', '2025/2026'],
  ])('%s and %s have %s in common', (a, b, unit) => {
    expect(commonUnit(a, b)).toBe(unit);
  });

  test('they move by days, months and years', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(shiftMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(shiftMonths('2024-01', -1)).toBe('2023-12');
    expect(shiftYears('2024-02-29', 1)).toBe('2025-02-28');
    expect(rangeValue('2024', '2025-03')).toBe('2024/2025-03');
    expect(unitOf('2024/2025-03')).toBe('year');
  });
});

describe('civil days', () => {
  test('days and their numbers are each other’s inverse', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 100_000 }), (number) => {
        expect(dayNumber(civilOf(number))).toBe(number);
      }),
      { seed: 3 },
    );
  });

  test('weeks are those of ISO 8601', () => {
    const day = (year: number, month: number, date: number) => dayNumber({ year, month, day: date });
    expect(weekOf(day(2021, 1, 3))).toEqual({ year: 2020, week: 53 });
    expect(weekOf(day(2024, 12, 30))).toEqual({ year: 2025, week: 1 });
    expect(weekdayOf(day(2026, 5, 28))).toBe(4);
  });
});
