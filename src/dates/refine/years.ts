import { addMonths, civilOf, dayNumber, monthLength } from '../civil.ts';
import { type DayRange, pointOf, rangeOf } from '../date-value.ts';
import type { Candidate } from '../grammar/candidate.ts';
import { dayStretch, monthStretch, type Stretch } from '../grammar/stretch.ts';
import type { Word } from '../grammar/words.ts';

/** What stands between two dates of which the second one's year is the first one's too: `12 May to 3 June 2025`. */
const SHARING =
  /^\s?(?:,?\s(?:and|or|to|through|until|till|y|e|o|u|a|al|hasta)\s(?:(?:in|on|en|the|el|del)\s)?|\s?[-–—]\s?)(?:the\s|el\s)?$/i;
/** Between the earlier members of a list of such: `July, August and September 2023`. */
const LISTING = /^,\s(?:the\s|el\s)?$/;
/** Between the two ends of a range. `and` makes one only behind `between`. */
const RANGING = /^\s?(?:(?:to|through|until|till|a|al|hasta)\s(?:the\s|el\s)?|[-–—]\s?)$/i;
const PAIRING = /^\s(?:and|y|e)\s(?:the\s|el\s)?$/i;
const BETWEEN = /\b(?:between|entre)\s(?:the\s|el\s)?$/i;
/** Characters before a date in which `between` is looked for. */
const REACH = 14;

/** Days and months whose year stands only at the end of their range or list, with that year. */
export function withSharedYears(
  candidates: readonly Candidate[],
  words: readonly Word[],
  text: string,
): readonly Candidate[] {
  const all = [...candidates];
  let shared = false;
  for (let index = all.length - 2; index >= 0; index -= 1) {
    const [date, next] = [all[index], all[index + 1]];
    if (!date || !next) continue;
    const gap = between(date, next, words, text);
    const given: Candidate | null =
      SHARING.test(gap) || (shared && LISTING.test(gap)) ? sameYear(date, next) : null;
    shared = given !== null;
    if (given) all[index] = given;
  }
  return all;
}

/** Ranges whose ends were completed each by itself and lie the wrong way round, as the nearest such range. */
export function withOrderedRanges(
  candidates: readonly Candidate[],
  words: readonly Word[],
  text: string,
  reference: DayRange | null,
): readonly Candidate[] {
  if (!reference) return candidates;
  const all = [...candidates];
  for (let index = 0; index + 1 < all.length; index += 1) {
    const [first, second] = [all[index], all[index + 1]];
    if (!first || !second || !isRange(first, second, words, text)) continue;
    const [begins, ends] = [first.meaning.when, second.meaning.when].map((when) => when && rangeOf(when));
    if (!begins || !ends || ends.first >= begins.first) continue;
    if (begins.first >= reference.first) all[index + 1] = cycled(second, 1) ?? second;
    else all[index] = cycled(first, -1) ?? first;
  }
  return all;
}

function between(first: Candidate, second: Candidate, words: readonly Word[], text: string): string {
  return text.slice(words[first.next - 1]?.end, words[second.at]?.start);
}

function isDate({ kind, meaning }: Candidate): boolean {
  return (kind === 'day' || kind === 'month') && meaning.type === 'DATE';
}

const OPEN = /^(?:\d{4}|XXXX)-(\d\d)(?:-(\d\d))?$/;

/** A date whose year the reference gave, or nothing, in the year of the one behind it or, later in the year, before. */
function sameYear(date: Candidate, next: Candidate): Candidate | null {
  const open =
    isDate(date) && /^(?:year|none)$/.test(date.meaning.basis) ? OPEN.exec(date.meaning.value) : null;
  const point = isDate(next) && next.meaning.basis === 'stated' ? pointOf(next.meaning.value) : null;
  if (!open || !point?.month) return null;
  const [month, day] = [Number(open[1]), open[2] === undefined ? null : Number(open[2])];
  const later = month > point.month || (month === point.month && (day ?? 0) > (point.day ?? 31));
  const year = point.year - (later ? 1 : 0);
  if (day === null) return dated(date, monthStretch(year, month), 'stated');
  return day > monthLength(year, month)
    ? null
    : dated(date, dayStretch(dayNumber({ year, month, day })), 'stated');
}

function dated(date: Candidate, { value, first, last }: Stretch, basis: 'stated' | null): Candidate {
  const when = first === last ? value : value.slice(0, 7);
  return { ...date, meaning: { ...date.meaning, value, when, basis: basis ?? date.meaning.basis } };
}

/** Whether two dates of one kind are the ends of a range and both were completed. */
function isRange(first: Candidate, second: Candidate, words: readonly Word[], text: string): boolean {
  const weekdays = first.kind === 'weekday' && second.kind === 'weekday';
  const years = isDate(first) && isDate(second) && first.kind === second.kind;
  if (!weekdays && !(years && first.meaning.basis === 'year' && second.meaning.basis === 'year'))
    return false;
  const gap = between(first, second, words, text);
  const start = words[first.at]?.start ?? 0;
  return (
    RANGING.test(gap) || (PAIRING.test(gap) && BETWEEN.test(text.slice(Math.max(0, start - REACH), start)))
  );
}

/** The same weekday a week on or back, the same day or month a year on or back. */
function cycled(date: Candidate, direction: -1 | 1): Candidate | null {
  const range = date.meaning.when === null ? null : rangeOf(date.meaning.when);
  if (!range) return null;
  if (date.kind === 'weekday') return dated(date, dayStretch(range.first + 7 * direction), null);
  const { year, month, day } = civilOf(range.first);
  const moved = addMonths(year, month, 12 * direction);
  if (date.kind === 'month') return dated(date, monthStretch(moved.year, moved.month), null);
  return day > monthLength(moved.year, moved.month)
    ? null
    : dated(date, dayStretch(dayNumber({ ...moved, day })), null);
}
