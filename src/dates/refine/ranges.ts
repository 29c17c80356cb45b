import type { DateBasis, Language, TimeExpression } from '../../model.ts';
import { rangeOf } from '../date-value.ts';

interface Joints {
  /** Between the two ends. */
  readonly between: RegExp;
  /** Before the first, part of the range's words. */
  readonly opening: RegExp;
  /** Before a date that opens a range without an end. */
  readonly since: RegExp;
}

/** Characters before an expression in which an opening word is looked for. */
const REACH = 12;

const JOINTS: Readonly<Record<Language, Joints>> = {
  en: {
    between: /^\s?(?:-|–|—|\/|to|through|until|till|and)\s?(?:the\s)?$/,
    opening: /(?:\bfrom|\bbetween)\s(?:the\s)?$/i,
    since: /(?:\bsince|\bever since)\s(?:the\s)?$/i,
  },
  es: {
    between: /^\s?(?:-|–|—|\/|a|al|hasta|y|e)\s?(?:el\s|la\s)?$/,
    opening: /(?:\bdesde|\bde|\bentre|\bdel)\s(?:el\s|la\s)?$/i,
    since: /(?:\bdesde)\s(?:el\s|la\s)?$/i,
  },
};
const DASH = /^(?:\s?[-–—]\s?|\/)$/;
const AND = /^\s?(?:and|y|e)\s/;
const BETWEEN_WORD = /^(?:between|entre)/i;

/** The expressions with an entry of type RANGE before those that make one: two ends, or `since` and one. */
export function withRanges(
  times: readonly TimeExpression[],
  text: string,
  language: Language,
): readonly TimeExpression[] {
  const all: TimeExpression[] = [];
  times.forEach((time, index) => {
    const next = times[index + 1];
    const range =
      (next && rangeOfTwo(time, next, text, JOINTS[language])) ?? openRange(time, text, JOINTS[language]);
    if (range) all.push(range);
    all.push(time);
  });
  return all;
}

function rangeOfTwo(
  first: TimeExpression,
  second: TimeExpression,
  text: string,
  joints: Joints,
): TimeExpression | null {
  if (!isPlain(first) || !isPlain(second)) return null;
  const gap = text.slice(first.end, second.start);
  if (!joints.between.test(gap)) return null;
  const opening = joints.opening.exec(text.slice(Math.max(0, first.start - REACH), first.start));
  const opened = opening !== null;
  if (
    AND.test(gap.trimStart())
      ? !(opened && BETWEEN_WORD.test(opening?.[0] ?? ''))
      : !(opened || DASH.test(gap) || sure(gap))
  )
    return null;
  const start = opening ? first.start - opening[0].length : first.start;
  const value = `${first.value}/${second.value}`;
  const when = first.when && second.when ? spanning(first.when, second.when) : null;
  if (first.when && second.when && when === null) return null;
  return {
    start,
    end: second.end,
    text: text.slice(start, second.end),
    value,
    type: 'RANGE',
    mod: null,
    basis: weaker(first.basis, second.basis),
    when,
  };
}

function sure(gap: string): boolean {
  return /\b(?:to|through|until|till|hasta|al|a)\b/.test(gap);
}

function openRange(time: TimeExpression, text: string, joints: Joints): TimeExpression | null {
  if (!isPlain(time) || time.when === null) return null;
  const opening = joints.since.exec(text.slice(Math.max(0, time.start - REACH), time.start));
  if (!opening) return null;
  const start = time.start - opening[0].length;
  return {
    ...time,
    start,
    text: text.slice(start, time.end),
    value: `${time.value}/..`,
    type: 'RANGE',
    when: null,
  };
}

/** A date of the calendar, days, months, years; not a reference or a week. */
function isPlain(time: TimeExpression): boolean {
  return time.type === 'DATE' && /^[\dX]{4}(?:-[\dX]{2}){0,2}$/.test(time.value);
}

function spanning(first: string, second: string): string | null {
  const value = `${first.split('/')[0]}/${second.split('/').at(-1)}`;
  return rangeOf(value) ? value : null;
}

/** The weaker of two ways of knowing. */
function weaker(a: DateBasis, b: DateBasis): DateBasis {
  const order: readonly DateBasis[] = ['stated', 'year', 'inferred', 'none'];
  return order[Math.max(order.indexOf(a), order.indexOf(b))] ?? 'none';
}
