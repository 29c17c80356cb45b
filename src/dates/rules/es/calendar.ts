import { dateWords } from '../../grammar/date-words.ts';
import type { Meaning, Moment } from '../../grammar/moment.ts';
import type { Found, Rule } from '../../grammar/rule.ts';
import { bareDay, dayMonthYear, dotted, slashed } from '../readers/dates.ts';
import { dayOfMonthAway, lastDayOfMonth, nthWeekdayOfMonth } from '../readers/month-days.ts';

/** Days of the calendar in Spanish. */
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
    patterns: [
      'el|del? d:<ordinal> dia de m:<month>',
      'el|del? d:<ordinal> dia de m:<month> de|del y:<year>',
    ],
    read: dayMonthYear,
  },
  {
    kind: 'day',
    patterns: ['el|del? ultimo dia de m:<month>', 'el|del? ultimo dia de m:<month> de|del y:<year>'],
    read: lastDayOfMonth,
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
    read: notScore,
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
      'el|del dia d:<daynumber>',
      'el|del d:<day>',
      'al? dia d:<day>',
      'el|del pasado dia? d:<day>',
      'el|del proximo dia? d:<day>',
    ],
    read: aloneDay,
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
  {
    kind: 'day',
    patterns: ['el|del? dia? d:<day> del mes pasado', 'el|del? dia? d:<day> del pasado mes'],
    read: dayOfMonthAway(-1),
  },
  {
    kind: 'day',
    patterns: [
      'el|del? dia? d:<day> de este mes',
      'el|del? dia? d:<day> del presente mes',
      'el|del? dia? d:<day> del mes en curso',
      'el|del? dia? d:<day> de los corrientes',
      'el|del? d:<day> del actual',
    ],
    read: dayOfMonthAway(0),
  },
  {
    kind: 'day',
    patterns: [
      'el|del? dia? d:<day> del mes que viene',
      'el|del? dia? d:<day> del proximo mes',
      'el|del? dia? d:<day> del mes proximo|entrante',
    ],
    read: dayOfMonthAway(1),
  },
];

function towards(leaning: 'past' | 'future', read: Rule['read']): Rule['read'] {
  return (found, moment) => read(found, { ...moment, leaning: () => leaning });
}

/** Nouns that days give their names to. */
const PLACE = dateWords('es', 'named by day');

/** `el 20-2`, not `el 3-1` of a match. */
function notScore(found: Found, moment: Moment): Meaning | null {
  const dash = found.words.slice(found.at, found.next).some(({ text }) => text === '-');
  return dash && Number(found.kept.a) <= 12 ? null : slashed('day')(found, moment);
}

/** `3 de mayo`, but not the street `Avenida 3 de Mayo`. */
function dayMonth(found: Found, moment: Moment): Meaning | null {
  const before = found.words[found.at - 1];
  const month = found.words[found.next - 1];
  const starts = found.at === 1;
  if (month?.capital && before?.capital && !starts) return null;
  // `el estadio 2 de Octubre`
  const article = dateWords('es', 'day sign').has(found.words[found.at]?.low ?? '');
  if (month?.capital && !article && before && PLACE.has(before.low)) return null;
  return dayMonthYear(found, moment);
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
  const alone = before === undefined || dateWords('es', 'before day').has(before.low);
  return alone && (behind === undefined || /^[,.;]$/.test(behind.text)) ? bareDay(found, moment) : null;
}
