import { dateWords } from '../../grammar/date-words.ts';
import { timeless } from '../../grammar/moment.ts';
import type { Found, Rule } from '../../grammar/rule.ts';
import { clock, clockMoved, gluedClock, partOfDay, partOfDayAway } from '../readers/clock.ts';

/** Times of day in Spanish. The day that stands beside one is joined to it afterwards. */
export const SPANISH_CLOCK: readonly Rule[] = [
  {
    kind: 'clock',
    patterns: [
      'las|la h:<hour> : mm:<two> horas|hora|hs|h? local|locales?',
      'las|la t:<decimal> horas|hora|hs|h? local|locales?',
      'las|la h:<hour> horas|hora local|locales?',
      'las|la h:<hour> de la half:<part>',
      'las|la h:<hour> : mm:<two> de la half:<part>',
      'h:<hour> : +mm:<two> horas|hora|gmt|h? local|locales?',
      'h:<hour> : +mm:<two> half:am|pm',
      'las|la h:<hour> half:a|p +. m .?',
      't:<decimal> horas|hora|gmt|hs|h local|locales?',
      'las|la h:<hour> y mm:<written>',
      'las|la h:<hour>',
    ],
    read: hourOf,
  },
  { kind: 'clock', patterns: ['t:<numeral>'], read: gluedClock },
  {
    kind: 'clock',
    patterns: ['las|la h:<hour> y media', 'las|la h:<hour> y media de la half:<part>'],
    read: clockMoved(30),
  },
  {
    kind: 'clock',
    patterns: ['las|la h:<hour> y cuarto', 'las|la h:<hour> y cuarto de la half:<part>'],
    read: clockMoved(15),
  },
  { kind: 'clock', patterns: ['las|la h:<hour> menos cuarto'], read: clockMoved(-15) },
  {
    kind: 'part',
    patterns: ['la p:<part>', 'el p:<part>', 'las primeras horas de la p:<part>', 'la misma p:<part>'],
    read: partOfDay,
  },
  { kind: 'loose', patterns: ['p:<part>'], read: partOfDay },
  {
    kind: 'part',
    patterns: ['p:medianoche', 'p:mediodia'],
    read: (found) => timeless('TIME', found.kept.p === 'mediodia' ? 'T12:00' : 'T24:00'),
  },
  {
    kind: 'time',
    patterns: ['esta p:<part>', 'este p:<part>', 'esta misma p:<part>'],
    read: partOfDayAway(0),
  },
  {
    kind: 'time',
    patterns: ['anoche', 'ayer por la noche', 'ayer en la noche'],
    read: partOfDayAway(-1, 'TNI'),
  },
  {
    kind: 'time',
    patterns: ['anteanoche', 'antenoche', 'antes de anoche', 'anteayer por la noche'],
    read: partOfDayAway(-2, 'TNI'),
  },
  { kind: 'time', patterns: ['ayer por|en la p:<part>', 'ayer p:<part>'], read: partOfDayAway(-1) },
];

/** Before a verse, a length, a score. */
const NO_CLOCK = dateWords('es', 'before score');

/** `las 8` alone is an hour only behind `a`, `desde`, `hasta`. */
function hourOf(found: Found) {
  const before = found.words[found.at - 1];
  const exact = found.kept.mm !== undefined && found.next - found.at === 3;
  if (exact && NO_CLOCK.has(before?.low ?? '')) return null;
  const bare = found.next - found.at === 2 && found.kept.mm === undefined && found.kept.t === undefined;
  if (bare && !dateWords('es', 'before hour').has(before?.low ?? '')) return null;
  const behind = found.words[found.next];
  if (bare && behind && /^\p{L}{3,}/u.test(behind.text) && !dateWords('es', 'behind hour').has(behind.low))
    return null;
  return clock(found);
}
