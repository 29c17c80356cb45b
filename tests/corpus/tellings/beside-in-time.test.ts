import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { besideInTime } from '../../../src/corpus/tellings/beside-in-time.ts';
import type { HappeningTelling } from '../../../src/corpus/tellings/happening-telling.ts';
import { dayRelation } from '../../../src/corpus/tellings/told-days.ts';

interface Sketch {
  readonly date: string | null;
  readonly published: string | null;
  readonly dates: 'event' | 'report';
  readonly sentence: string;
}

function telling({ date, published, dates, sentence }: Sketch): HappeningTelling {
  return {
    source: 'a.txt',
    date: { value: published, basis: published === null ? 'unknown' : 'stated', notBefore: null },
    language: 'en',
    sentence,
    names: ['Ilse Varga'],
    event: {
      start: 0,
      end: sentence.length,
      sentence: 0,
      date,
      dates,
      basis: date === null ? 'none' : 'stated',
      expression: null,
      participants: [0],
      actions: [],
    },
  };
}

const DATED = {
  published: '2026-05-28',
  dates: 'event',
  sentence: 'Ilse Varga was arrested in Talvia.',
} as const;

describe('tellings beside others in time', () => {
  test.each([
    ['one day twice', '2026-05-12', '2026-05-12'],
    ['a day and its month', '2026-05-12', '2026-05'],
    ['a day and its year', '2026-05-12', '2026'],
    ['two days of which one may set the other right', '2026-05-12', '2026-05-16'],
    ['a day shortly before the article of an undated one', '2026-05-22', null],
    ['two undated ones of articles of about one time', null, null],
  ])('are %s', (_, first, second) => {
    const both = [telling({ ...DATED, date: first }), telling({ ...DATED, date: second })];
    expect(besideInTime(both).size).toBe(2);
  });

  test.each([
    ['two days of different weeks', '2026-05-12', '2026-05-20'],
    ['a day and another month', '2026-05-12', '2026-07'],
    ['a day long before the article of an undated one', '2026-03-01', null],
  ])('are not %s', (_, first, second) => {
    const both = [telling({ ...DATED, date: first }), telling({ ...DATED, date: second })];
    expect(besideInTime(both).size).toBe(0);
  });

  test.each([
    ['shortly before a report is compared with it', '2026-05-12', 2],
    ['long before it is not', '2026-03-12', 0],
  ])('a happening %s', (_, date, size) => {
    const report = telling({ ...DATED, date: '2026-05-14', dates: 'report' });
    expect(besideInTime([telling({ ...DATED, date }), report]).size).toBe(size);
  });

  test('whatever two tellings say of their days: where these do not exclude each other, both are found', () => {
    const day = fc
      .date({ min: new Date('2026-04-20'), max: new Date('2026-06-10'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const date = fc.oneof(
      day,
      fc.constantFrom('2026-04', '2026-05', '2026', '2025', '2025/2026', '2026-04/2026-05'),
      fc.constant(null),
    );
    const sketch = fc.record({
      date,
      published: fc.option(day),
      dates: fc.constantFrom('event' as const, 'report' as const),
      sentence: fc.constantFrom(
        'Ilse Varga was arrested.',
        'Correction: Ilse Varga was arrested, not on Monday.',
      ),
    });
    fc.assert(
      fc.property(sketch, sketch, fc.array(sketch, { maxLength: 4 }), (one, other, more) => {
        const [a, b] = [telling(one), telling(other)];
        fc.pre(a.event.dates === b.event.dates && dayRelation(a, b) !== null);
        const beside = besideInTime([...more.map(telling), a, b]);
        expect(beside.has(a) && beside.has(b)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
