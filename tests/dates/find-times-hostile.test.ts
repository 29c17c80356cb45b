import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTimes } from '../../src/dates/find-times.ts';

const PIECES = [
  '1',
  '1 ',
  'May ',
  'may 1 ',
  '1/',
  '1-',
  'the ',
  'last ',
  'two hundred and ',
  'from 2001 to ',
  'since ',
  'Monday, ',
  "'",
  '(',
  'a year ',
  'el 1 de ',
  'hace ',
  'mil ',
  '\u{1F600}',
  '\ud800',
];

describe('hostile text', () => {
  test.each(PIECES)('100,000 characters of “%s” take less than a second', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    for (const language of ['en', 'es'] as const) {
      // Time of the processor, not of the wall: other tests run at the same time.
      const begun = process.cpuUsage();
      findTimes(text, { language, reference: '2026-05-28' });
      expect(process.cpuUsage(begun).user / 1000).toBeLessThan(1000);
    }
  });

  test('expressions lie inside the text, in order, and are its words', () => {
    const word = fc.constantFrom(
      'May',
      '12',
      'last',
      'week',
      'two',
      '2024',
      'from',
      'to',
      '-',
      ',',
      'Friday',
      'night',
      'a',
      'the',
      'quarter',
      'ago',
      '🙂',
      '.',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(' ');
        const found = findTimes(text, { language: 'en', reference: '2026-05-28' });
        for (const time of found) expect(text.slice(time.start, time.end)).toBe(time.text);
        const single = found.filter(({ type }) => type !== 'RANGE');
        single.forEach((time, index) => {
          expect(time.start).toBeGreaterThanOrEqual(single[index - 1]?.end ?? 0);
        });
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
