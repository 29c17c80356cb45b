import { dateWords } from '../../grammar/date-words.ts';
import { modified, timeless } from '../../grammar/moment.ts';
import type { Found, Rule } from '../../grammar/rule.ts';
import { isNumeral, type Word } from '../../grammar/words.ts';
import { duration, durationAndHalf, durationOfTwo, vagueDuration } from '../readers/durations.ts';
import { unitAway } from '../readers/relative.ts';

/** Durations in English. */
export const ENGLISH_LENGTHS: readonly Rule[] = [
  {
    kind: 'length',
    patterns: [
      'n:<number> u:<unit>',
      'f:<decimal> u:<unit>',
      'n:<number> more u:<unit>',
      'n:<number> - u:<unit>',
      'n:<number> full|whole|straight|consecutive u:<unit>',
    ],
    read: notAge(duration),
  },
  {
    kind: 'length',
    patterns: ['a|an u:<unit>', 'a|an full|whole|entire|additional u:<unit>', 'another u:<unit>'],
    read: oneUnit,
  },
  {
    kind: 'length',
    patterns: ['n:<number> 1 +/ +2 u:<unit>', 'n:<number> and a half u:<unit>'],
    read: notAge(durationAndHalf),
  },
  {
    kind: 'length',
    patterns: ['a u:<unit> and a half', 'n:<number> u:<unit> and a half', 'one and a half u:<unit>'],
    read: durationAndHalf,
  },
  {
    kind: 'length',
    patterns: ['half a|an u:<unit>', 'half - u:<unit>', 'a half - u:<unit>', 'half an - u:<unit>'],
    read: half,
  },
  {
    kind: 'length',
    patterns: [
      'n:<number> u:<unit> and|, k:<number> v:<unit>',
      'n:<number> u:<unit> , and k:<number> v:<unit>',
    ],
    read: durationOfTwo,
  },
  {
    kind: 'length',
    patterns: [
      'the past|last|next|first|coming|previous|final n:<number> u:<unit>',
      'the n:<number> u:<unit>',
      'past|last|next n:<number> u:<unit>',
      'these n:<number> u:<unit>',
      'each of the past|last|next n:<number> u:<unit>',
    ],
    read: notAge(duration),
  },
  { kind: 'length', patterns: ['the past|last|next|coming u:<unit>'], read: theLast },
  {
    kind: 'length',
    patterns: [
      'a? few|several|many|some u:<unit>',
      'a number of u:<unit>',
      'several - u:<unit>',
      'the past|last|next|first|coming few|several u:<unit>',
      'u:<unit> or months|years|weeks',
      'recent u:<unit>',
    ],
    read: manyUnits,
  },
  {
    kind: 'length',
    patterns: ['a? couple of? u:<unit>', 'the past|last|next couple of? u:<unit>'],
    read: (found) => modified(timesTwo(found), 'APPROX'),
  },
  { kind: 'length', patterns: ['u:<unit> earlier'], read: manyUnits },
  { kind: 'length', patterns: ['the? first u:<unit>', 'the u:<unit> ahead'], read: manyUnits },
  { kind: 'length', patterns: ['u:<unit>'], read: bareUnits },
  {
    kind: 'length',
    patterns: ['about|around|roughly|approximately|some n:<number> u:<unit>', 'about|around a|an u:<unit>'],
    read: roughly('APPROX'),
  },
  {
    kind: 'length',
    patterns: [
      'nearly|almost n:<number> u:<unit>',
      'nearly|almost a|an u:<unit>',
      'less than n:<number> u:<unit>',
      'less than a|an u:<unit>',
      'under n:<number> u:<unit>',
      'at most n:<number> u:<unit>',
      'up to n:<number> u:<unit>',
    ],
    read: roughly('LESS_THAN'),
  },
  {
    kind: 'length',
    patterns: ['more than n:<number> u:<unit>', 'more than a|an u:<unit>', 'over n:<number> u:<unit>'],
    read: roughly('MORE_THAN'),
  },
  {
    kind: 'length',
    patterns: [
      'at least n:<number> u:<unit>',
      'at least a|an u:<unit>',
      'at least the past|last|next n:<number> u:<unit>',
    ],
    read: roughly('EQUAL_OR_MORE'),
  },
];

const HALVES: Readonly<Record<string, string>> = { h: 'PT30M', Y: 'P6M', T: 'P5Y', C: 'P50Y' };

function half(found: Found) {
  return timeless('DURATION', HALVES[String(found.kept.u)] ?? 'P0.5D');
}

/** Ages are no time: `44 years old`, `44-year-old`. */
function notAge(read: Rule['read']): Rule['read'] {
  return (found, moment) => (isAge(found) || isNameOrShare(found) ? null : read(found, moment));
}

/** `60 Minutes` is a name, `three-quarters of its food` a share. */
function isNameOrShare(found: Found): boolean {
  const last = found.words[found.next - 1];
  const behind = found.words[found.next];
  if (last?.capital) return true;
  if (Number(found.kept.n) >= 1800 && last !== undefined && !/s$/.test(last.low)) return true;
  return String(found.kept.u) === 'Q' && (behind?.low === 'of' || behind?.low === 'mile');
}

function isAge(found: Found): boolean {
  const behind = found.words[found.next];
  const second = found.words[found.next + 1];
  const age = dateWords('en', 'age');
  return age.has(behind?.low ?? '') || (behind?.text === '-' && age.has(second?.low ?? ''));
}

function roughly(mod: string): Rule['read'] {
  return (found) => (isAge(found) || isNameOrShare(found) ? null : modified(duration(found), mod));
}

/** `a week` is a length; `a day` and the like after an amount (`three times a day`) recurs and is left alone. */
function oneUnit(found: Found) {
  if (isAge(found)) return null;
  const before = found.words[found.at - 1];
  const unit = found.words[found.next - 1];
  if (!unit || /s$/.test(unit.low) || unit.capital || /^[sQ]$/.test(String(found.kept.u))) return null;
  return before && isRate(before) ? null : duration({ ...found, kept: { ...found.kept, n: 1 } });
}

/** `$1.76 a year`, `four flights a week`: a number or a plural before makes it a rate. */
function isRate(before: Word): boolean {
  if (isNumeral(before) || dateWords('en', 'rate').has(before.low)) return true;
  return /[a-z]{2}s$/.test(before.low) && !NOT_PLURAL.has(before.low);
}

const NOT_PLURAL = dateWords('en', 'no plural');

function theLast(...[found, moment]: Parameters<Rule['read']>) {
  const unit = found.words[found.next - 1];
  if (unit && /s$/.test(unit.low)) return vagueDuration(found);
  return String(found.kept.u) === 'T'
    ? duration({ ...found, kept: { ...found.kept, n: 1 } })
    : unitAway(-1)(found, moment);
}

function timesTwo(found: Found) {
  return duration({ ...found, kept: { ...found.kept, n: 2 } });
}

function manyUnits(found: Found) {
  const unit = found.words.slice(found.at, found.next).find((word) => /s$/.test(word.low));
  return unit ? vagueDuration(found) : null;
}

/** `years`, `weeks` by themselves: lengths only behind `for`, `in`, `of` and the like. */
function bareUnits(found: Found) {
  const before = found.words[found.at - 1];
  const unit = found.words[found.at];
  if (!before || !dateWords('en', 'before bare unit').has(before.low) || !unit || !/s$/.test(unit.low))
    return null;
  return /^(?:s|m|h|D|W|M|Y|T|C)$/.test(String(found.kept.u)) ? vagueDuration(found) : null;
}
