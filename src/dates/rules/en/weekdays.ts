import { lexiconSet } from '../../../language/lexicon.ts';
import { dateWords } from '../../grammar/date-words.ts';
import { counted, modified } from '../../grammar/moment.ts';
import type { Rule } from '../../grammar/rule.ts';
import { dayStretch } from '../../grammar/stretch.ts';
import type { Word } from '../../grammar/words.ts';
import { weekdayBesideAnchor, weekdayBeyond } from '../readers/beside.ts';
import { everyWeekday } from '../readers/durations.ts';
import { dayOfMonthAway, nthWeekdayOfMonthAway, weekdayAndDay, weekdaysAway } from '../readers/month-days.ts';
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
    patterns: ['the? d:<day> day? of last month', 'the? d:<day> of the previous month'],
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
  { kind: 'day', patterns: ['the? d:<day> day? of the? next month'], read: dayOfMonthAway(1) },
  { kind: 'day', patterns: ['w:<weekday> ,? the? d:<day>'], read: withOrdinal },
  { kind: 'weekday', patterns: ['w:<weekday>'], read: aloneWeekday },
  { kind: 'set', patterns: ['w:<weekday>'], read: manyWeekdays },
  {
    kind: 'weekday',
    patterns: ['last w:<weekday>', 'this past w:<weekday>', 'w:<weekday> last'],
    read: weekday('last'),
  },
  { kind: 'weekday', patterns: ['the previous w:<weekday>'], read: weekdayBesideAnchor(-1) },
  { kind: 'weekday', patterns: ['the following w:<weekday>'], read: weekdayBesideAnchor(1) },
  { kind: 'weekday', patterns: ['the? w:<weekday> before last'], read: weekdayBeyond(-1, 1) },
  {
    kind: 'weekday',
    patterns: ['the? w:<weekday> after next', 'w:<weekday> u:week', 'a u:week on w:<weekday>'],
    read: singular(weekdayBeyond(1, 1)),
  },
  { kind: 'weekday', patterns: ['this w:<weekday>'], read: weekday('this') },
  {
    kind: 'weekday',
    patterns: [
      'next w:<weekday>',
      'this coming w:<weekday>',
      'the coming w:<weekday>',
      'coming w:<weekday>',
      'w:<weekday> next',
    ],
    read: weekday('next'),
  },
  { kind: 'weekday', patterns: ['w:<weekday> of? last week'], read: weekdayOfWeekAway(-1) },
  { kind: 'weekday', patterns: ['w:<weekday> of? this week'], read: weekdayOfWeekAway(0) },
  { kind: 'weekday', patterns: ['w:<weekday> of? next week'], read: weekdayOfWeekAway(1) },
  {
    kind: 'weekday',
    patterns: ['early on? w:<weekday>'],
    read: (found, moment) => modified(aloneWeekday(found, moment), 'START'),
  },
  {
    kind: 'weekday',
    patterns: ['late on? w:<weekday>'],
    read: (found, moment) => modified(aloneWeekday(found, moment), 'END'),
  },
];

/** One weekday, not `Mondays`, and no name (`Friday Week`). */
function singular(read: Rule['read']): Rule['read'] {
  return (found, moment) => {
    const words = found.words.slice(found.at, found.next);
    return words.some(({ low, text }) => /days$/.test(low) || text === 'Week') ? null : read(found, moment);
  };
}

/** `today` as a date; before a plural noun (`today's youth`) it is the present. */
function today(...[, moment]: Parameters<Rule['read']>) {
  return counted(moment, (day) => dayStretch(day), 'PRESENT_REF');
}

/** `Friday the 13th`, `Thursday 15th`: an ordinal, and no noun behind it. */
function withOrdinal(...[found, moment]: Parameters<Rule['read']>) {
  const last = found.words[found.next - 1];
  const behind = found.words[found.next];
  if (!found.words[found.at]?.capital || last?.digits == null || last.suffix === '') return null;
  return behind && /^\p{L}/u.test(behind.text) && !CLOSERS.has(behind.low)
    ? null
    : weekdayAndDay(found, moment);
}

const CLOSERS = dateWords('en', 'closer');

/** `on Mondays` recurs. */
function manyWeekdays(...[found]: Parameters<Rule['read']>) {
  const place = found.words[found.at];
  return place?.capital && isPlural(place) ? everyWeekday(found) : null;
}

function isPlural(word: Word): boolean {
  return word.low.endsWith('days');
}

/** `the Sunday Telegraph` is a newspaper, `the Friday Group` a firm. */
const PRESS = lexiconSet('en', 'press-words');
const FIRMS = lexiconSet('en', 'organization-heads');

const SHORT = dateWords('en', 'short weekday');
const BEFORE_WEEKDAY = dateWords('en', 'before weekday');

/** A weekday by itself; its abbreviations only with a full stop, a comma or a date behind them. */
function aloneWeekday(...[found, moment]: Parameters<Rule['read']>) {
  const place = found.words.slice(found.at, found.next).find((word) => !BEFORE_WEEKDAY.has(word.low));
  if (!place?.capital || isPlural(place)) return null;
  const behind = found.words[found.next];
  const dated = behind?.text === ',' && lexiconMonth(found.words[found.next + 1]?.low ?? '');
  if (behind?.capital && (PRESS.has(behind.low) || FIRMS.has(behind.low))) return null;
  const before = found.words[found.at - 1];
  if (before?.text === ',' && found.words[found.at - 2]?.digits != null)
    return weekday('bare')(found, moment);
  if (SHORT.has(place.low) && behind?.text !== '.' && behind?.digits == null && !dated) return null;
  return weekday('bare')(found, moment);
}
