import { counted, modified } from '../../grammar/moment.ts';
import type { Rule } from '../../grammar/rule.ts';
import { dayStretch } from '../../grammar/stretch.ts';
import { dayOfMonthAway, nthWeekdayOfMonthAway, weekdaysAway } from '../readers/month-days.ts';
import { dayAway, weekday, weekdayOfWeekAway } from '../readers/relative.ts';
import { lexiconMonth } from './month-words.ts';

/** Days that English counts from the document’s date: today, weekdays, the nth weekday of a month. */
export const ENGLISH_WEEKDAYS: readonly Rule[] = [
  { kind: 'day', patterns: ['today'], read: today },
  { kind: 'day', patterns: ['yesterday'], read: dayAway(-1) },
  { kind: 'day', patterns: ['tomorrow'], read: dayAway(1) },
  { kind: 'day', patterns: ['the? day before yesterday'], read: dayAway(-2) },
  { kind: 'day', patterns: ['the? day after tomorrow'], read: dayAway(2) },
  {
    kind: 'day',
    patterns: ['earlier yesterday', 'early yesterday'],
    read: (found, moment) => modified(dayAway(-1)(found, moment), 'START'),
  },
  {
    kind: 'day',
    patterns: ['late yesterday', 'later yesterday'],
    read: (found, moment) => modified(dayAway(-1)(found, moment), 'END'),
  },
  {
    kind: 'day',
    patterns: ['earlier today', 'early today'],
    read: (found, moment) => modified(dayAway(0)(found, moment), 'START'),
  },
  {
    kind: 'day',
    patterns: ['later today', 'late today'],
    read: (found, moment) => modified(dayAway(0)(found, moment), 'END'),
  },
  {
    kind: 'day',
    patterns: ['n:<number> w:<weekday> ago|back', 'n:<number> w:<weekday> earlier'],
    read: weekdaysAway(-1),
  },
  {
    kind: 'day',
    patterns: ['n:<number> w:<weekday> from now', 'n:<number> w:<weekday> later'],
    read: weekdaysAway(1),
  },
  {
    kind: 'day',
    patterns: ['the? o:<ordinal> w:<weekday> of|in last month', 'the? last w:<weekday> of|in last month'],
    read: nthWeekdayOfMonthAway(-1),
  },
  {
    kind: 'day',
    patterns: [
      'the? o:<ordinal> w:<weekday> of|in this|the month',
      'the? last w:<weekday> of|in this|the month',
    ],
    read: nthWeekdayOfMonthAway(0),
  },
  {
    kind: 'day',
    patterns: ['the? o:<ordinal> w:<weekday> of|in next month', 'the? last w:<weekday> of|in next month'],
    read: nthWeekdayOfMonthAway(1),
  },
  {
    kind: 'day',
    patterns: ['the? d:<day> of last month', 'the? d:<day> of the previous month'],
    read: dayOfMonthAway(-1),
  },
  {
    kind: 'day',
    patterns: [
      'the? d:<day> of this month',
      'the? d:<day> of the current month',
      'the? d:<day> of the month',
    ],
    read: dayOfMonthAway(0),
  },
  { kind: 'day', patterns: ['the? d:<day> of the? next month'], read: dayOfMonthAway(1) },
  { kind: 'weekday', patterns: ['w:<weekday>'], read: aloneWeekday },
  {
    kind: 'weekday',
    patterns: ['last w:<weekday>', 'this past w:<weekday>', 'the previous w:<weekday>', 'w:<weekday> last'],
    read: weekday('last'),
  },
  { kind: 'weekday', patterns: ['this w:<weekday>'], read: weekday('this') },
  {
    kind: 'weekday',
    patterns: [
      'next w:<weekday>',
      'this coming w:<weekday>',
      'the coming w:<weekday>',
      'coming w:<weekday>',
      'the following w:<weekday>',
      'w:<weekday> next',
    ],
    read: weekday('next'),
  },
  { kind: 'weekday', patterns: ['w:<weekday> of? last week'], read: weekdayOfWeekAway(-1) },
  { kind: 'weekday', patterns: ['w:<weekday> of? this week'], read: weekdayOfWeekAway(0) },
  { kind: 'weekday', patterns: ['w:<weekday> of? next week'], read: weekdayOfWeekAway(1) },
  {
    kind: 'weekday',
    patterns: ['early w:<weekday>'],
    read: (found, moment) => modified(aloneWeekday(found, moment), 'START'),
  },
  {
    kind: 'weekday',
    patterns: ['late w:<weekday>'],
    read: (found, moment) => modified(aloneWeekday(found, moment), 'END'),
  },
];

/** `today` as a date; before a plural noun (`today's youth`) it is the present. */
function today(...[, moment]: Parameters<Rule['read']>) {
  return counted(moment, (day) => dayStretch(day), 'PRESENT_REF');
}

const SHORT = new Set(['sun', 'sat', 'mon', 'wed', 'fri', 'tue', 'tues', 'thu', 'thur', 'thurs']);

/** A weekday by itself; its abbreviations only with a full stop, a comma or a date behind them. */
function aloneWeekday(...[found, moment]: Parameters<Rule['read']>) {
  const place = found.words
    .slice(found.at, found.next)
    .find((word) => word.low !== 'early' && word.low !== 'late');
  if (!place?.capital) return null;
  const behind = found.words[found.next];
  const dated = behind?.text === ',' && lexiconMonth(found.words[found.next + 1]?.low ?? '');
  if (SHORT.has(place.low) && behind?.text !== '.' && behind?.digits == null && !dated) return null;
  return weekday('bare')(found, moment);
}
