import { describe, expect, test } from 'vitest';
import { isBetween, todayIn, typedDate } from '../../src/dates/typed-date.ts';

const now = new Date('2026-05-28T10:00:00Z');

describe('dates as people type them', () => {
  test.each([
    ['2025', '2025'],
    ['May 2025', '2025-05'],
    ['may 2025', '2025-05'],
    ['last tuesday', '2026-05-26'],
    ['since march', '2026-03'],
    ['yesterday', '2026-05-27'],
    ['last week', '2026-05-18/2026-05-24'],
    ['3 de mayo', '2026-05-03'],
    ['hace dos semanas', '2026-05-11/2026-05-17'],
    ['2025-05-12T10:00', '2025-05-12'],
    ['2018-2020', '2018/2020'],
    ['5/12/2025', '2025-05-12'],
    ['tomorrow', '2026-05-29'],
    ['2026-02-30', null],
    ['Hartwig', null],
    ['', null],
  ])('%s', (typed, value) => {
    expect(typedDate(typed, { now, timeZone: 'America/Mexico_City', language: 'en' })).toBe(value);
  });

  test('today is the asker’s own', () => {
    const night = new Date('2026-05-28T03:00:00Z');
    expect(todayIn(night, 'America/Mexico_City')).toBe('2026-05-27');
    expect(todayIn(night, 'Asia/Tokyo')).toBe('2026-05-28');
  });

  test('days and months are read in the order of the asker’s language', () => {
    expect(typedDate('5/12/2025', { now, timeZone: 'UTC', language: 'es' })).toBe('2025-12-05');
  });

  test('a date known to a month lies between bounds that touch it', () => {
    expect(isBetween('2025-05', '2025-05-20', null)).toBe(true);
    expect(isBetween('2025-05', '2025-06', null)).toBe(false);
    expect(isBetween('2025-05', null, '2025-05-01')).toBe(true);
  });
});
