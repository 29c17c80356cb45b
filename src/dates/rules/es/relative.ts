import { modified } from '../../grammar/moment.ts';
import type { Rule } from '../../grammar/rule.ts';
import { duration } from '../readers/durations.ts';
import {
  dayAway,
  unitAway,
  unitOfAnchor,
  unitsAway,
  weekday,
  weekdayOfWeekAway,
} from '../readers/relative.ts';

/** What Spanish counts from the document's date or from the narrative's. */
export const SPANISH_RELATIVE: readonly Rule[] = [
  {
    kind: 'day',
    patterns: ['hoy', 'hoy mismo', 'hoy dia', 'el dia de hoy', 'al dia de hoy'],
    read: dayAway(0),
  },
  { kind: 'day', patterns: ['ayer', 'ayer mismo', 'el dia de ayer'], read: dayAway(-1) },
  { kind: 'day', patterns: ['anteayer', 'antier', 'antes de ayer', 'antes de anoche'], read: dayAway(-2) },
  { kind: 'day', patterns: ['manana', 'manana mismo', 'el dia de manana'], read: tomorrow },
  { kind: 'day', patterns: ['pasado manana'], read: dayAway(2) },
  {
    kind: 'unit',
    patterns: [
      'el|la|del|este|esta? u:<unit> pasado|pasada',
      'el|la|del|este|esta pasado|pasada u:<unit>',
      'la|el|del ultimo|ultima u:<unit>',
      'el|la u:<unit> anterior',
    ],
    read: unitAway(-1),
  },
  {
    kind: 'unit',
    patterns: [
      'este|esta mismo|misma? u:<unit>',
      'el|la|del u:<unit> en curso',
      'el|la|del presente u:<unit>',
      'el|la|del u:<unit> actual',
      'el|la|del actual u:<unit>',
      'lo que va de u:<unit>',
    ],
    read: unitAway(0),
  },
  {
    kind: 'unit',
    patterns: [
      'el|la|del? u:<unit> que viene',
      'el|la|del? proximo|proxima u:<unit>',
      'el|la|del? u:<unit> proximo|proxima|entrante|venidero|venidera',
      'la|el siguiente u:<unit>',
    ],
    read: unitAway(1),
  },
  {
    kind: 'unit',
    patterns: [
      'principios|comienzos|inicios de este|esta? u:<unit>',
      'principios|comienzos|inicios del u:<unit>',
      'el inicio|comienzo|principio del|de u:<unit>',
    ],
    read: moved(0, 'START'),
  },
  {
    kind: 'unit',
    patterns: ['mediados de este|esta? u:<unit>', 'mediados del u:<unit>'],
    read: moved(0, 'MID'),
  },
  {
    kind: 'unit',
    patterns: ['finales|fines de este|esta? u:<unit>', 'finales|fines del u:<unit>', 'final|fin de ano'],
    read: moved(0, 'END'),
  },
  {
    kind: 'unit',
    patterns: [
      'principios|comienzos|inicios del u:<unit> pasado',
      'principios|comienzos|inicios del pasado u:<unit>',
    ],
    read: moved(-1, 'START'),
  },
  {
    kind: 'unit',
    patterns: ['finales|fines del u:<unit> pasado', 'finales|fines del pasado u:<unit>'],
    read: moved(-1, 'END'),
  },
  {
    kind: 'unit',
    patterns: [
      'principios|comienzos|inicios del proximo u:<unit>',
      'principios|comienzos|inicios del u:<unit> que viene',
    ],
    read: moved(1, 'START'),
  },
  {
    kind: 'ago',
    patterns: [
      'hace n:<number> u:<unit>',
      'hace ya n:<number> u:<unit>',
      'n:<number> u:<unit> atras',
      'hace apenas|solo|justo|exactamente n:<number> u:<unit>',
    ],
    read: ago(null),
  },
  {
    kind: 'ago',
    patterns: [
      'hace casi|unos|unas n:<number> u:<unit>',
      'hace cerca de n:<number> u:<unit>',
      'hace aproximadamente|alrededor n:<number> u:<unit>',
    ],
    read: ago('APPROX'),
  },
  {
    kind: 'ago',
    patterns: ['hace un par de u:<unit>'],
    read: (found, moment) =>
      modified(unitsAway(-1)({ ...found, kept: { ...found.kept, n: 2 } }, moment), 'APPROX'),
  },
  {
    kind: 'ago',
    patterns: ['hace mas de n:<number> u:<unit>', 'hace ya mas de n:<number> u:<unit>'],
    read: ago('BEFORE'),
  },
  { kind: 'ago', patterns: ['dentro de n:<number> u:<unit>'], read: unitsAway(1) },
  {
    kind: 'anchored',
    patterns: [
      'el dia siguiente',
      'al dia siguiente',
      'el u:<unit> siguiente',
      'la u:<unit> siguiente',
      'al u:<unit> siguiente',
      'un dia despues',
    ],
    read: (found, moment) => unitOfAnchor(1)({ ...found, kept: { u: found.kept.u ?? 'D' } }, moment),
  },
  {
    kind: 'anchored',
    patterns: ['la vispera', 'el dia anterior'],
    read: (found, moment) => unitOfAnchor(-1)({ ...found, kept: { u: 'D' } }, moment),
  },
  {
    kind: 'anchored',
    patterns: [
      'ese|esa|aquel|aquella mismo|misma? u:<unit>',
      'el mismo|misma u:<unit>',
      'ese mismo|misma u:<unit>',
    ],
    read: unitOfAnchor(0),
  },
  { kind: 'weekday', patterns: ['w:<weekday>', 'el|del w:<weekday>'], read: weekday('bare') },
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
      'el|del? w:<weekday> proximo|venidero|siguiente',
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

/** `hace dos años`; behind `desde` it is how long something has lasted. */
function ago(mod: string | null): Rule['read'] {
  return (found, moment) => {
    const lasting = found.words[found.at - 1]?.low === 'desde';
    return modified(lasting ? duration(found) : unitsAway(-1)(found, moment), mod);
  };
}

function moved(away: number, mod: string): Rule['read'] {
  return (found, moment) =>
    modified(unitAway(away)({ ...found, kept: { u: found.kept.u ?? 'Y' } }, moment), mod);
}

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
  if (before && /^(?:la|una|esta|cada|misma|toda|media|de)$/.test(before.low)) return null;
  return dayAway(1)(found, moment);
}
