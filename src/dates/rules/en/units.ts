import { civilOf, weekdayOf } from '../../civil.ts';
import { dateWords } from '../../grammar/date-words.ts';
import { counted, modified, timeless } from '../../grammar/moment.ts';
import type { Rule } from '../../grammar/rule.ts';
import { dayStretch } from '../../grammar/stretch.ts';
import { unitAway, yearBorders } from '../readers/relative.ts';

/** The week, month or year that English names by its place: last, this, next, and their parts. */
export const ENGLISH_UNITS: readonly Rule[] = [
  {
    kind: 'unit',
    patterns: [
      'last fiscal|financial? u:<unit>',
      'this past u:<unit>',
      'the prior|last|previous|latest fiscal|financial u:<unit>',
      'the prior u:<unit>',
    ],
    read: single(unitAway(-1)),
  },
  {
    kind: 'unit',
    patterns: [
      'this fiscal|financial? u:<unit>',
      'the? current fiscal|financial? u:<unit>',
      'this very u:<unit>',
      'the u:<unit> to date',
    ],
    read: single(unitAway(0)),
  },
  {
    kind: 'unit',
    patterns: [
      'next fiscal|financial? u:<unit>',
      'the? coming fiscal|financial u:<unit>',
      'the coming u:<unit>',
      'this coming u:<unit>',
      'the upcoming u:<unit>',
    ],
    read: single(unitAway(1)),
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
  { kind: 'unit', patterns: ['earlier this u:<unit>'], read: earlierThis },
  {
    kind: 'unit',
    patterns: [
      'early this u:<unit>',
      'the? beginning of this|current u:<unit>',
      'the start of this u:<unit>',
      'the? beginning of the? u:<unit>',
      'the? start of the? u:<unit>',
      'early|earlier in the u:week|month|year',
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
      'late|later in the u:week|month|year',
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
  { kind: 'unit', patterns: ['the? u:<unit> before last'], read: atEnd(unitAway(-2)) },
  { kind: 'unit', patterns: ['the? u:<unit> after next'], read: atEnd(unitAway(2)) },
  { kind: 'unit', patterns: ['past|previous u:<unit>'], read: oneUnitAway(-1) },
  { kind: 'unit', patterns: ['coming|upcoming u:<unit>'], read: oneUnitAway(1) },
  { kind: 'unit', patterns: ['the u:weekend'], read: theWeekend },
  {
    kind: 'unit',
    patterns: ['the u:year', 'the u:month', 'the u:week', 'the full|fiscal u:year'],
    read: theUnit,
  },
  { kind: 'day', patterns: ['the? year - end', 'year end', 'the end of the year - end'], read: yearEnd },
];

/** One unit: `the coming years` are a length. */
function single(read: Rule['read']): Rule['read'] {
  return (found, moment) =>
    found.words.slice(found.at, found.next).some(({ low }) => MANY.test(low)) ? null : read(found, moment);
}

const MANY = /^(?:day|week|weekend|month|quarter|year|decade|fortnight|semester|hour|minute|second)s$/;

/** `the day before last Tuesday` is none before the last. */
function atEnd(read: Rule['read']): Rule['read'] {
  return (found, moment) => (found.words[found.next]?.capital ? null : read(found, moment));
}

/** `earlier this month`, written on its first day, is the month before: none of this one was over. */
function earlierThis(...[found, moment]: Parameters<Rule['read']>) {
  const { reference } = moment;
  const isDay = reference !== null && reference.first === reference.last;
  const isFirst = isDay && found.kept.u === 'M' && civilOf(reference.first).day === 1;
  return (isFirst ? moved(-1, 'END') : moved(0, 'START'))(found, moment);
}

function moved(away: number, mod: string): Rule['read'] {
  return (found, moment) => {
    const unit = String(found.kept.u);
    const kept = { ...found.kept, u: LENGTHS[unit] ?? unit };
    return modified(unitAway(away)({ ...found, kept }, moment), mod);
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

const BEHIND_UNIT = dateWords('en', 'behind unit');

/** `the year` as the current one behind `of`, `for`, `so far`; `the year ended March 31` is a length. */
function theUnit(...[found, moment]: Parameters<Rule['read']>) {
  const unit = LENGTHS[String(found.kept.u)] ?? 'Y';
  const before = found.words[found.at - 1]?.low ?? '';
  const behind = found.words[found.next];
  if (dateWords('en', 'ended').has(behind?.low ?? '')) return timeless('DURATION', `P1${unit}`);
  const possessive = behind !== undefined && /^['’]$/.test(behind.text) && unit !== 'Y';
  if (!possessive && !dateWords('en', 'before unit').has(before)) return null;
  if (behind && /^[a-z]/.test(behind.low) && !BEHIND_UNIT.has(behind.low)) return null;
  return unitAway(0)({ ...found, kept: { u: unit } }, moment);
}

function yearEnd(...[, moment]: Parameters<Rule['read']>) {
  return counted(moment, (day) => dayStretch(yearBorders(day).last), 'XXXX-12-31', 'year');
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
