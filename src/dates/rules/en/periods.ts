import { closedWords } from '../../../language/closed-words.ts';
import { dateWords } from '../../grammar/date-words.ts';
import { modified } from '../../grammar/moment.ts';
import type { Found, Rule } from '../../grammar/rule.ts';
import { holiday, holidayEve, holidayOfYear } from '../readers/holidays.ts';
import { century, decade, partOfYear, partOfYearAway, season, seasonOfYear } from '../readers/periods.ts';
import { unitAway, unitOfAnchor, unitsFromAnchor } from '../readers/relative.ts';
import { monthNumber } from './month-words.ts';

/** Quarters, halves, seasons, decades, centuries and holidays in English. */
export const ENGLISH_PERIODS: readonly Rule[] = [
  {
    kind: 'quarter',
    patterns: [
      'the? fiscal? o:<ordinal> -? fiscal? quarter',
      'the? fiscal? o:<ordinal> quarter of|in y:<year>',
      'the? y:<year> o:<ordinal> -? quarter',
      'the? o:<ordinal> quarter y:<year>',
      'q o:<digits> y:<year>?',
      'the? last|final quarter of y:<year>',
    ],
    read: partOfYear('Q'),
  },
  {
    kind: 'quarter',
    patterns: [
      "last year ' s o:<ordinal> quarter",
      'the? o:<ordinal> quarter of last year',
      'the? year - earlier|ago o:<ordinal> quarter',
    ],
    read: partOfYearAway('Q', -1),
  },
  {
    kind: 'quarter',
    patterns: ["this year ' s o:<ordinal> quarter", 'the? o:<ordinal> quarter of this year'],
    read: partOfYearAway('Q', 0),
  },
  {
    kind: 'quarter',
    patterns: ['the? o:<ordinal> quarter of next year', "next year ' s o:<ordinal> quarter"],
    read: partOfYearAway('Q', 1),
  },
  { kind: 'quarter', patterns: ['the u:quarter', 'the l:latest u:quarter|period'], read: theQuarter },
  {
    kind: 'quarter',
    patterns: [
      'the u:quarter a year earlier|ago',
      "last year ' s comparable|corresponding? u:quarter|period",
    ],
    read: yearBefore,
  },
  {
    kind: 'anchored',
    patterns: [
      'the? comparable? year - earlier|ago u:quarter|period',
      'the same|corresponding|comparable|like u:quarter|period a year earlier|ago',
      'the same|corresponding|comparable|like u:quarter|period of? last year',
      'the same|corresponding|comparable u:quarter|period of? the? previous|prior year',
      'a? year - earlier|ago',
    ],
    read: yearBefore,
  },
  {
    kind: 'half',
    patterns: [
      'the? o:<ordinal> half of y:<year>',
      'the last half of y:<year>',
      'the? y:<year> o:<ordinal> half',
      'h +o:<digits> of? y:<year>',
    ],
    read: partOfYear('H'),
  },
  { kind: 'quarter', patterns: ['the y:<year> quarter|period'], read: sameQuarterOf },
  { kind: 'half', patterns: ['the? o:<ordinal> half of last year'], read: partOfYearAway('H', -1) },
  {
    kind: 'half',
    patterns: ['the? o:<ordinal> half of this year', 'the? o:<ordinal> half of the year'],
    read: partOfYearAway('H', 0),
  },
  {
    kind: 'season',
    patterns: ['the? s:<season> of y:<year>', 'the s:<season> of y:<spokenyear>', 's:<season> y:<year>'],
    read: season('bare'),
  },
  { kind: 'season', patterns: ['early -? s:<season> of? y:<year>'], read: partOfSeason('START') },
  { kind: 'season', patterns: ['mid -? s:<season> of? y:<year>'], read: partOfSeason('MID') },
  { kind: 'season', patterns: ['late -? s:<season> of? y:<year>'], read: partOfSeason('END') },
  { kind: 'season', patterns: ['last s:<season>', 'this past s:<season>'], read: season('last') },
  { kind: 'season', patterns: ['this s:<season>', 'the? current s:<season>'], read: season('this') },
  { kind: 'season', patterns: ['next s:<season>', 'this coming s:<season>'], read: season('next') },
  {
    kind: 'season',
    patterns: ['the s:<season> of last year', 's:<season> of last year'],
    read: seasonOfYear(-1),
  },
  { kind: 'season', patterns: ['the s:<season>', 's:<season>'], read: bareSeason },
  { kind: 'decade', patterns: ['the? y:<decade>', "the ' y:<decade>", "' y:<decade>"], read: aloneDecade },
  { kind: 'decade', patterns: ['the y:<decadeword>'], read: saidDecade },
  {
    kind: 'decade',
    patterns: ['the? early - y:<decadeword>', 'the? early y:<decadeword>'],
    read: partOfDecade('START'),
  },
  { kind: 'decade', patterns: ['the? mid -? y:<decadeword>'], read: partOfDecade('MID') },
  {
    kind: 'decade',
    patterns: ['the? late - y:<decadeword>', 'the? late y:<decadeword>'],
    read: partOfDecade('END'),
  },
  {
    kind: 'decade',
    patterns: ['the? early y:<decade>', 'the early - y:<decade>', "the early ' y:<decade>"],
    read: partOfDecade('START'),
  },
  {
    kind: 'decade',
    patterns: ['the? mid -? y:<decade>', "the? mid - ' y:<decade>"],
    read: partOfDecade('MID'),
  },
  {
    kind: 'decade',
    patterns: ['the? late y:<decade>', 'the late - y:<decade>', "the late ' y:<decade>"],
    read: partOfDecade('END'),
  },
  { kind: 'century', patterns: ['the? o:<ordinal> -? century'], read: century },
  {
    kind: 'century',
    patterns: ['the? early o:<ordinal> -? century'],
    read: (found) => modified(century(found), 'START'),
  },
  {
    kind: 'century',
    patterns: ['the? late o:<ordinal> -? century'],
    read: (found) => modified(century(found), 'END'),
  },
  {
    kind: 'holiday',
    patterns: ['h:<holiday> y:<year>?', 'h:<holiday> , y:<year>', 'h:<holiday> of y:<year>'],
    read: capitalHoliday,
  },
  {
    kind: 'holiday',
    patterns: ['the? eve of h:<holiday>', 'the? eve of h:<holiday> y:<year>'],
    read: holidayEve,
  },
  { kind: 'holiday', patterns: ['h:<holiday> of? last year'], read: holidayOfYear(-1) },
  { kind: 'holiday', patterns: ['h:<holiday> of? this year'], read: holidayOfYear(0) },
  { kind: 'holiday', patterns: ['h:<holiday> of? next year'], read: holidayOfYear(1) },
  { kind: 'holiday', patterns: ['last h:<holiday>'], read: holiday('last') },
  { kind: 'holiday', patterns: ['next h:<holiday>'], read: holiday('next') },
];

function theQuarter(...[found, moment]: Parameters<Rule['read']>) {
  const kept = { ...found, kept: { u: 'Q' } };
  const ended = quarterEnded(found, moment);
  if (ended) return ended;
  if (found.kept.l !== undefined) return unitAway(-1)(kept, moment);
  return moment.quarter ? unitOfAnchor(0)(kept, moment) : unitAway(-1)(kept, moment);
}

/** `the quarter ended Sept. 30`: the one that holds that month. */
function quarterEnded(...[found, moment]: Parameters<Rule['read']>) {
  if (!dateWords('en', 'ended').has(found.words[found.next]?.low ?? '')) return null;
  const month = monthNumber(found.words[found.next + 1]?.low ?? '');
  if (month === null) return null;
  const kept = { ...found, kept: { o: Math.ceil(month / 3) } };
  return partOfYear('Q')(kept, moment);
}

function yearBefore(...[found, moment]: Parameters<Rule['read']>) {
  const kept = { ...found, kept: { u: 'Y', n: 1 } };
  return unitsFromAnchor(-1)(kept, moment);
}

function partOfSeason(mod: string): Rule['read'] {
  return (found, moment) => modified(season('bare')(found, moment), mod);
}

/** A bare season: not `spring` the verb or `fall` the noun, so only behind `in`, `the`, `of` and the like. */
function bareSeason(...[found, moment]: Parameters<Rule['read']>) {
  const before = found.words[found.at - 1];
  const code = String(found.kept.s);
  const first = found.words[found.at];
  // `the Winter Garden`
  if (found.words[found.next - 1]?.capital && found.words[found.next]?.capital) return null;
  const preposition = dateWords('en', 'before season').has(before?.low ?? '');
  if (first?.low !== 'the' && !preposition) return null;
  if ((code === 'FA' || code === 'SP') && (!preposition || found.words[found.next - 1]?.low === 'fall'))
    return null;
  return season('bare')(found, moment);
}

function partOfDecade(mod: string): Rule['read'] {
  return (found) => modified(aloneDecade(found), mod);
}

function capitalHoliday(...[found, moment]: Parameters<Rule['read']>) {
  return found.words[found.at]?.capital ? holiday('bare')(found, moment) : null;
}

/** `the 1988 quarter`: the one last named, of that year. */
function sameQuarterOf(...[found, moment]: Parameters<Rule['read']>) {
  const part = /-Q(\d)$/.exec(moment.quarter?.value ?? '')?.[1];
  return part === undefined
    ? null
    : partOfYear('Q')({ ...found, kept: { ...found.kept, o: Number(part) } }, moment);
}

/** `the nineties`, not degrees: `in the nineties` beside heat or cold. */
function saidDecade(...[found]: Parameters<Rule['read']>) {
  const around = found.words.slice(Math.max(0, found.at - REACH), found.next + REACH);
  return around.some(({ low }) => DEGREES.has(low)) ? null : decade(found);
}

const REACH = 8;
const DEGREES = dateWords('en', 'degrees');
const POSSESSIVES = closedWords('en', 'possessives', "speakers' possessives");

/** `the 30s`, not a man in `his 30s`. */
function aloneDecade(found: Found) {
  return POSSESSIVES.has(found.words[found.at - 1]?.low ?? '') ? null : decade(found);
}
