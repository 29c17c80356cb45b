import { dateWords } from '../../grammar/date-words.ts';
import type { Rule } from '../../grammar/rule.ts';
import { weekdayAndDay } from '../readers/month-days.ts';
import { dayAway, weekday, weekdayOfWeekAway } from '../readers/relative.ts';

/** Days that Spanish counts from the document’s date: hoy, ayer, weekdays. */
export const SPANISH_WEEKDAYS: readonly Rule[] = [
  {
    kind: 'day',
    patterns: ['hoy', 'hoy mismo', 'hoy dia', 'el dia de hoy', 'al dia de hoy'],
    read: dayAway(0),
  },
  { kind: 'day', patterns: ['ayer', 'ayer mismo', 'el dia de ayer'], read: dayAway(-1) },
  { kind: 'day', patterns: ['anteayer', 'antier', 'antes de ayer'], read: dayAway(-2) },
  { kind: 'day', patterns: ['manana', 'manana mismo', 'el dia de manana'], read: tomorrow },
  { kind: 'day', patterns: ['pasado manana'], read: dayAway(2) },
  {
    kind: 'day',
    patterns: ['el|del|este? pasado|proximo? w:<weekday> ,? dia? d:<digits>'],
    read: weekdayWithDay,
  },
  { kind: 'weekday', patterns: ['w:<weekday>', 'el|del w:<weekday>'], read: bareWeekday },
  {
    kind: 'weekday',
    patterns: [
      'el|del|este? w:<weekday> pasado',
      'el|del|este pasado w:<weekday>',
      'el|del ultimo w:<weekday>',
      'w:<weekday> pasado',
    ],
    read: weekday('last'),
  },
  { kind: 'weekday', patterns: ['este mismo? w:<weekday>'], read: weekday('this') },
  {
    kind: 'weekday',
    patterns: [
      'el|del|este? proximo w:<weekday>',
      'el|del? w:<weekday> proximo|venidero|siguiente|entrante',
      'el|del? w:<weekday> que viene',
    ],
    read: weekday('next'),
  },
  {
    kind: 'weekday',
    patterns: ['el|del? w:<weekday> de la semana pasada', 'el|del? w:<weekday> de la pasada semana'],
    read: weekdayOfWeekAway(-1),
  },
  { kind: 'weekday', patterns: ['el|del? w:<weekday> de esta semana'], read: weekdayOfWeekAway(0) },
  {
    kind: 'weekday',
    patterns: ['el|del? w:<weekday> de la proxima semana', 'el|del? w:<weekday> de la semana que viene'],
    read: weekdayOfWeekAway(1),
  },
];

/** `el domingo 24`, not `los lunes 24 vecinos`: no noun and no clock behind the day. */
function weekdayWithDay(...[found, moment]: Parameters<Rule['read']>) {
  const behind = found.words[found.next];
  if (
    behind &&
    (/^(?:%|:|horas?)$/.test(behind.low) ||
      (behind.glued && /^[.,]$/.test(behind.text) && found.words[found.next + 1]?.glued))
  )
    return null;
  return behind && /^\p{L}{2,}/u.test(behind.text) && !CLOSERS.has(behind.low)
    ? null
    : weekdayAndDay(found, moment);
}

const CLOSERS = dateWords('es', 'closer');

/** A weekday, not the given name: `Domingo García`. */
function bareWeekday(...[found, moment]: Parameters<Rule['read']>) {
  const word = found.words[found.next - 1];
  const named = word?.capital && found.words[found.next]?.capital;
  return named ? null : weekday('bare')(found, moment);
}

/** `a las ocho de mañana` without its article. */
const CLOCKS = dateWords('es', 'clock');

/** `mañana` the day, not the morning: not behind an article or a preposition of the morning. */
function tomorrow(...[found, moment]: Parameters<Rule['read']>) {
  const word = found.words[found.next - 1];
  const before = found.words[found.at - 1];
  if (
    !word ||
    (!/ñ/i.test(found.words[found.at]?.text ?? '') &&
      found.next === found.at + 1 &&
      word.text.toLowerCase() === 'manana')
  )
    return null;
  if (before && dateWords('es', 'before morning').has(before.low)) return null;
  if (before?.low === 'de' && isClock(found.words[found.at - 2]?.low ?? '')) return null;
  return dayAway(1)(found, moment);
}

function isClock(low: string): boolean {
  return /^\d/.test(low) || CLOCKS.has(low);
}
