import { closedWords } from '../../../language/closed-words.ts';
import { dateWords } from '../../grammar/date-words.ts';
import { modified, timeless } from '../../grammar/moment.ts';
import type { Rule } from '../../grammar/rule.ts';
import { partOfAnchorDay } from '../readers/beside.ts';
import { reference, vagueDuration } from '../readers/durations.ts';
import {
  sameDayAgo,
  unitAgo,
  unitOfAnchor,
  unitsAway,
  unitsFromAnchor,
  weekdayAgo,
} from '../readers/relative.ts';
import { sameUnit } from '../readers/same-unit.ts';

/** Units before and after the document’s date or the narrative’s in English. */
export const ENGLISH_DISTANCES: readonly Rule[] = [
  {
    kind: 'day',
    patterns: ['n:<number> u:<unit> ago today', 'a u:<unit> ago today'],
    read: sameDayAgo,
  },
  {
    kind: 'day',
    patterns: ['n:<number> u:<unit> ago yesterday', 'a u:<unit> ago yesterday'],
    read: dayBeforeAgo,
  },
  {
    kind: 'ago',
    patterns: [
      'n:<number> u:<unit> ago on? last|this|next? w:<weekday>',
      'a u:<unit> ago on? last|this|next? w:<weekday>',
    ],
    read: weekdayAgo,
  },
  ...([-1, 0, 1] as const).map((moved): Rule => {
    const beside = ['last', 'this', 'next'][moved + 1];
    return {
      kind: 'ago',
      patterns: [`n:<number> u:<unit> ago ${beside} v:<unit>`, `a u:<unit> ago ${beside} v:<unit>`],
      read: unitAgo(moved),
    };
  }),
  { kind: 'anchored', patterns: ['a year ago'], read: yearAgo },
  {
    kind: 'ago',
    patterns: [
      'n:<number> u:<unit> ago',
      'a|an u:<unit> ago',
      'a|an u:<unit> - ago',
      'n:<number> u:<unit> back',
    ],
    read: unitsAway(-1),
  },
  {
    kind: 'ago',
    patterns: ['half a u:<unit> ago'],
    read: (found, moment) => unitsAway(-1)({ ...found, kept: { ...found.kept, n: 0.5 } }, moment),
  },
  {
    kind: 'ago',
    patterns: [
      'about|around|roughly|nearly|almost|some|approximately n:<number> u:<unit> ago',
      'about|around|nearly|almost a u:<unit> ago',
      'a u:<unit> or so ago',
    ],
    read: approximately,
  },
  {
    kind: 'ago',
    patterns: [
      'more than|over n:<number> u:<unit> ago',
      'more than n:<number> u:<unit> ago',
      'over a u:<unit> ago',
      'more than a u:<unit> ago',
    ],
    read: (found, moment) => modified(unitsAway(-1)(found, moment), 'BEFORE'),
  },
  {
    kind: 'ago',
    patterns: [
      'n:<number> u:<unit> from now',
      'a u:<unit> from now',
      "n:<number> u:<unit> ' time",
      "a|one u:<unit> ' s time",
      'n:<number> u:<unit> hence',
      'one|a u:<unit> hence',
    ],
    read: unitsAway(1),
  },
  {
    kind: 'anchored',
    patterns: ['n:<number> u:<unit> later', 'a|an u:<unit> later', 'n:<number> u:<unit> afterward'],
    read: unitsFromAnchor(1),
  },
  {
    kind: 'anchored',
    patterns: ['n:<number> u:<unit> earlier', 'a|an u:<unit> earlier'],
    read: earlier,
  },
  { kind: 'anchored', patterns: ['the next u:<unit>', 'the following u:<unit>'], read: unitOfAnchor(1) },
  { kind: 'anchored', patterns: ['the previous u:<unit>', 'the preceding u:<unit>'], read: unitOfAnchor(-1) },
  {
    kind: 'anchored',
    patterns: [
      'that u:<unit>',
      'that same u:<unit>',
      'the same u:<unit>',
      'earlier that u:<unit>',
      'later that u:<unit>',
      'later that same u:<unit>',
      'later in|on that u:<unit>',
    ],
    read: sameUnit,
  },
  { kind: 'anchored', patterns: ['the u:<unit> after', 'n:<number> u:<unit> after'], read: atEnd(1) },
  { kind: 'anchored', patterns: ['the u:<unit> before', 'n:<number> u:<unit> before'], read: atEnd(-1) },
  { kind: 'time', patterns: ['that p:<part>', 'that same p:<part>'], read: partOfAnchorDay(0) },
  { kind: 'time', patterns: ['the next p:<part>', 'the following p:<part>'], read: partOfAnchorDay(1) },
  { kind: 'time', patterns: ['the previous p:<part>'], read: partOfAnchorDay(-1) },
  { kind: 'reference', patterns: ['one day', 'some day', 'someday'], read: someDay },
  {
    kind: 'reference',
    patterns: ['a? few|several|some|many u:<unit> ago', 'years|months|weeks|days|decades ago'],
    read: reference('PAST_REF'),
  },
];

/** `a year ago yesterday` is the day before that day. */
function dayBeforeAgo(...[found, moment]: Parameters<Rule['read']>) {
  return sameDayAgo(found, moment, -1);
}

function approximately(...[found, moment]: Parameters<Rule['read']>) {
  return modified(unitsAway(-1)(found, moment), 'APPROX');
}

/** `a day earlier` counts from the article's day where the text has named no date yet. */
function earlier(...[found, moment]: Parameters<Rule['read']>) {
  const alone = moment.anchor === null && String(found.kept.u) === 'D';
  return (alone ? unitsAway(-1) : unitsFromAnchor(-1))(found, moment);
}

/**
 * `the day after` by itself. Before a noun or a clause (`the day after the vote`) it is a day that nothing dates here,
 * and `two days before the vote` a length.
 */
function atEnd(direction: -1 | 1): Rule['read'] {
  return (found, moment) => {
    if (isToTheDay(found)) return null;
    const behind = found.words[found.next];
    const many = found.words[found.next - 2]?.low.endsWith('s') === true;
    const open = behind && /^[\p{L}\p{N}]/u.test(behind.text) && !CLOSERS.has(behind.low);
    if (!open && (found.kept.n !== undefined || !many)) return unitsFromAnchor(direction)(found, moment);
    if (found.kept.n !== undefined) return null;
    return many ? vagueDuration(found) : timeless('DATE', 'XXXX-XX-XX');
  };
}

/** `four years to the day after the crash`: so long after it, and no day beside it. */
function isToTheDay({ words, at }: Parameters<Rule['read']>[0]): boolean {
  return words[at - 1]?.low === 'to' && /^(?:years?|months?|weeks?)$/.test(words[at - 2]?.low ?? '');
}

/** Words that begin another phrase: what stands before them is complete. */
const CLOSERS = dateWords('en', 'closer');

/** `could one day be`: a day to come; `one day` is a length elsewhere. */
function someDay(...[found, moment]: Parameters<Rule['read']>) {
  const one = found.words[found.at]?.low === 'one';
  return one && !AHEAD.has(found.words[found.at - 1]?.low ?? '')
    ? null
    : reference('FUTURE_REF')(found, moment);
}

const AHEAD = new Set([
  ...closedWords('en', 'modal verbs', 'goal prepositions'),
  ...dateWords('en', 'hoping'),
]);

/** `a year ago` beside a quarter's figures is that quarter of the year before. */
function yearAgo(...[found, moment]: Parameters<Rule['read']>) {
  const kept = { ...found, kept: { u: 'Y', n: 1 } };
  return moment.quarterNear ? unitsFromAnchor(-1)(kept, moment) : unitsAway(-1)(kept, moment);
}
