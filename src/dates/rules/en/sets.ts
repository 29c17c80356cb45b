import { dateWords } from '../../grammar/date-words.ts';
import { timeless } from '../../grammar/moment.ts';
import type { Found, Rule } from '../../grammar/rule.ts';
import { everyLength, everyUnit, everyWeekday, reference } from '../readers/durations.ts';

/** What recurs, and references without a date, in English. */
export const ENGLISH_SETS: readonly Rule[] = [
  { kind: 'set', patterns: ['every|each u:<unit>', 'every n:<number> u:<unit>'], read: everyUnit },
  {
    kind: 'set',
    patterns: ['every|each w:<weekday>', 'every|each w:<weekday> p:<part>'],
    read: everyWeekday,
  },
  {
    kind: 'set',
    patterns: ['every|each m:<month>'],
    read: (found) => timeless('SET', `XXXX-${String(found.kept.m).padStart(2, '0')}`),
  },
  { kind: 'set', patterns: ['every other u:<unit>'], read: everySecond },
  { kind: 'set', patterns: ['weekends', 'at weekends'], read: everyLength('XXXX-WXX-WE') },
  { kind: 'set', patterns: ['every other w:<weekday>'], read: everyLength('P2W') },
  {
    kind: 'set',
    patterns: ['once|twice a|every|each|per u:<unit>', 'n:<number> times a|every|each|per v:<unit>'],
    read: often,
  },
  { kind: 'set', patterns: ['daily'], read: everyLength('P1D') },
  { kind: 'set', patterns: ['weekly'], read: everyLength('P1W') },
  { kind: 'set', patterns: ['monthly'], read: everyLength('P1M') },
  { kind: 'set', patterns: ['quarterly'], read: adverb('P3M') },
  { kind: 'set', patterns: ['hourly'], read: everyLength('PT1H') },
  { kind: 'set', patterns: ['annually', 'yearly'], read: everyLength('P1Y') },
  {
    kind: 'reference',
    patterns: ['now', 'right now', 'currently', 'at present', 'nowadays', 'the present', 'these days'],
    read: reference('PRESENT_REF'),
  },
  { kind: 'reference', patterns: ['current'], read: reference('PRESENT_REF') },
  {
    kind: 'reference',
    patterns: [
      'recently',
      'lately',
      'the past',
      'not long ago',
      'recent years|months|weeks|days|quarters',
      'the recent past',
      'long ago',
      'that time',
    ],
    read: notNoun('PAST_REF'),
  },
  {
    kind: 'reference',
    patterns: [
      'the future',
      'soon',
      'the near future',
      'coming days|weeks|months|years',
      'the near term',
      'the short term',
      'the long term',
    ],
    read: notNoun('FUTURE_REF'),
  },
];

function everySecond(found: Found) {
  return everyUnit({ ...found, kept: { u: found.kept.u ?? 'D', n: 2 } });
}

/** `three times a week` recurs within a week. */
function often(found: Found) {
  return everyUnit({ ...found, kept: { u: found.kept.u ?? found.kept.v ?? 'D' } });
}

/** What recurs, not an adjective before its noun: `adjusted quarterly`, not `a quarterly dividend`. */
function adverb(value: string): Rule['read'] {
  return (found) => {
    const behind = found.words[found.next];
    const noun = behind !== undefined && /^\p{L}/u.test(behind.text) && !CLOSERS.has(behind.low);
    return noun ? null : everyLength(value)();
  };
}

const CLOSERS = new Set([...dateWords('en', 'closer'), 'of']);

/** `soon` by itself, not `as soon as` or `soon after`. */
function notNoun(value: string): Rule['read'] {
  return (found, moment) => {
    const before = found.words[found.at - 1]?.low;
    const behind = found.words[found.next]?.low;
    return before === 'as' || behind === 'after' ? null : reference(value)(found, moment);
  };
}
