import type { DateValue, Language, Span, TimeExpression } from '../model.ts';
import { rangeOf, unitOf } from './date-value.ts';
import { floorOf } from './floor.ts';
import type { Candidate } from './grammar/candidate.ts';
import { anyDateWords, dateWords } from './grammar/date-words.ts';
import { leaningAround, surelyPast } from './grammar/leaning.ts';
import type { Anchor, Meaning } from './grammar/moment.ts';
import { type Grammar, type Kind, longestReading } from './grammar/rule.ts';
import { type Word, wordsOf } from './grammar/words.ts';
import { withListedDays } from './refine/days.ts';
import { joined } from './refine/join.ts';
import { withOffsets } from './refine/offsets.ts';
import { withRanges } from './refine/ranges.ts';
import { withOrderedRanges, withSharedYears } from './refine/years.ts';
import { ENGLISH } from './rules/en/index.ts';
import { SPANISH } from './rules/es/index.ts';
import { dayWithWeekday, monthDay, weekdayIn } from './weekday-year.ts';

/** What a text's time expressions are read by. */
export interface TimeContext {
  readonly language: Language;
  /** When the text was written, as precise as known; null where it is not: then nothing relative is resolved. */
  readonly reference: DateValue | null;
  /** Whether that date is itself inferred: then what it completes is inferred too. */
  readonly referenceInferred?: boolean;
  /** The text's sentences, where known. */
  readonly sentences?: readonly Span[];
  /** The text's words, where they were read already. */
  readonly words?: readonly Word[];
}

/** A length of half a year or nine months: what is said `a year earlier` behind it is no quarter. */
const HALF_OR_MORE = /^P[69]M$/;

/** Words behind a quarter in which a figure `a year ago` is compared with it. */
const QUARTER_REACH = 120;

/** `a year earlier`, `a year ago`: what it is compared with stays what later words count from. */
const COMPARED = dateWords('en', 'compared');

const GRAMMARS: Readonly<Record<Language, Grammar>> = { en: ENGLISH, es: SPANISH };

/**
 * The time expressions of a text in order, as TimeML annotates newswire: one entry for each, and one of type RANGE over
 * two that make a range. Offsets are UTF-16 units of `text`. Linear time; never throws.
 */
export function findTimes(text: string, context: TimeContext): readonly TimeExpression[] {
  const times = timesAsWritten(text, context);
  return context.reference === null ? withYears(times, text, context.language) : times;
}

/** The same, dates without a year left so where no reference gives it. */
export function timesAsWritten(text: string, context: TimeContext): readonly TimeExpression[] {
  const words = context.words ?? wordsOf(text);
  const candidates = read(words, context);
  const listed = withListedDays(candidates, words, context.language);
  const mark = (time: TimeExpression): TimeExpression =>
    context.referenceInferred === true && time.basis === 'year' ? { ...time, basis: 'inferred' } : time;
  const reference = referenceOf(context);
  const dated = withSharedYears(joined(listed, words, text, reference), words, text);
  const ordered = withOrderedRanges(dated, words, text, reference);
  const whole = withOffsets(ordered, words, context.language);
  const times = whole.map((candidate) => mark(expression(candidate, words, text)));
  return withRanges(times, text, context.language);
}

/** Days whose weekday and the latest date that the text names leave one year: `Thursday, February 27th`. */
function withYears(
  times: readonly TimeExpression[],
  text: string,
  language: Language,
): readonly TimeExpression[] {
  if (!times.some((time) => monthDay(time) && weekdayIn(time, language))) return times;
  const floor = floorOf(text, times, language);
  return times.map((time) => {
    const day = dayWithWeekday(time, language, floor);
    return day === null
      ? time
      : { ...time, value: time.value.replace(/^.{10}/, day), when: day, basis: 'inferred' };
  });
}

function read(words: readonly Word[], context: TimeContext): readonly Candidate[] {
  const grammar = GRAMMARS[context.language];
  const reference = referenceOf(context);
  const found: Candidate[] = [];
  const days: number[] = [];
  let anchor: Anchor | null = null;
  let quarter: Anchor | null = null;
  let quarterAt = 0;
  for (let at = 0; at < words.length; ) {
    const matches = grammar.matchesAt(words, at);
    if (matches.length === 0) {
      at += 1;
      continue;
    }
    const place = at;
    const quarterNear = quarter !== null && at - quarterAt < QUARTER_REACH;
    const reading = longestReading(grammar, matches, words, at, {
      language: context.language,
      reference,
      leaning: () => leaningAround(words, place, place + 1, context.language),
      surelyPast: () => surelyPast(words, place, context.language),
      anchor,
      quarter,
      quarterNear,
      days,
    });
    if (!reading) {
      at += 1;
      continue;
    }
    found.push({ at, next: reading.next, kind: reading.kind, meaning: reading.meaning });
    const named = anchorOf(reading.kind, reading.meaning);
    const isCounted = !COMPARED.has(words[reading.next - 1]?.low ?? '') && !isNowadays(words, at);
    anchor = named && isCounted ? named : anchor;
    if (named?.unit === 'quarter') quarter = named;
    if (named && (named.unit === 'quarter' || quarterNear)) quarterAt = at;
    if (HALF_OR_MORE.test(reading.meaning.value)) quarter = null;
    if (named && reading.kind === 'day' && named.first === named.last) days.push(named.first);
    at = reading.next;
  }
  return found;
}

/** `el técnico que hoy dirige al club`: how things are, and no day that is told of. */
function isNowadays(words: readonly Word[], at: number): boolean {
  return NOW.has(words[at]?.low ?? '') && WHO.has(words[at - 1]?.low ?? '');
}

const NOW = anyDateWords('nowadays');
const WHO = anyDateWords('before nowadays');

function referenceOf(context: TimeContext) {
  return context.reference === null ? null : rangeOf(context.reference);
}

/** What later expressions may count from: a date that the text names; not the document's own day. */
function anchorOf(kind: Kind, meaning: Meaning): Anchor | null {
  if (meaning.type !== 'DATE' || meaning.when === null || kind === 'decade' || kind === 'century')
    return null;
  const range = rangeOf(meaning.when);
  if (!range) return null;
  const unit = kind === 'quarter' ? 'quarter' : meaning.value.includes('-W') ? 'week' : unitOf(meaning.when);
  return { ...range, unit, value: meaning.value, basis: meaning.basis };
}

function expression(candidate: Candidate, words: readonly Word[], text: string): TimeExpression {
  const start = words[candidate.at]?.start ?? 0;
  const end = words[candidate.next - 1]?.end ?? start;
  return { start, end, text: text.slice(start, end), ...candidate.meaning };
}
