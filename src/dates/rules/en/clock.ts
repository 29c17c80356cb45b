import { lexiconSet } from '../../../language/lexicon.ts';
import { dateWords } from '../../grammar/date-words.ts';
import { modified, timeless } from '../../grammar/moment.ts';
import type { Rule } from '../../grammar/rule.ts';
import { clock, clockMoved, gluedClock, partOfDay, partOfDayAway } from '../readers/clock.ts';
import { everyWeekday } from '../readers/durations.ts';

/** Times of day in English. The day that stands beside one is joined to it afterwards. */
export const ENGLISH_CLOCK: readonly Rule[] = [
  {
    kind: 'clock',
    patterns: [
      'h:<hour> : mm:<two> half:a|p +. m .? est|edt|gmt|pst|pdt|et|cst?',
      'h:<hour> : mm:<two> half:am|pm',
      'h:<hour> : mm:<two> half:a|p +. +m +.? +zone:est|edt|gmt?',
    ],
    read: clock,
  },
  {
    kind: 'clock',
    patterns: [
      'h:<hour> half:a|p +. m .? est|edt|gmt|pst|pdt|et|cst?',
      'h:<hour> half:am|pm est|edt|gmt|pst|pdt|et|cst?',
      "h:<hour> o'clock",
    ],
    read: clock,
  },
  { kind: 'clock', patterns: ['t:<numeral> : +mm:<two>'], read: () => null },
  { kind: 'clock', patterns: ['t:<numeral>'], read: gluedClock },
  {
    kind: 'clock',
    patterns: ['h:<hour> : +mm:<two>', 'h:<hour> : +mm:<two> gmt|est|edt|pst|utc|et'],
    read: plainClock,
  },
  { kind: 'clock', patterns: ['half past h:<hour>'], read: clockMoved(30) },
  { kind: 'clock', patterns: ['a? quarter past h:<hour>'], read: clockMoved(15) },
  { kind: 'clock', patterns: ['a? quarter to h:<hour>'], read: clockMoved(-15) },
  { kind: 'part', patterns: ['the p:<part>', 'noon', 'midnight', 'midday'], read: alonePart },
  { kind: 'loose', patterns: ['p:<part>'], read: partOfDay },
  {
    kind: 'part',
    patterns: ['the early|small hours'],
    read: () => timeless('TIME', 'TMO', 'START'),
  },
  { kind: 'part', patterns: ['the late hours'], read: () => timeless('TIME', 'TEV', 'END') },
  {
    kind: 'part',
    patterns: ['mid p:<part>', 'mid - p:<part>', 'the mid p:<part>'],
    read: (found) => modified(partOfDay(found), 'MID'),
  },
  { kind: 'part', patterns: ['the early p:<part>'], read: (found) => modified(partOfDay(found), 'START') },
  { kind: 'part', patterns: ['the late p:<part>'], read: (found) => modified(partOfDay(found), 'END') },
  { kind: 'time', patterns: ['this p:<part>'], read: partOfDayAway(0) },
  { kind: 'time', patterns: ['tonight'], read: partOfDayAway(0, 'TNI') },
  { kind: 'time', patterns: ['last p:<part>', 'overnight'], read: lastPart },
  {
    kind: 'set',
    patterns: ['w:<weekday> p:<part>'],
    read: (found) => (/s$/.test(found.words[found.next - 1]?.low ?? '') ? everyWeekday(found) : null),
  },
];

/** `19:15`, not a score or a verse: both parts are in range and no further mark is glued to it. */
function plainClock(...[found]: Parameters<Rule['read']>) {
  const behind = found.words[found.next];
  const before = found.words[found.at - 1];
  if (behind?.glued && /^[:/-]$/.test(behind.text)) return null;
  if (before && (before.text === ':' || NO_CLOCK.has(before.low))) return null;
  // `Genesis 19:15`
  if (before?.capital && !/day$/.test(before.low) && !lexiconSet('en', 'before-dates').has(before.low))
    return null;
  return clock(found);
}

/** Before a score, a ratio, a length, a verse. */
const NO_CLOCK = dateWords('en', 'before score');

function alonePart(...[found]: Parameters<Rule['read']>) {
  const last = found.words[found.next - 1];
  if (last && /s$/.test(last.low)) return null;
  if (found.kept.p !== undefined) return partOfDay(found);
  return timeless('TIME', last?.low === 'midnight' ? 'T24:00' : 'T12:00');
}

function lastPart(...[found, moment]: Parameters<Rule['read']>) {
  return found.kept.p === undefined
    ? partOfDayAway(-1, 'TNI')(found, moment)
    : partOfDayAway(-1)(found, moment);
}
