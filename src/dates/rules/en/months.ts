import { lexiconSet } from '../../../language/lexicon.ts';
import { dateWords } from '../../grammar/date-words.ts';
import { type Meaning, type Moment, modified } from '../../grammar/moment.ts';
import type { Found, Rule } from '../../grammar/rule.ts';
import { bareMonth, monthBeside, monthOfYear, monthYear } from '../readers/dates.ts';
import { edgeOfYear, weekendOfMonth, weekOfDay, weekOfMonth } from '../readers/month-days.ts';
import { capital, monthWord, written } from './month-words.ts';

/** Months of the calendar in English, whole and in part. */
export const ENGLISH_MONTHS: readonly Rule[] = [
  { kind: 'month', patterns: ['y:<year> +- +m:<two>', 'y:<year> +/ +m:<two>'], read: isoMonth },
  {
    kind: 'month',
    patterns: ['m:<month> ,? of? y:<year>', "m:<month> ' +yy:<shortyear>", 'm:<month> ,? y:<spokenyear>'],
    read: written(monthYear),
  },
  {
    kind: 'month',
    patterns: ['m:<month> of? last year', 'm:<month> a year ago'],
    read: written(monthOfYear(-1)),
  },
  { kind: 'month', patterns: ['m:<month> of? this year'], read: written(monthOfYear(0)) },
  { kind: 'month', patterns: ['m:<month> of? next year'], read: written(monthOfYear(1)) },
  { kind: 'month', patterns: ['last m:<month>', 'this past m:<month>'], read: capital(monthBeside(-1)) },
  { kind: 'month', patterns: ['next m:<month>', 'this coming m:<month>'], read: capital(monthBeside(1)) },
  { kind: 'month', patterns: ['this m:<month>'], read: capital(monthOfYear(0)) },
  { kind: 'month', patterns: ['m:<month>'], read: aloneMonth },
  {
    kind: 'month',
    patterns: [
      'early m:<month> y:<year>?',
      'early - m:<month> y:<year>?',
      'the beginning of m:<month> y:<year>?',
      'the start of m:<month> y:<year>?',
      'the? first half of m:<month> y:<year>?',
    ],
    read: part('START'),
  },
  {
    kind: 'month',
    patterns: ['mid m:<month> y:<year>?', 'mid - m:<month> y:<year>?', 'the middle of m:<month> y:<year>?'],
    read: part('MID'),
  },
  {
    kind: 'month',
    patterns: [
      'late m:<month> y:<year>?',
      'late - m:<month> y:<year>?',
      'the? end of m:<month> y:<year>?',
      'the? second|latter half of m:<month> y:<year>?',
    ],
    read: part('END'),
  },
  {
    kind: 'unit',
    patterns: [
      'the week of m:<month> d:<day> ,? y:<year>?',
      'the week of the? d:<day> of? m:<month> y:<year>?',
      'the? week ending|ended on? m:<month> d:<day> ,? y:<year>?',
      'the? week ending|ended on? the? d:<day> of? m:<month> y:<year>?',
    ],
    read: written(weekOfDay),
  },
  {
    kind: 'unit',
    patterns: ['the? o:<ordinal> week of|in m:<month> y:<year>?', 'the? last week of|in m:<month> y:<year>?'],
    read: written(weekOfMonth),
  },
  { kind: 'unit', patterns: ['the? first|opening u:<unit> of|in y:<year>'], read: edgeOfYear(1) },
  { kind: 'unit', patterns: ['the? last|final|closing u:<unit> of|in y:<year>'], read: edgeOfYear(-1) },
  {
    kind: 'unit',
    patterns: [
      'the? o:<ordinal> weekend of|in m:<month> y:<year>?',
      'the? last weekend of|in m:<month> y:<year>?',
    ],
    read: written(weekendOfMonth),
  },
  { kind: 'month', patterns: ['m:<digits> +/ +y:<year>'], read: slashedMonth },
];

/** Month names that are also other words: read alone only behind a preposition. */
const DOUBTFUL = dateWords('en', 'doubtful month');

/** Month names that are also given names: not read before another capitalized word. */
const GIVEN = dateWords('en', 'given month');

function aloneMonth(found: Found, moment: Moment): Meaning | null {
  const word = found.words[found.at];
  const before = found.words[found.at - 1];
  const behind = found.words[found.next];
  if (!word?.capital) return null;
  const introduced = before !== undefined && lexiconSet('en', 'before-dates').has(before.low);
  if (DOUBTFUL.has(word.low) && (!introduced || behind?.capital)) return null;
  if (GIVEN.has(word.low) && behind?.capital && !SURELY.has(before?.low ?? '')) return null;
  if (GIVEN.has(word.low) && !introduced && before?.capital) return null;
  return bareMonth(found, moment);
}

/** Behind these even `April` before a capital is the month. */
const SURELY = dateWords('en', 'surely before month');

function part(mod: string): Rule['read'] {
  return (found, moment) => {
    if (!monthWord(found)?.capital) return null;
    return modified(found.kept.y === undefined ? bareMonth(found, moment) : monthYear(found), mod);
  };
}

/** `2014-10`, not `2014-15` nor `2011-12`, a season or two years, nor the beginning of a longer number. */
function isoMonth(found: Found): Meaning | null {
  const behind = found.words[found.next];
  const month = Number(found.kept.m);
  if (month === (Number(found.kept.y) % 100) + 1) return null;
  if (month < 1 || month > 12 || (behind?.glued && /^[-/]$/.test(behind.text))) return null;
  return monthYear(found);
}

/** `02/2013`, not the end of a longer row of digits. */
function slashedMonth(found: Found): Meaning | null {
  const [before, behind] = [found.words[found.at - 1], found.words[found.next]];
  const part =
    (before?.text === '/' && found.words[found.at]?.glued) || (behind?.text === '/' && behind.glued);
  return part ? null : monthYear(found);
}
