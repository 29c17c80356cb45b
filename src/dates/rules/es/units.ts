import { modified } from '../../grammar/moment.ts';
import type { Rule } from '../../grammar/rule.ts';
import { unitAway } from '../readers/relative.ts';

/** The week, month or year that Spanish names by its place: pasado, este, próximo, and their parts. */
export const SPANISH_UNITS: readonly Rule[] = [
  {
    kind: 'unit',
    patterns: [
      'el|la|del|este|esta? u:<unit> pasado|pasada',
      'el|la|del|este|esta pasado|pasada u:<unit>',
      'la|el|del ultimo|ultima u:<unit>',
    ],
    read: unitAway(-1),
  },
  {
    kind: 'unit',
    patterns: ['el|la u:<unit> anterior'],
    // The day before is counted from the last one that the text named (`SPANISH_DISTANCES`).
    read: (found, moment) => (found.kept.u === 'D' && moment.anchor ? null : unitAway(-1)(found, moment)),
  },
  { kind: 'unit', patterns: ['el|la|del u:<unit> antepasado|antepasada'], read: unitAway(-2) },
  {
    kind: 'unit',
    patterns: [
      'este|esta mismo|misma? u:<unit>',
      'el|la|del u:<unit> en curso',
      'el|la|del presente u:<unit>',
      'el|la|del u:<unit> actual',
      'el|la|del actual u:<unit>',
      'lo que va de|del u:<unit>',
      'lo que llevamos de u:<unit>',
    ],
    read: unitAway(0),
  },
  {
    kind: 'unit',
    patterns: [
      'el|la|del? u:<unit> que viene',
      'el|la|del? proximo|proxima u:<unit>',
      'el|la|del? u:<unit> proximo|proxima|entrante|venidero|venidera',
      'la|el? siguiente u:<unit>',
    ],
    read: unitAway(1),
  },
  {
    kind: 'unit',
    patterns: [
      'principios|comienzos|inicios de este|esta? u:<unit>',
      'principios|comienzos|inicios del u:<unit>',
      'principios|comienzos|inicios de la u:<unit>',
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
    patterns: [
      'mediados de la u:<unit> pasada',
      'mediados del u:<unit> pasado',
      'mediados del|de pasado|pasada u:<unit>',
    ],
    read: moved(-1, 'MID'),
  },
  {
    kind: 'unit',
    patterns: [
      'mediados de la? proxima u:<unit>',
      'mediados del proximo u:<unit>',
      'mediados de|del la? u:<unit> que viene',
    ],
    read: moved(1, 'MID'),
  },
  {
    kind: 'unit',
    patterns: [
      'finales|fines de este|esta? u:<unit>',
      'finales|fines del u:<unit>',
      'finales|fines de la u:<unit>',
      'final|fin de ano',
    ],
    read: moved(0, 'END'),
  },
  {
    kind: 'unit',
    patterns: [
      'principios|comienzos|inicios del u:<unit> pasado',
      'principios|comienzos|inicios del pasado u:<unit>',
      'principios|comienzos|inicios de la u:<unit> pasada',
    ],
    read: moved(-1, 'START'),
  },
  {
    kind: 'unit',
    patterns: [
      'finales|fines del u:<unit> pasado',
      'finales|fines del pasado u:<unit>',
      'finales|fines de la u:<unit> pasada',
      'finales|fines de la pasada u:<unit>',
    ],
    read: moved(-1, 'END'),
  },
  {
    kind: 'unit',
    patterns: [
      'principios|comienzos|inicios del proximo u:<unit>',
      'principios|comienzos|inicios del u:<unit> que viene',
      'principios|comienzos|inicios de la? proxima u:<unit>',
      'principios|comienzos|inicios de la u:<unit> que viene',
    ],
    read: moved(1, 'START'),
  },
  {
    kind: 'unit',
    patterns: [
      'finales|fines del proximo u:<unit>',
      'finales|fines del u:<unit> que viene',
      'finales|fines de la? proxima u:<unit>',
      'finales|fines de la u:<unit> que viene',
    ],
    read: moved(1, 'END'),
  },
];

function moved(away: number, mod: string): Rule['read'] {
  return (found, moment) =>
    modified(unitAway(away)({ ...found, kept: { u: found.kept.u ?? 'Y' } }, moment), mod);
}
