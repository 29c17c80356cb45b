import { lexiconSet } from '../../../language/lexicon.ts';
import { dateWords } from '../../grammar/date-words.ts';
import { type Meaning, modified } from '../../grammar/moment.ts';
import type { Found, Rule } from '../../grammar/rule.ts';
import { bareYear } from '../readers/dates.ts';

/** Years of English, alone and in part. */
export const ENGLISH_YEARS: readonly Rule[] = [
  {
    kind: 'year',
    patterns: ['y:<year>', 'the year y:<year>', 'the year y:<spokenyear>', 'y:<spokenyear>'],
    read: aloneYear,
  },
  {
    kind: 'year',
    patterns: ['early y:<year>', 'the beginning of y:<year>', 'the start of y:<year>'],
    read: yearPart('START'),
  },
  {
    kind: 'year',
    patterns: ['mid y:<year>', 'mid - y:<year>', 'the middle of y:<year>'],
    read: yearPart('MID'),
  },
  { kind: 'year', patterns: ['late y:<year>', 'the? end of y:<year>'], read: yearPart('END') },
  { kind: 'year', patterns: ['fiscal year? y:<year>'], read: bareYear },
];

function yearPart(mod: string): Rule['read'] {
  return (found) => modified(bareYear(found), mod);
}

/** Words behind a number of four digits that make it a count. */
const COUNTED = dateWords('en', 'counted');

const MONEY = /^[$€£¥#]$/;

/** A year by itself: not money, not a count, not a part of a longer number. */
function aloneYear(found: Found): Meaning | null {
  const before = found.words[found.at - 1];
  const behind = found.words[found.next];
  const year = Number(found.kept.y);
  if (
    before &&
    (MONEY.test(before.text) || (before.glued && /^[.,/:-]$/.test(before.text) && isDigitAt(found, -2)))
  ) {
    if (!/^[-/]$/.test(before.text) || !isYearAt(found, -2)) return null;
  }
  if (
    behind &&
    (behind.text === '%' ||
      COUNTED.has(behind.low) ||
      (behind.glued && /^[:/]$/.test(behind.text) && !isPair(found)))
  )
    return null;
  const introduced = before !== undefined && lexiconSet('en', 'before-dates').has(before.low);
  if (year < 1800 && !introduced) return null;
  if (isStreet(found) || (isNamed(found) && !introduced)) return null;
  if (before && dateWords('en', 'before number').has(before.low)) return null;
  return bareYear(found);
}

/** `2010 Mill Road`. */
function isStreet({ words, next }: Found): boolean {
  return words[next]?.capital === true && words.slice(next + 1, next + 3).some(({ low }) => STREETS.has(low));
}

const STREETS = dateWords('en', 'street');

/** `Windows 2000`, `Plan 2030`: a year that belongs to a name. */
function isNamed({ words, at }: Found): boolean {
  const [earlier, before, year] = [words[at - 2], words[at - 1], words[at]];
  if (!before?.capital || year?.digits == null || year.glued || before.text.length < 3) return false;
  return earlier !== undefined && /\p{L}|\p{N}/u.test(earlier.text);
}

/** `2018/19`: a season, or the year of a budget. */
function isPair(found: Found): boolean {
  const second = found.words[found.next + 1];
  return second?.width === 2 && second.digits === (Number(found.kept.y) + 1) % 100;
}

function isDigitAt(found: Found, away: number): boolean {
  const word = found.words[found.at + away];
  return word?.digits != null;
}

function isYearAt(found: Found, away: number): boolean {
  const word = found.words[found.at + away];
  return word?.digits != null && word.width === 4;
}
