import { dateWords } from '../../grammar/date-words.ts';
import type { Meaning, Moment } from '../../grammar/moment.ts';
import type { Found, Rule } from '../../grammar/rule.ts';
import { bareDay, dayMonthYear, dotted, slashed } from '../readers/dates.ts';
import { lastDayOfMonth, nthWeekdayOfMonth } from '../readers/month-days.ts';
import { capital, monthWord, written } from './month-words.ts';

/** Days of the calendar in English. */
export const ENGLISH_CALENDAR: readonly Rule[] = [
  {
    kind: 'day',
    patterns: [
      'm:<month> d:<day> ,? y:<year>',
      'the? d:<day> of? m:<month> ,? y:<year>',
      'the? d:<day> - m:<month> - y:<year>',
      'd:<day> +/ +m:<month> +/ +y:<year>',
      'd:<day> +- +m:<month> +- +yy:<shortyear>',
      'm:<month> d:<day> , of? y:<spokenyear>',
    ],
    read: written(dayMonthYear),
  },
  {
    kind: 'day',
    patterns: ['y:<year> +- +m:<digits> +- +d:<digits>', 'y:<year> +/ +m:<two> +/ +d:<two>'],
    read: dayMonthYear,
  },
  {
    kind: 'day',
    patterns: ['a:<digits> +/ +b:<digits> +/ +y:<year>', 'a:<digits> +/ +b:<digits> +/ +yy:<shortyear>'],
    read: slashed('month'),
  },
  { kind: 'day', patterns: ['t:<decimal>'], read: dotted },
  {
    kind: 'day',
    patterns: ['m:<month> the? d:<day>', 'the? d:<day> of m:<month>', 'the? d:<day> m:<month>'],
    read: written(dayMonth),
  },
  {
    kind: 'day',
    patterns: ['last m:<month> d:<day>', 'this past m:<month> d:<day>'],
    read: capital((found, moment) =>
      dayMonthYear(found, { ...moment, leaning: () => 'past', surelyPast: () => true }),
    ),
  },
  {
    kind: 'day',
    patterns: [
      'the? o:<ordinal> w:<weekday> of|in m:<month> y:<year>?',
      'the? last w:<weekday> of|in m:<month> y:<year>?',
    ],
    read: nthWeekdayOfMonth,
  },
  {
    kind: 'day',
    patterns: ['the? d:<day> day of|in m:<month>', 'the? d:<day> day of|in m:<month> y:<year>'],
    read: written(dayMonthYear),
  },
  { kind: 'day', patterns: ['the? last day of|in m:<month> y:<year>?'], read: written(lastDayOfMonth) },
  { kind: 'day', patterns: ['a:<digits> +/ +b:<digits>'], read: slashedDay },
  { kind: 'day', patterns: ['the? d:<day>'], read: aloneDay },
];

/** `march 3`, but not `may 20 people`. */
function dayMonth(found: Found, moment: Moment): Meaning | null {
  const word = monthWord(found);
  const behind = found.words[found.next];
  if (!word?.capital && word?.low === 'may') return null;
  if (behind?.text === '%' || (behind?.text === ':' && behind.glued && found.words[found.next + 1]?.glued))
    return null;
  return dayMonthYear(found, moment);
}

/** `on the 5th`: only behind `on`, `by`, `until` and with an ordinal. */
function aloneDay(found: Found, moment: Moment): Meaning | null {
  const before = found.words[found.at - 1];
  const last = found.words[found.next - 1];
  const behind = found.words[found.next];
  if (!before || !BEFORE_DAY.has(before.low) || !last || last.suffix === '') return null;
  return behind && /^[a-z]/.test(behind.low) && !CLOSERS.has(behind.low) ? null : bareDay(found, moment);
}

const BEFORE_DAY = dateWords('en', 'before day');
const CLOSERS = dateWords('en', 'closer');

/** `on 2/15`: without a year only behind a preposition of days, and not as a part of more. */
function slashedDay(found: Found, moment: Moment): Meaning | null {
  const before = found.words[found.at - 1];
  const behind = found.words[found.next];
  if (!BEFORE_DAY.has(before?.low ?? '') || behind?.text === '%' || (behind?.glued && behind.text === '/'))
    return null;
  return slashed('month')(found, moment);
}
