import { closedWords } from '../../../language/closed-words.ts';
import { modified } from '../../grammar/moment.ts';
import type { Found, Rule } from '../../grammar/rule.ts';
import { partOfAnchorDay } from '../readers/beside.ts';
import { duration } from '../readers/durations.ts';
import { unitOfAnchor, unitsAway, unitsFromAnchor } from '../readers/relative.ts';
import { sameUnit } from '../readers/same-unit.ts';

/** Units before and after the document’s date or the narrative’s in Spanish. */
export const SPANISH_DISTANCES: readonly Rule[] = [
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
  {
    kind: 'ago',
    patterns: ['dentro de n:<number> u:<unit>'],
    read: (found, moment) => unitsAway(1)(inWeeks(found), moment),
  },
  {
    kind: 'anchored',
    patterns: [
      'el dia siguiente',
      'al dia siguiente',
      'el u:<unit> siguiente',
      'la u:<unit> siguiente',
      'al u:<unit> siguiente',
    ],
    read: (found, moment) => unitOfAnchor(1)({ ...found, kept: { u: found.kept.u ?? 'D' } }, moment),
  },
  {
    kind: 'anchored',
    patterns: ['n:<number> u:<unit> despues', 'n:<number> u:<unit> mas tarde'],
    read: narrated(1),
  },
  { kind: 'anchored', patterns: ['n:<number> u:<unit> antes'], read: narrated(-1) },
  {
    kind: 'time',
    patterns: ['esa|aquella misma? p:<part>', 'ese|aquel mismo? p:<part>'],
    read: partOfAnchorDay(0),
  },
  {
    kind: 'time',
    patterns: ['la p:<part> siguiente', 'la siguiente p:<part>'],
    read: partOfAnchorDay(1),
  },
  { kind: 'time', patterns: ['la p:<part> anterior'], read: partOfAnchorDay(-1) },
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
      'esa|aquella misma? fecha',
    ],
    read: (found, moment) => sameUnit({ ...found, kept: { u: found.kept.u ?? 'D' } }, moment),
  },
];

const GOES_ON = closedWords('es', 'genitive prepositions', 'complementizers');

/** `dos días después` of the day last named; of one that has no date, or before what it is counted from, a length. */
function narrated(direction: -1 | 1): Rule['read'] {
  return (found, moment) => {
    const behind = found.words[found.next]?.low ?? '';
    if (moment.anchor === null || GOES_ON.has(behind)) return null;
    const day = unitsFromAnchor(direction)(found, moment);
    return day?.when == null ? null : day;
  };
}

/** `hace dos años`; behind `desde` it is how long something has lasted. */
function ago(mod: string | null): Rule['read'] {
  return (found, moment) => {
    const lasting = found.words[found.at - 1]?.low === 'desde';
    return modified(lasting ? duration(found) : unitsAway(-1)(inWeeks(found), moment), mod);
  };
}

/** `hace quince días` is two weeks, `hace ocho días` one: as spoken, not to the day. */
function inWeeks(found: Found): Found {
  const weeks = found.kept.u === 'D' ? SPOKEN_WEEKS.get(Number(found.kept.n)) : undefined;
  return weeks === undefined ? found : { ...found, kept: { ...found.kept, u: 'W', n: weeks } };
}

const SPOKEN_WEEKS: ReadonlyMap<number, number> = new Map([
  [8, 1],
  [15, 2],
]);
