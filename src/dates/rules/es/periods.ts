import { dateWords } from '../../grammar/date-words.ts';
import { modified } from '../../grammar/moment.ts';
import type { Found, Rule } from '../../grammar/rule.ts';
import { holiday, holidayOfYear } from '../readers/holidays.ts';
import { century, decade, partOfYear, partOfYearAway, season, seasonOfYear } from '../readers/periods.ts';

const DECADES = [
  'los anos n:<number>',
  'la decada de|del n:<number>',
  'la decada de los anos? n:<number>',
  'los n:<number>',
];

function parts(words: string, decade: string): readonly string[] {
  return [`${words} de ${decade}`];
}

/** Parts of the year, seasons, decades, centuries and holidays in Spanish. */
export const SPANISH_PERIODS: readonly Rule[] = [
  {
    kind: 'quarter',
    patterns: [
      'el|del? o:<ordinal> trimestre de|del y:<year>',
      'el|del? ultimo trimestre de|del y:<year>',
      'el|del? o:<ordinal> trimestre',
    ],
    read: partOfYear('Q'),
  },
  {
    kind: 'quarter',
    patterns: ['el|del? o:<ordinal> trimestre del ano pasado'],
    read: partOfYearAway('Q', -1),
  },
  {
    kind: 'quarter',
    patterns: ['el|del? o:<ordinal> trimestre de este ano', 'el|del? o:<ordinal> trimestre del ano'],
    read: partOfYearAway('Q', 0),
  },
  {
    kind: 'half',
    patterns: [
      'el|del? o:<ordinal> semestre de|del y:<year>',
      'el|del? ultimo semestre de|del y:<year>',
      'el|del? o:<ordinal> semestre',
      'la? o:<ordinal> mitad de|del y:<year>',
    ],
    read: partOfYear('H'),
  },
  { kind: 'half', patterns: ['el|del? o:<ordinal> semestre del ano pasado'], read: partOfYearAway('H', -1) },
  {
    kind: 'half',
    patterns: ['el|del? o:<ordinal> semestre de este ano', 'el|del? o:<ordinal> semestre del ano'],
    read: partOfYearAway('H', 0),
  },
  {
    kind: 'quarter',
    patterns: ['el|del? o:<ordinal> cuatrimestre de|del y:<year>', 'el|del? o:<ordinal> cuatrimestre'],
    read: partOfYear('R'),
  },
  {
    kind: 'quarter',
    patterns: ['el|del? o:<ordinal> cuatrimestre del ano pasado'],
    read: partOfYearAway('R', -1),
  },
  { kind: 'season', patterns: ['la|el|del? s:<season> de|del y:<year>'], read: season('bare') },
  {
    kind: 'season',
    patterns: [
      'el|la|del? s:<season> pasado|pasada',
      'el|la|del? pasado|pasada s:<season>',
      'el|la ultimo|ultima s:<season>',
    ],
    read: season('last'),
  },
  { kind: 'season', patterns: ['este|esta s:<season>'], read: season('this') },
  {
    kind: 'season',
    patterns: ['el|la|del? proximo|proxima s:<season>', 'el|la s:<season> que viene'],
    read: season('next'),
  },
  { kind: 'season', patterns: ['el|la|del? s:<season> del ano pasado'], read: seasonOfYear(-1) },
  { kind: 'season', patterns: ['el|la|del s:<season>', 's:<season>'], read: bareSeason },
  {
    kind: 'decade',
    patterns: DECADES,
    read: aDecade,
  },
  {
    kind: 'decade',
    patterns: DECADES.flatMap((decade) => parts('principios|comienzos|inicios', decade)),
    read: (found) => modified(aDecade(found), 'START'),
  },
  {
    kind: 'decade',
    patterns: DECADES.flatMap((decade) => parts('mediados', decade)),
    read: (found) => modified(aDecade(found), 'MID'),
  },
  {
    kind: 'decade',
    patterns: DECADES.flatMap((decade) => parts('finales|fines', decade)),
    read: (found) => modified(aDecade(found), 'END'),
  },
  { kind: 'century', patterns: ['el|del? siglo o:<roman>'], read: century },
  {
    kind: 'century',
    patterns: ['principios|comienzos del siglo o:<roman>'],
    read: (found) => modified(century(found), 'START'),
  },
  {
    kind: 'century',
    patterns: ['finales|fines del siglo o:<roman>'],
    read: (found) => modified(century(found), 'END'),
  },
  {
    kind: 'holiday',
    patterns: ['el|la|del? h:<holiday>', 'el|la|del? h:<holiday> de|del y:<year>'],
    read: holiday('bare'),
  },
  { kind: 'holiday', patterns: ['el|la|del? h:<holiday> del ano pasado'], read: holidayOfYear(-1) },
  { kind: 'holiday', patterns: ['el|la|del? h:<holiday> de este ano'], read: holidayOfYear(0) },
  {
    kind: 'holiday',
    patterns: ['el|la|del? h:<holiday> del ano que viene', 'el|la|del? h:<holiday> del proximo ano'],
    read: holidayOfYear(1),
  },
  { kind: 'holiday', patterns: ['el|la|del? pasado|pasada h:<holiday>'], read: holiday('last') },
  { kind: 'holiday', patterns: ['el|la|del? proximo|proxima h:<holiday>'], read: holiday('next') },
];

function bareSeason(...[found, moment]: Parameters<Rule['read']>) {
  const before = found.words[found.at - 1];
  const article = found.next - found.at > 1;
  return article || dateWords('es', 'before season').has(before?.low ?? '')
    ? season('bare')(found, moment)
    : null;
}

/** What may be counted: `los noventa vecinos` is no decade. */
function isNoun(low: string): boolean {
  return /^\p{L}/u.test(low) && !dateWords('es', 'behind decade').has(low);
}

/** `los años 30`, `la década de los noventa`: a round number below a hundred, or a year that ends in 0. */
function aDecade(found: Found) {
  const number = Number(found.kept.n);
  if (number >= 1000) return number % 10 === 0 ? decade({ ...found, kept: { y: number } }) : null;
  const words = found.words.slice(found.at, found.next);
  const behind = found.words[found.next];
  const alone = words.every(({ digits }) => digits === null) && !(behind && isNoun(behind.low));
  const introduced = alone || words.some(({ low }) => dateWords('es', 'decade sign').has(low));
  if (!introduced || number < 10 || number > 90 || number % 10 !== 0) return null;
  return decade({ ...found, kept: { y: 1900 + number } });
}
