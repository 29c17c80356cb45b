import { dayNumber, monthLength, weekdayOf } from '../civil.ts';
import { type DayRange, dayValue, pointOf, rangeOf } from '../date-value.ts';
import type { Candidate } from '../grammar/candidate.ts';
import type { Meaning } from '../grammar/moment.ts';
import type { Kind } from '../grammar/rule.ts';
import type { Word } from '../grammar/words.ts';

/** What may stand between a weekday and its date. */
const BESIDE = /^(?:\s|\s?,\s?|\s?\(\s?)(?:the\s)?$/;
/** What may stand between a time of day and its day, either way round. */
const TIME_GAP =
  /^\s?(?:\(\d{4} GMT\))?\s?,?\s?(?:(?:on|of|at|in the|in|a|de|del|por|en|el)\s)?(?:the\s|la\s)?$/;

const DAYS: ReadonlySet<Kind> = new Set(['day', 'weekday', 'holiday']);
const CLOCKS: ReadonlySet<Kind> = new Set(['clock', 'part', 'loose']);

/**
 * Neighbours that are one expression joined: weekday and date, day and time of day. A part of the day that joined
 * nothing is dropped where it counts only so; a time of day without a day is that of the document's.
 */
export function joined(
  candidates: readonly Candidate[],
  words: readonly Word[],
  text: string,
  reference: DayRange | null,
): readonly Candidate[] {
  const kept: Candidate[] = [];
  const gap = (a: Candidate, b: Candidate) => {
    const last = words[a.next - 1];
    const between = text.slice(last?.end, words[b.at]?.start);
    return isShortWeekday(a, last) ? between.replace(/^\./, '') : between;
  };
  candidates.forEach((candidate, index) => {
    const before = kept.at(-1);
    const next = candidates[index + 1];
    // `yesterday, Wednesday 6 May`: the weekday belongs to the date behind it.
    const ahead = candidate.kind === 'weekday' && next !== undefined && isCalendarDay(next);
    const taken = ahead && BESIDE.test(gap(candidate, next));
    const whole = before && !taken ? pair(before, candidate, gap(before, candidate)) : null;
    if (!whole) {
      kept.push(candidate);
      return;
    }
    kept[kept.length - 1] = whole;
    // `the night of Friday, May 22`: what the weekday was kept from.
    const earlier = kept.at(-2);
    const all = earlier && CLOCKS.has(earlier.kind) ? pair(earlier, whole, gap(earlier, whole)) : null;
    if (all) kept.splice(-2, 2, all);
  });
  return kept
    .filter((candidate) => candidate.kind !== 'loose')
    .map((candidate) => ({ ...candidate, meaning: dayed(candidate.meaning, reference) }));
}

/** `Mon.`, `Tues.`: the full stop behind an abbreviated weekday is its own. */
function isShortWeekday({ kind }: Candidate, last: Word | undefined): boolean {
  return kind === 'weekday' && last !== undefined && last.text.length <= 5;
}

function pair(before: Candidate, candidate: Candidate, gap: string): Candidate | null {
  const span = { at: before.at, next: candidate.next };
  if (BESIDE.test(gap) && before.kind === 'weekday' && isCalendarDay(candidate)) {
    return { ...span, kind: 'day', meaning: agreed(candidate.meaning, before.meaning) };
  }
  if (BESIDE.test(gap) && isCalendarDay(before) && candidate.kind === 'weekday') {
    return { ...span, kind: 'day', meaning: agreed(before.meaning, candidate.meaning) };
  }
  if (BESIDE.test(gap) && before.kind === 'time' && isCalendarDay(candidate)) {
    return dated(span, before, candidate);
  }
  if (!TIME_GAP.test(gap)) return null;
  // `Organ recital, 7pm` and the next line of what is on: the time of day belongs to its own line.
  if (CLOCKS.has(before.kind) && gap === '\n') return null;
  if (DAYS.has(before.kind) && CLOCKS.has(candidate.kind)) return timed(span, before, candidate);
  if (CLOCKS.has(before.kind) && DAYS.has(candidate.kind)) return timed(span, candidate, before);
  return null;
}

/** Years around the one that the reference gave in which the weekday beside the date may agree, nearest first. */
const YEARS_AWAY = [-1, 1, -2, 2, -3, 3, -4, -5, -6];

/** A date whose year was completed, moved to the nearest year in which the weekday beside it agrees. */
function agreed(date: Meaning, weekday: Meaning): Meaning {
  const point = date.basis === 'year' && date.when !== null ? pointOf(date.when) : null;
  const wanted = weekdayNumber(weekday);
  if (!point?.month || !point.day || wanted === null) return date;
  const { month, day } = point;
  for (const away of [0, ...YEARS_AWAY]) {
    const year = point.year + away;
    const number = dayNumber({ year, month, day });
    if (day > monthLength(year, month) || weekdayOf(number) !== wanted) continue;
    return { ...date, value: date.value.replace(date.when ?? '', dayValue(number)), when: dayValue(number) };
  }
  return date;
}

function weekdayNumber(meaning: Meaning): number | null {
  const open = /^XXXX-WXX-(\d)/.exec(meaning.value);
  if (open) return Number(open[1]);
  const range = meaning.when === null ? null : rangeOf(meaning.when);
  return range && range.first === range.last ? weekdayOf(range.first) : null;
}

function isCalendarDay(candidate: Candidate): boolean {
  return candidate.kind === 'day' || candidate.kind === 'holiday';
}

/** `10 a.m. Friday, Oct. 23`: the time of the weekday that the date behind it names. */
function dated(span: { at: number; next: number }, time: Candidate, date: Candidate): Candidate | null {
  const clock = /T.*$/.exec(time.meaning.value)?.[0];
  const weekday = { ...time.meaning, value: time.meaning.value.replace(/T.*$/, '') };
  const meaning = agreed(date.meaning, weekday);
  if (clock === undefined || weekdayNumber(weekday) !== weekdayNumber(meaning)) return null;
  return { ...span, kind: 'time', meaning: { ...meaning, type: 'TIME', value: meaning.value + clock } };
}

function timed(span: { at: number; next: number }, day: Candidate, clock: Candidate): Candidate {
  const meaning: Meaning = {
    ...day.meaning,
    type: 'TIME',
    value: day.meaning.value + clock.meaning.value,
    mod: clock.meaning.mod ?? day.meaning.mod,
  };
  return { ...span, kind: 'time', meaning };
}

/** A time of day without a day: the document's own day, where that is known. */
function dayed(meaning: Meaning, reference: DayRange | null): Meaning {
  if (meaning.type !== 'TIME' || !meaning.value.startsWith('T')) return meaning;
  if (!reference || reference.first !== reference.last)
    return { ...meaning, value: `XXXX-XX-XX${meaning.value}` };
  return { ...meaning, value: dayValue(reference.first) + meaning.value };
}
