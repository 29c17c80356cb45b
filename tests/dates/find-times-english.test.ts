import { describe, expect, test } from 'vitest';
import { findTimes } from '../../src/dates/find-times.ts';
import { marked } from './marked.ts';

/** Thursday. */
const REFERENCE = '2026-05-28';

/** Sentence with its expressions marked, then for each: TIMEX3 value, type, basis, and the days it means. */
type Row = readonly [string, ...(readonly [string, string, string, string | null])[]];

const ROWS: readonly Row[] = [
  ['Lena Hartwig resigned on [May 12, 2024].', ['2024-05-12', 'DATE', 'stated', '2024-05-12']],
  ['Lena Hartwig resigned on [12 May 2024].', ['2024-05-12', 'DATE', 'stated', '2024-05-12']],
  ['The port closed on [2024-05-12].', ['2024-05-12', 'DATE', 'stated', '2024-05-12']],
  ['The port closed on [5/12/2024].', ['2024-05-12', 'DATE', 'stated', '2024-05-12']],
  ['On [May 12], Lena Hartwig resigned.', ['2026-05-12', 'DATE', 'year', '2026-05-12']],
  ['On [Thursday, May 21], the two met.', ['2026-05-21', 'DATE', 'year', '2026-05-21']],
  ['On [Thursday, February 27th], the planes left.', ['2025-02-27', 'DATE', 'year', '2025-02-27']],
  ['He was arrested on [Nov. 3].', ['2025-11-03', 'DATE', 'year', '2025-11-03']],
  ['The hearing is scheduled for [June 9].', ['2026-06-09', 'DATE', 'year', '2026-06-09']],
  ['The mill burned in [April 2019].', ['2019-04', 'DATE', 'stated', '2019-04']],
  ['The mill burned in [December].', ['2025-12', 'DATE', 'year', '2025-12']],
  ['The mill burned in [late November].', ['2025-11', 'DATE', 'year', '2025-11']],
  [
    'The 1988 law was repealed in [2004].'.replace('1988', '[1988]'),
    ['1988', 'DATE', 'stated', '1988'],
    ['2004', 'DATE', 'stated', '2004'],
  ],
  ['The mayor spoke [yesterday].', ['2026-05-27', 'DATE', 'inferred', '2026-05-27']],
  ['The mayor spoke on [Tuesday].', ['2026-05-26', 'DATE', 'inferred', '2026-05-26']],
  ['[A year ago Sunday], a slide buried the village.', ['2025-05', 'DATE', 'inferred', '2025-05']],
  ['It opened [two years ago last Friday].', ['2024-05', 'DATE', 'inferred', '2024-05']],
  ['[Thirty years ago next month] the wall fell.', ['1996-06', 'DATE', 'inferred', '1996-06']],
  ['He left [a year ago yesterday].', ['2025-05-27', 'DATE', 'inferred', '2025-05-27']],
  ['It reopened [four years] to the day after the theft.', ['P4Y', 'DURATION', 'none', null]],
  ['The mayor will speak on [Tuesday].', ['2026-06-02', 'DATE', 'inferred', '2026-06-02']],
  ['The board meets [Friday].', ['2026-05-29', 'DATE', 'inferred', '2026-05-29']],
  ['They have until [9 a.m. Monday] to pay.', ['2026-06-01T09:00', 'TIME', 'inferred', '2026-06-01']],
  [
    'The envoy could come as early as [Monday], the mayor said.',
    ['2026-06-01', 'DATE', 'inferred', '2026-06-01'],
  ],
  ['The talks, set to resume [Monday], stalled.', ['2026-06-01', 'DATE', 'inferred', '2026-06-01']],
  ['The firm agreed to buy the mill in [July].', ['2026-07', 'DATE', 'year', '2026-07']],
  ['He was shot [last Oct. 23].', ['2025-10-23', 'DATE', 'year', '2025-10-23']],
  ['He died on [the night of Friday, May 22].', ['2026-05-22TNI', 'TIME', 'year', '2026-05-22']],
  ['He died [a week ago today].', ['2026-05-21', 'DATE', 'inferred', '2026-05-21']],
  ['They march [every July].', ['XXXX-07', 'SET', 'none', null]],
  ['They have until [Monday] to pay.', ['2026-06-01', 'DATE', 'inferred', '2026-06-01']],
  ['The mayor spoke [last Friday].', ['2026-05-22', 'DATE', 'inferred', '2026-05-22']],
  ['The mayor spoke [last week].', ['2026-W21', 'DATE', 'inferred', '2026-05']],
  ['[Two weeks ago] the mayor spoke.', ['2026-W20', 'DATE', 'inferred', '2026-05']],
  ['The bridge fell [three days ago].', ['2026-05-25', 'DATE', 'inferred', '2026-05-25']],
  ['The bridge fell [two months ago].', ['2026-03', 'DATE', 'inferred', '2026-03']],
  ['The bridge fell [ten years ago].', ['2016', 'DATE', 'inferred', '2016']],
  ['[Earlier this year] the bridge fell.', ['2026', 'DATE', 'inferred', '2026']],
  ['Sales fell in [the third quarter of 2024].', ['2024-Q3', 'DATE', 'stated', '2024-07/2024-09']],
  ['Sales fell in [the third quarter].', ['2025-Q3', 'DATE', 'year', '2025-07/2025-09']],
  ['He left in [the summer of 2021].', ['2021-SU', 'DATE', 'stated', '2021-06/2021-08']],
  ['In [the 1960s] the army ruled.', ['196', 'DATE', 'stated', '1960/1969']],
  ['It was built in [the 19th century].', ['18', 'DATE', 'stated', '1800/1899']],
  ['They met on [the first Monday of October 2024].', ['2024-10-07', 'DATE', 'stated', '2024-10-07']],
  ['They met on [Good Friday 2024].', ['2024-03-29', 'DATE', 'stated', '2024-03-29']],
  ['The raid began [Tuesday night].', ['2026-05-26TNI', 'TIME', 'inferred', '2026-05-26']],
  ['The raid began at [7:15 p.m. on May 12].', ['2026-05-12T19:15', 'TIME', 'year', '2026-05-12']],
  ['The raid began [last night].', ['2026-05-27TNI', 'TIME', 'inferred', '2026-05-27']],
  ['He was held for [three weeks].', ['P3W', 'DURATION', 'none', null]],
  ['He is serving a [45-year] sentence.', ['P45Y', 'DURATION', 'none', null]],
  ['The court sits [every Thursday].', ['XXXX-WXX-4', 'SET', 'none', null]],
  ['The paper appears [daily].', ['P1D', 'SET', 'none', null]],
  ['The firm [recently] moved.', ['PAST_REF', 'DATE', 'none', null]],
  ['The firm is [now] solvent.', ['PRESENT_REF', 'DATE', 'none', null]],
  [
    'On [May 12, 2024], he was freed; [the next day] he fled.',
    ['2024-05-12', 'DATE', 'stated', '2024-05-12'],
    ['2024-05-13', 'DATE', 'inferred', '2024-05-13'],
  ],
  [
    'He was elected in [1998] and resigned [the following year].',
    ['1998', 'DATE', 'stated', '1998'],
    ['1999', 'DATE', 'inferred', '1999'],
  ],
  [
    'He was freed on [July 13]-[15].',
    ['2025-07-13', 'DATE', 'year', '2025-07-13'],
    ['2025-07-15', 'DATE', 'year', '2025-07-15'],
  ],
];

describe('time expressions of English', () => {
  test.each(ROWS.map(([written, ...expected]) => ({ written, expected })))(
    '$written',
    ({ written, expected }) => {
      const { text, spans } = marked(written);
      const found = findTimes(text, { language: 'en', reference: REFERENCE }).filter(
        ({ type }) => type !== 'RANGE',
      );
      expect(
        found.map(({ start, end, text: words, value, type, basis, when }) => ({
          start,
          end,
          text: words,
          value,
          type,
          basis,
          when,
        })),
      ).toEqual(
        spans.map((span, index) => {
          const [value, type, basis, when] = expected[index] ?? [];
          return { ...span, value, type, basis, when };
        }),
      );
    },
  );
});

describe('what is never a date', () => {
  test.each([
    'Arno Veldt, a 44-year-old welder, spoke.',
    'Arno Veldt, 52 years old, spoke.',
    'The troops may march on the capital.',
    'April Ryanson and June Sutter sing for W Radio.',
    'They work on the 18th floor.',
    'It rose 12.5 percent to $2,000.',
    'The score was 3-2.',
    'Sun Tzu wrote about war.',
    'A second man ran to the mon of the clan.',
  ])('%s', (text) => {
    expect(findTimes(text, { language: 'en', reference: REFERENCE })).toEqual([]);
  });
});

describe('ranges', () => {
  test.each([
    [
      'He ruled from September 2023 to December 2024.',
      'from September 2023 to December 2024',
      '2023-09/2024-12',
      '2023-09/2024-12',
    ],
    ['He ruled between 2018 and 2024.', 'between 2018 and 2024', '2018/2024', '2018/2024'],
    ['He ruled (2006 to 2012) alone.', '2006 to 2012', '2006/2012', '2006/2012'],
    ['Little has changed since January 20th, 2025.', 'since January 20th, 2025', '2025-01-20/..', null],
  ])('%s', (text, words, value, when) => {
    const found = findTimes(text, { language: 'en', reference: null });
    const range = found.find(({ type }) => type === 'RANGE');
    expect(range).toMatchObject({ text: words, value, when, start: text.indexOf(words) });
    expect(found.filter(({ type }) => type === 'DATE').length).toBeGreaterThan(0);
  });

  test('two years named side by side are no range', () => {
    const found = findTimes('He ran in 1988 and 1994.', { language: 'en', reference: null });
    expect(found.map(({ value }) => value)).toEqual(['1988', '1994']);
  });
});

describe('without a date of the document', () => {
  test('nothing relative is resolved', () => {
    const text = 'Two weeks ago, on Tuesday, May 3 and last year, he spoke yesterday.';
    const found = findTimes(text, { language: 'en', reference: null });
    expect(found.length).toBeGreaterThan(3);
    expect(found.every(({ when }) => when === null)).toBe(true);
  });

  test('weekday and the latest date named leave a year', () => {
    const text = 'The planes left on Thursday, February 27th. Much has changed since January 20th, 2025.';
    const [first] = findTimes(text, { language: 'en', reference: null });
    expect(first).toMatchObject({ value: '2025-02-27', when: '2025-02-27', basis: 'inferred' });
  });
});

describe('a document known to a week or a month', () => {
  test.each([
    ['Two weeks ago he pleaded guilty.', '2025-09-08/2025-09-14', '2025-08'],
    ['Last year he pleaded guilty.', '2025-09', '2024'],
    ['He pleaded guilty yesterday.', '2025-09', '2025-08/2025-09'],
    ['On September 3 he pleaded guilty.', '2025-09-08/2025-09-14', '2025-09-03'],
  ])('%s from %s', (text, reference, when) => {
    expect(findTimes(text, { language: 'en', reference }).at(0)?.when).toBe(when);
  });

  test('what an inferred date completed is itself inferred', () => {
    const context = { language: 'en', reference: '2025-09-10', referenceInferred: true } as const;
    expect(findTimes('On September 3 he spoke.', context).at(0)?.basis).toBe('inferred');
  });
});

test('earlier this month, written on its first day, is the month before', () => {
  const whenOn = (reference: string) =>
    findTimes('Earlier this month the crews sold the ferry.', { language: 'en', reference })[0]?.when;
  expect(whenOn('2026-05-01')).toBe('2026-04');
  expect(whenOn('2026-05-02')).toBe('2026-05');
});
