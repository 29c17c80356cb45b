import { lexiconSet } from '../../../language/lexicon.ts';
import { type Meaning, type Moment, modified } from '../../grammar/moment.ts';
import type { Found, Rule } from '../../grammar/rule.ts';
import {
  bareDay,
  bareMonth,
  dayMonthYear,
  dotted,
  monthBeside,
  monthOfYear,
  monthYear,
  slashed,
} from '../readers/dates.ts';
import { lastDayOfMonth, weekOfDay, weekOfMonth } from '../readers/month-days.ts';
import { nthWeekdayOfMonth } from '../readers/relative.ts';
import { lexiconMonth } from './month-words.ts';

/** Days and months of the calendar in English. */
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
  { kind: 'month', patterns: ['y:<year> +- +m:<two>', 'y:<year> +/ +m:<two>'], read: isoMonth },
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
    patterns: ['late m:<month> y:<year>?', 'late - m:<month> y:<year>?', 'the? end of m:<month> y:<year>?'],
    read: part('END'),
  },
  {
    kind: 'day',
    patterns: [
      'the? o:<ordinal> w:<weekday> of|in m:<month> y:<year>?',
      'the? last w:<weekday> of|in m:<month> y:<year>?',
    ],
    read: nthWeekdayOfMonth,
  },
  { kind: 'day', patterns: ['the? last day of|in m:<month> y:<year>?'], read: written(lastDayOfMonth) },
  {
    kind: 'unit',
    patterns: ['the week of m:<month> d:<day> ,? y:<year>?', 'the week of d:<day> m:<month> y:<year>?'],
    read: written(weekOfDay),
  },
  {
    kind: 'unit',
    patterns: ['the? o:<ordinal> week of|in m:<month> y:<year>?', 'the? last week of|in m:<month> y:<year>?'],
    read: written(weekOfMonth),
  },
  { kind: 'day', patterns: ['a:<digits> +/ +b:<digits>'], read: slashedDay },
  { kind: 'day', patterns: ['the d:<day>'], read: aloneDay },
];

/** Month names that are also other words: read alone only behind a preposition. */
const DOUBTFUL = new Set([
  'may',
  'march',
  'mar',
  'dec',
  'sep',
  'jan',
  'jun',
  'jul',
  'apr',
  'aug',
  'oct',
  'nov',
  'feb',
  'sept',
]);

/** Month names that are also given names: not read before another capitalized word. */
const GIVEN = new Set(['april', 'june', 'may', 'august', 'jan']);

function written(read: Rule['read']): Rule['read'] {
  return (found, moment) => (monthFits(found) ? read(found, moment) : null);
}

/** Abbreviations (`mar`, `dec`) and `may`, `march` in small letters are months only beside a number. */
function monthFits(found: Found): boolean {
  const word = monthWord(found);
  return word === undefined || word.capital || word.text.length > 3 || found.kept.d !== undefined;
}

function capital(read: Rule['read']): Rule['read'] {
  return (found, moment) => (monthWord(found)?.capital ? read(found, moment) : null);
}

function monthWord(found: Found) {
  for (let index = found.at; index < found.next; index += 1) {
    const word = found.words[index];
    if (word && lexiconMonth(word.low)) return word;
  }
  return undefined;
}

/** `march 3`, but not `may 20 people`. */
function dayMonth(found: Found, moment: Moment): Meaning | null {
  const word = monthWord(found);
  const behind = found.words[found.next];
  if (!word?.capital && word?.low === 'may') return null;
  if (behind?.text === '%' || (behind?.text === ':' && behind.glued && found.words[found.next + 1]?.glued))
    return null;
  return dayMonthYear(found, moment);
}

function aloneMonth(found: Found, moment: Moment): Meaning | null {
  const word = found.words[found.at];
  const before = found.words[found.at - 1];
  const behind = found.words[found.next];
  if (!word?.capital) return null;
  const introduced = before !== undefined && lexiconSet('en', 'before-dates').has(before.low);
  if (DOUBTFUL.has(word.low) && (!introduced || behind?.capital)) return null;
  if (GIVEN.has(word.low) && behind?.capital && !SURELY.test(before?.low ?? '')) return null;
  if (GIVEN.has(word.low) && !introduced && before?.capital) return null;
  return bareMonth(found, moment);
}

/** Behind these even `April` before a capital is the month. */
const SURELY = /^(?:in|since|by|until|during|last|next|this|early|late)$/;

function part(mod: string): Rule['read'] {
  return (found, moment) => {
    if (!monthWord(found)?.capital) return null;
    return modified(found.kept.y === undefined ? bareMonth(found, moment) : monthYear(found), mod);
  };
}

/** `on the 5th`: only behind `on`, `by`, `until` and with an ordinal. */
function aloneDay(found: Found, moment: Moment): Meaning | null {
  const before = found.words[found.at - 1];
  const last = found.words[found.next - 1];
  const behind = found.words[found.next];
  if (!before || !/^(?:on|until|by|since)$/.test(before.low) || !last || last.suffix === '') return null;
  return behind && /^[a-z]/.test(behind.low) && !/^(?:and|to|when|in|at|for|but|after)$/.test(behind.low)
    ? null
    : bareDay(found, moment);
}

/** `2014-10`, not `2014-15`, a season, nor the beginning of a longer number. */
function isoMonth(found: Found): Meaning | null {
  const behind = found.words[found.next];
  const month = Number(found.kept.m);
  if (month < 1 || month > 12 || (behind?.glued && /^[-/]$/.test(behind.text))) return null;
  return monthYear(found);
}

/** `on 2/15`: without a year only behind a preposition of days, and not as a part of more. */
function slashedDay(found: Found, moment: Moment): Meaning | null {
  const before = found.words[found.at - 1];
  const behind = found.words[found.next];
  if (
    !/^(?:on|since|until|by)$/.test(before?.low ?? '') ||
    behind?.text === '%' ||
    (behind?.glued && behind.text === '/')
  )
    return null;
  return slashed('month')(found, moment);
}
