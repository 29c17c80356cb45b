import { weekdayOf } from '../../civil.ts';
import { counted, modified, timeless } from '../../grammar/moment.ts';
import type { Rule } from '../../grammar/rule.ts';
import { dayStretch } from '../../grammar/stretch.ts';
import { reference } from '../readers/durations.ts';
import { dayOfMonthAway, nthWeekdayOfMonthAway, weekdaysAway } from '../readers/month-days.ts';
import {
  dayAway,
  unitAway,
  unitOfAnchor,
  unitsAway,
  unitsFromAnchor,
  weekday,
  weekdayOfWeekAway,
  yearBorders,
} from '../readers/relative.ts';
import { lexiconMonth } from './month-words.ts';

/** What English counts from the document's date or from the narrative's. */
export const ENGLISH_RELATIVE: readonly Rule[] = [
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
    kind: 'unit',
    patterns: ['last u:<unit>', 'this past u:<unit>', 'the prior u:<unit>'],
    read: unitAway(-1),
  },
  {
    kind: 'unit',
    patterns: ['this u:<unit>', 'the? current u:<unit>', 'this very u:<unit>'],
    read: unitAway(0),
  },
  {
    kind: 'unit',
    patterns: ['next u:<unit>', 'the coming u:<unit>', 'this coming u:<unit>', 'the upcoming u:<unit>'],
    read: unitAway(1),
  },
  {
    kind: 'unit',
    patterns: [
      'early last u:<unit>',
      'earlier last u:<unit>',
      'the? beginning of last|past|previous u:<unit>',
      'the? start of last u:<unit>',
    ],
    read: moved(-1, 'START'),
  },
  {
    kind: 'unit',
    patterns: ['late last u:<unit>', 'the? end of last|past|previous u:<unit>', 'the close of last u:<unit>'],
    read: moved(-1, 'END'),
  },
  { kind: 'unit', patterns: ['the? middle of last u:<unit>', 'mid last u:<unit>'], read: moved(-1, 'MID') },
  {
    kind: 'unit',
    patterns: [
      'early this u:<unit>',
      'earlier this u:<unit>',
      'the? beginning of this|current u:<unit>',
      'the start of this u:<unit>',
      'the? beginning of the? u:<unit>',
      'the? start of the? u:<unit>',
    ],
    read: moved(0, 'START'),
  },
  {
    kind: 'unit',
    patterns: [
      'late this u:<unit>',
      'later this u:<unit>',
      'the? end of this|current u:<unit>',
      'the? end of the? u:<unit>',
    ],
    read: moved(0, 'END'),
  },
  { kind: 'unit', patterns: ['the? middle of this|the u:<unit>'], read: moved(0, 'MID') },
  {
    kind: 'unit',
    patterns: [
      'early next u:<unit>',
      'the? beginning of next|coming u:<unit>',
      'the? start of next u:<unit>',
    ],
    read: moved(1, 'START'),
  },
  {
    kind: 'unit',
    patterns: ['late next u:<unit>', 'the? end of next|coming u:<unit>'],
    read: moved(1, 'END'),
  },
  { kind: 'unit', patterns: ['mid next u:<unit>', 'the? middle of next u:<unit>'], read: moved(1, 'MID') },
  { kind: 'unit', patterns: ['sometime? next u:<unit>'], read: unitAway(1) },
  { kind: 'unit', patterns: ['u:<unit> before last'], read: unitAway(-2) },
  { kind: 'unit', patterns: ['u:<unit> after next'], read: unitAway(2) },
  { kind: 'anchored', patterns: ['a year ago'], read: yearAgo },
  {
    kind: 'ago',
    patterns: [
      'n:<number> u:<unit> ago',
      'a|an u:<unit> ago',
      'a|an u:<unit> - ago',
      'n:<number> u:<unit> back',
    ],
    read: unitsAway(-1),
  },
  {
    kind: 'ago',
    patterns: [
      'about|around|roughly|nearly|almost|some|approximately n:<number> u:<unit> ago',
      'about|around|nearly|almost a u:<unit> ago',
      'a u:<unit> or so ago',
    ],
    read: approximately,
  },
  {
    kind: 'ago',
    patterns: [
      'more than|over n:<number> u:<unit> ago',
      'more than n:<number> u:<unit> ago',
      'over a u:<unit> ago',
      'more than a u:<unit> ago',
    ],
    read: (found, moment) => modified(unitsAway(-1)(found, moment), 'BEFORE'),
  },
  {
    kind: 'ago',
    patterns: [
      'n:<number> u:<unit> from now|today|tomorrow',
      'a u:<unit> from now|today',
      'n:<number> u:<unit> hence',
      'one|a u:<unit> hence',
    ],
    read: unitsAway(1),
  },
  {
    kind: 'anchored',
    patterns: [
      'n:<number> u:<unit> later',
      'a|an u:<unit> later',
      'n:<number> u:<unit> afterward',
      'the u:<unit> after',
    ],
    read: unitsFromAnchor(1),
  },
  {
    kind: 'anchored',
    patterns: [
      'n:<number> u:<unit> earlier',
      'a|an u:<unit> earlier',
      'n:<number> u:<unit> before',
      'the u:<unit> before',
    ],
    read: earlier,
  },
  { kind: 'anchored', patterns: ['the next u:<unit>', 'the following u:<unit>'], read: unitOfAnchor(1) },
  { kind: 'anchored', patterns: ['the previous u:<unit>', 'the preceding u:<unit>'], read: unitOfAnchor(-1) },
  {
    kind: 'anchored',
    patterns: [
      'that u:<unit>',
      'that same u:<unit>',
      'the same u:<unit>',
      'earlier that u:<unit>',
      'later that u:<unit>',
      'later that same u:<unit>',
      'later in|on that u:<unit>',
    ],
    read: unitOfAnchor(0),
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
  { kind: 'unit', patterns: ['past|previous u:<unit>'], read: oneUnitAway(-1) },
  { kind: 'unit', patterns: ['coming|upcoming u:<unit>'], read: oneUnitAway(1) },
  { kind: 'anchored', patterns: ['the u:<unit> after'], read: atEnd(1) },
  { kind: 'anchored', patterns: ['the u:<unit> before'], read: atEnd(-1) },
  { kind: 'unit', patterns: ['the u:weekend'], read: theWeekend },
  {
    kind: 'unit',
    patterns: ['the u:year', 'the u:month', 'the u:week', 'the full|fiscal u:year'],
    read: theUnit,
  },
  { kind: 'day', patterns: ['the? year - end', 'year end', 'the end of the year - end'], read: yearEnd },
  {
    kind: 'reference',
    patterns: ['a? few|several|some|many u:<unit> ago', 'years|months|weeks|days|decades ago'],
    read: reference('PAST_REF'),
  },
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

function moved(away: number, mod: string): Rule['read'] {
  return (found, moment) => modified(unitAway(away)(found, moment), mod);
}

function approximately(...[found, moment]: Parameters<Rule['read']>) {
  return modified(unitsAway(-1)(found, moment), 'APPROX');
}

function earlier(...[found, moment]: Parameters<Rule['read']>) {
  return unitsFromAnchor(-1)(found, moment);
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

/** `the day after` by itself, not before a noun or a clause (`the day after the vote`). */
function atEnd(direction: -1 | 1): Rule['read'] {
  return (found, moment) => {
    const behind = found.words[found.next];
    const unit = found.words[found.next - 2];
    if (!unit || /s$/.test(unit.low) || (behind && /^[\p{L}\p{N}]/u.test(behind.text))) return null;
    return unitsFromAnchor(direction)(found, moment);
  };
}

/** Early in the week `the weekend` is the one that has passed, where nothing looks ahead. */
function theWeekend(...[found, moment]: Parameters<Rule['read']>) {
  const day = moment.reference?.last ?? 0;
  const passed = weekdayOf(day) <= LAST_DAY_AFTER_WEEKEND && moment.leaning() !== 'future';
  return unitAway(passed ? -1 : 0)({ ...found, kept: { u: 'E' } }, moment);
}

/** Wednesday: later in the week `the weekend` is the coming one. */
const LAST_DAY_AFTER_WEEKEND = 3;

const LENGTHS: Readonly<Record<string, string>> = { year: 'Y', month: 'M', week: 'W' };

/** `the year` as the current one behind `of`, `for`, `so far`; `the year ended March 31` is a length. */
function theUnit(...[found, moment]: Parameters<Rule['read']>) {
  const unit = LENGTHS[String(found.kept.u)] ?? 'Y';
  const before = found.words[found.at - 1]?.low ?? '';
  const behind = found.words[found.next];
  if (/^(?:ended|ending|ends)$/.test(behind?.low ?? '')) return timeless('DURATION', `P1${unit}`);
  const possessive = behind !== undefined && /^['’]$/.test(behind.text) && unit !== 'Y';
  if (!possessive && !/^(?:of|for|in|during)$/.test(before)) return null;
  if (behind && /^[a-z]/.test(behind.low) && !/^(?:and|to|of|in|as|with|on|from|but|by|at)$/.test(behind.low))
    return null;
  return unitAway(0)({ ...found, kept: { u: unit } }, moment);
}

function yearEnd(...[, moment]: Parameters<Rule['read']>) {
  return counted(moment, (day) => dayStretch(yearBorders(day).last), 'XXXX-12-31', 'year');
}

/** `a year ago` beside a quarter's figures is that quarter of the year before. */
function yearAgo(...[found, moment]: Parameters<Rule['read']>) {
  const kept = { ...found, kept: { u: 'Y', n: 1 } };
  return moment.quarterNear ? unitsFromAnchor(-1)(kept, moment) : unitsAway(-1)(kept, moment);
}

/** `past week` without an article: one unit, not `past weeks`, and no decade, which is a length. */
function oneUnitAway(moved: -1 | 1): Rule['read'] {
  return (found, moment) => {
    const unit = found.words[found.next - 1];
    return !unit || /s$/.test(unit.low) || /^[TC]$/.test(String(found.kept.u))
      ? null
      : unitAway(moved)(found, moment);
  };
}
