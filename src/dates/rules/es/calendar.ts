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
import { nthWeekdayOfMonth } from '../readers/relative.ts';

/** Days and months of the calendar in Spanish. */
export const SPANISH_CALENDAR: readonly Rule[] = [
  {
    kind: 'day',
    patterns: [
      'el|del? dia? d:<day> de? m:<month> de|del|, y:<year>',
      'el|del? dia? d:<day> de? m:<month> de|del ano y:<year>',
      'el|del? dia? d:<daynumber> de m:<month> de|del|, y:<year>',
      'el|del? dia? d:<daynumber> de m:<month> de|del|, y:<spokenyear>',
      'el|del? d:<day> - m:<month> - y:<year>',
      'm:<month> d:<day> de|del|, y:<year>',
      'el|del? d:<day> m:<month> y:<year>',
    ],
    read: dayMonthYear,
  },
  {
    kind: 'day',
    patterns: ['y:<year> +- +m:<two> +- +d:<two>', 'y:<year> +/ +m:<two> +/ +d:<two>'],
    read: dayMonthYear,
  },
  {
    kind: 'day',
    patterns: [
      'el? a:<digits> +/ +b:<digits> +/ +y:<year>',
      'el? a:<digits> +/ +b:<digits> +/ +yy:<shortyear>',
      'el? a:<digits> +- +b:<digits> +- +y:<year>',
    ],
    read: slashed('day'),
  },
  {
    kind: 'day',
    patterns: ['el|del a:<digits> +/ +b:<digits>', 'el a:<digits> +- +b:<digits>'],
    read: slashed('day'),
  },
  { kind: 'day', patterns: ['t:<decimal>'], read: dotted },
  {
    kind: 'day',
    patterns: [
      'el|del? dia? d:<day> de? m:<month>',
      'el|del? dia? d:<daynumber> de m:<month>',
      'm:<month> d:<day>',
      'el|del? d:<day> de m:<month> de|del este|presente ano',
    ],
    read: dayMonth,
  },
  {
    kind: 'day',
    patterns: [
      'el|del? pasado dia? d:<day> de m:<month>',
      'el|del? d:<day> de m:<month> pasado|ultimo|anterior',
      'el|del? pasado dia? d:<daynumber> de m:<month>',
      'el|del? ultimo d:<day> de m:<month>',
    ],
    read: towards('past', dayMonthYear),
  },
  {
    kind: 'day',
    patterns: [
      'el|del? proximo dia? d:<day> de m:<month>',
      'el|del? d:<day> de m:<month> proximo|venidero',
      'el|del? proximo dia? d:<daynumber> de m:<month>',
    ],
    read: towards('future', dayMonthYear),
  },
  {
    kind: 'day',
    patterns: [
      'el|del dia d:<day>',
      'el|del d:<day>',
      'al? dia d:<day>',
      'el|del pasado dia? d:<day>',
      'el|del proximo dia? d:<day>',
    ],
    read: aloneDay,
  },
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
    patterns: ['finales|fines de m:<month>', 'finales|fines de m:<month> de|del y:<year>'],
    read: part('END'),
  },
  {
    kind: 'day',
    patterns: [
      'el|del? o:<ordinal> w:<weekday> de m:<month>',
      'el|del? o:<ordinal> w:<weekday> de m:<month> de|del y:<year>',
      'el|del? ultimo w:<weekday> de m:<month>',
      'el|del? ultimo w:<weekday> de m:<month> de|del y:<year>',
    ],
    read: nthWeekdayOfMonth,
  },
];

function towards(leaning: 'past' | 'future', read: Rule['read']): Rule['read'] {
  return (found, moment) => read(found, { ...moment, leaning: () => leaning });
}

/** `3 de mayo`, but not the street `Avenida 3 de Mayo`. */
function dayMonth(found: Found, moment: Moment): Meaning | null {
  const before = found.words[found.at - 1];
  const month = found.words[found.next - 1];
  const starts = found.at === 1;
  if (month?.capital && before?.capital && !starts) return null;
  return dayMonthYear(found, moment);
}

/** Short forms and names: `mar`, `abr`, `julio` before a capital is a given name. */
function aloneMonth(found: Found, moment: Moment): Meaning | null {
  const word = found.words[found.next - 1];
  const behind = found.words[found.next];
  const before = found.words[found.at - 1];
  if (!word || (word.text.length <= 4 && word.low !== 'mayo')) return null;
  const starts = before === undefined || before.text === '.';
  if (word.capital && (behind?.capital || before?.capital) && !starts) return null;
  if (
    word.capital &&
    (behind?.capital || (before?.low === 'de' && found.words[found.at - 2]?.digits != null))
  )
    return null;
  return bareMonth(found, moment);
}

function part(mod: string): Rule['read'] {
  return (found, moment) =>
    modified(found.kept.y === undefined ? bareMonth(found, moment) : monthYear(found), mod);
}

/** `el 5`, `el día 13`: a day only where nothing countable follows. */
function aloneDay(found: Found, moment: Moment): Meaning | null {
  const last = found.words[found.next - 1];
  const behind = found.words[found.next];
  if (last?.suffix !== '') return null;
  const said = found.words
    .slice(found.at, found.next)
    .some((word) => word.low === 'dia' || word.low === 'pasado');
  if (behind && /^[%.,:-]$/.test(behind.text) && behind.glued && found.words[found.next + 1]?.glued)
    return null;
  if (said) return bareDay(found, moment);
  if (behind?.text === '%' || behind?.low === 'por') return null;
  const before = found.words[found.at - 1];
  const alone = before === undefined || /^(?:desde|hasta)$/.test(before.low);
  return alone && (behind === undefined || /^[,.;]$/.test(behind.text)) ? bareDay(found, moment) : null;
}
