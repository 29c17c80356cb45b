import type { TimeExpression } from '../model.ts';
import { monthDay } from './weekday-year.ts';

/** What may stand between two expressions of one day. */
export const BESIDE = /^\s?[,(–—-]?\s?(?:the\s|on\s|el\s|an?\s|exactly\s|exactamente\s)?$/;

/** The expressions with a weekday and the day beside it as one: `Tuesday night, 3 March`. */
export function joinedTimes(text: string, times: readonly TimeExpression[]): readonly TimeExpression[] {
  const joined: TimeExpression[] = [];
  for (const time of times) {
    const before = joined.at(-1);
    if (before && isWeekday(before) && isDay(time) && BESIDE.test(text.slice(before.end, time.start))) {
      joined[joined.length - 1] = { ...time, start: before.start, text: text.slice(before.start, time.end) };
    } else {
      joined.push(time);
    }
  }
  return joined;
}

function isWeekday({ value, type }: TimeExpression): boolean {
  return /^XXXX-WXX-\d/.test(value) && type !== 'RANGE' && type !== 'SET';
}

function isDay(time: TimeExpression): boolean {
  if (time.type === 'RANGE') return false;
  return monthDay(time) !== null || (time.basis === 'stated' && /^\d{4}-\d\d-\d\d/.test(time.value));
}
