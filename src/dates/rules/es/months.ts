import { type Meaning, type Moment, modified } from '../../grammar/moment.ts';
import type { Found, Rule } from '../../grammar/rule.ts';
import type { Word } from '../../grammar/words.ts';
import { bareMonth, monthBeside, monthOfYear, monthYear } from '../readers/dates.ts';
import { edgeOfYear, weekendOfMonth, weekOfMonth } from '../readers/month-days.ts';

/** Months of the calendar in Spanish, whole and in part. */
export const SPANISH_MONTHS: readonly Rule[] = [
  {
    kind: 'month',
    patterns: [
      'm:<month> de|del y:<year>',
      'm:<month> de|del ano y:<year>',
      'el|del mes de m:<month> de|del y:<year>',
      'm:<month> y:<year>',
      'm:<month> , y:<year>',
      'un? mes de m:<month> de|del y:<year>',
    ],
    read: monthYear,
  },
  {
    kind: 'month',
    patterns: ['m:<month> del ano pasado', 'm:<month> del pasado ano'],
    read: monthOfYear(-1),
  },
  {
    kind: 'month',
    patterns: ['m:<month> de este ano', 'm:<month> del presente ano', 'este m:<month>'],
    read: monthOfYear(0),
  },
  {
    kind: 'month',
    patterns: ['m:<month> del ano que viene', 'm:<month> del proximo ano'],
    read: monthOfYear(1),
  },
  {
    kind: 'month',
    patterns: ['m:<month> pasado|ultimo', 'el|del pasado mes? de? m:<month>', 'el|del ultimo m:<month>'],
    read: monthBeside(-1),
  },
  {
    kind: 'month',
    patterns: ['m:<month> proximo|venidero', 'el|del proximo mes? de? m:<month>', 'm:<month> que viene'],
    read: monthBeside(1),
  },
  {
    kind: 'month',
    patterns: ['m:<month>', 'el|del mes de m:<month>', 'un? mes de m:<month>'],
    read: aloneMonth,
  },
  {
    kind: 'month',
    patterns: [
      'principios|comienzos|inicios de m:<month>',
      'principios|comienzos|inicios de m:<month> de|del y:<year>',
      'la? primera quincena|mitad de m:<month>',
      'la? primera quincena|mitad de m:<month> de|del y:<year>',
    ],
    read: part('START'),
  },
  {
    kind: 'month',
    patterns: ['mediados de m:<month>', 'mediados de m:<month> de|del y:<year>'],
    read: part('MID'),
  },
  {
    kind: 'month',
    patterns: [
      'finales|fines de m:<month>',
      'finales|fines de m:<month> de|del y:<year>',
      'la? segunda quincena|mitad de m:<month>',
      'la? segunda quincena|mitad de m:<month> de|del y:<year>',
    ],
    read: part('END'),
  },
  { kind: 'unit', patterns: ['el|la|del? primer|primera u:<unit> de|del y:<year>'], read: edgeOfYear(1) },
  { kind: 'unit', patterns: ['el|la|del? ultimo|ultima u:<unit> de|del y:<year>'], read: edgeOfYear(-1) },
  {
    kind: 'unit',
    patterns: [
      'la? o:<ordinal> semana de m:<month>',
      'la? o:<ordinal> semana de m:<month> de|del y:<year>',
      'la? ultima semana de m:<month>',
      'la? ultima semana de m:<month> de|del y:<year>',
    ],
    read: weekOfMonth,
  },
  {
    kind: 'unit',
    patterns: [
      'el|del? o:<ordinal> fin de semana de m:<month>',
      'el|del? o:<ordinal> fin de semana de m:<month> de|del y:<year>',
      'el|del? ultimo fin de semana de m:<month>',
      'el|del? ultimo fin de semana de m:<month> de|del y:<year>',
    ],
    read: weekendOfMonth,
  },
];

/** Short forms and names: `mar`, `abr`, `julio` before a capital is a given name. */
function aloneMonth(found: Found, moment: Moment): Meaning | null {
  const word = found.words[found.next - 1];
  const behind = found.words[found.next];
  const before = found.words[found.at - 1];
  if (!word || (word.text.length <= 4 && word.low !== 'mayo')) return null;
  const starts = before === undefined || before.text === '.';
  if (word.capital && (behind?.capital || before?.capital) && !starts) return null;
  if (word.capital && (behind?.capital || (before?.low === 'de' && isNumberWord(found.words[found.at - 2]))))
    return null;
  return bareMonth(found, moment);
}

function part(mod: string): Rule['read'] {
  return (found, moment) =>
    modified(found.kept.y === undefined ? bareMonth(found, moment) : monthYear(found), mod);
}

/** `25 de Mayo`, `Tres de Mayo`: the name of a street. */
function isNumberWord(word: Word | undefined): boolean {
  return word !== undefined && (word.digits !== null || word.capital);
}
