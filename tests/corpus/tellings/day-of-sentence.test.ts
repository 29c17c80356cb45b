import { expect, test } from 'vitest';
import { withDayOfSentence } from '../../../src/corpus/tellings/day-of-sentence.ts';
import type { Event } from '../../../src/model.ts';

const event = (start: number, date: string | null, more: Partial<Event> = {}): Event => ({
  start,
  end: start + 20,
  sentence: 0,
  date,
  dates: 'event',
  basis: date === null ? 'none' : 'inferred',
  expression: date === null ? null : 'today',
  participants: [],
  actions: [],
  ...more,
});
const speaker = { speaker: { text: 'the mayor', start: 0, end: 9 } } as never;
const nobody = { speaker: null };

test('one more verb behind a dated one has its day', () => {
  const fled = event(0, '2026-05-12');
  const caught = event(30, null);
  expect(withDayOfSentence(caught, [fled, caught], nobody)).toMatchObject({
    date: '2026-05-12',
    dates: 'event',
    expression: 'today',
  });
});

test('a verb before the dated one, or behind a year, keeps without a date', () => {
  const first = event(0, null);
  expect(withDayOfSentence(first, [first, event(30, '2026-05-12')], nobody)).toBe(first);
  const behind = event(30, null);
  expect(withDayOfSentence(behind, [event(0, '1950'), behind], nobody)).toBe(behind);
});

test('what is told within the sentence has the day only as that of the report', () => {
  const said = event(0, '2026-05-12');
  const within = event(30, null, { isAside: true });
  expect(withDayOfSentence(within, [said, within], speaker)).toMatchObject({
    date: '2026-05-12',
    dates: 'report',
  });
  expect(withDayOfSentence(within, [said, within], nobody)).toBe(within);
});

test('what is told within the sentence does not date what stands beside it', () => {
  const within = event(0, '2026-05-12', { isAside: true });
  const main = event(30, null);
  expect(withDayOfSentence(main, [within, main], nobody)).toBe(main);
});
