import { isWithin } from '../../dates/date-value.ts';
import type { Analysis, DateValue, Span } from '../../model.ts';
import type { ToldChange } from '../corpus.ts';
import type { QuotedTelling } from '../tellings/tellings.ts';

/** A number with the word that it counts, as it stands: `12 boats`. */
const FIGURE =
  /(\p{Sc}?\d[\d.,]{0,15}(?<![.,]))(?:\s+(million|billion|percent|%|millones|mil))?\s+(\p{L}[\p{L}'’-]{2,30})/gu;

/**
 * What a sentence says otherwise than the one that stood there before it was edited: another date or another figure,
 * nothing where only words differ.
 */
export function changeByEdit(analysis: Analysis, sentence: Span, before: string): ToldChange | null {
  const now = [...analysis.document.text.slice(sentence.start, sentence.end).matchAll(/\S+/gu)];
  const then = before.split(' ');
  const words = now.map(([word]) => word);
  const head = commonHead(words, then);
  const tail = commonHead(words.slice(head).reverse(), then.slice(head).reverse());
  if (head + tail >= Math.min(words.length, then.length)) return null;
  const changed = { first: head, last: words.length - tail - 1 };
  const date = dateAround(analysis, sentence, now, changed);
  const { first, last } = date ?? changed;
  const was = bare(then.slice(first, last + 1 + then.length - words.length));
  const is = bare(words.slice(first, last + 1));
  if (date) return { what: 'date', by: 'edit', now: is, before: was };
  return /\d/u.test(is) && /\d/u.test(was) ? { what: 'figure', by: 'edit', now: is, before: was } : null;
}

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** The words of the date that the changed words are part of, with these; null where they are part of none. */
function dateAround(
  { times }: Analysis,
  { start }: Span,
  now: readonly RegExpExecArray[],
  { first, last }: Stretch,
): Stretch | null {
  const from = start + (now[first]?.index ?? 0);
  const to = start + (now[last]?.index ?? 0) + 1;
  const time = times.find((each) => each.when !== null && each.start < to && from < each.end);
  if (!time) return null;
  const inside = now.flatMap(({ index }, at) =>
    start + index >= time.start && start + index < time.end ? [at] : [],
  );
  return { first: Math.min(first, inside[0] ?? first), last: Math.max(last, inside.at(-1) ?? last) };
}

/** The date of a new telling where all older ones of the same happening give another day. */
export function changeOfDay(telling: QuotedTelling, older: readonly QuotedTelling[]): ToldChange | null {
  const { date, expression } = telling.event;
  const before = older.filter((other) => other.event.date !== null);
  if (date === null || before.length === 0 || !before.every((other) => areOtherDays(date, other)))
    return null;
  const [first] = before;
  return {
    what: 'date',
    by: 'other telling',
    now: expression ?? date,
    before: first?.event.expression ?? first?.event.date ?? '',
  };
}

/** Whether a telling's date neither holds another one nor lies in it. */
function areOtherDays(date: DateValue, { event }: QuotedTelling): boolean {
  return event.date !== null && !isWithin(date, event.date) && !isWithin(event.date, date);
}

/** A figure of a new telling that counts the same word as another one in the older tellings, which do not have it. */
export function changeByTelling(
  analysis: Analysis,
  sentence: Span,
  older: readonly string[],
): ToldChange | null {
  const known = older.flatMap((text) => figuresIn(text));
  for (const figure of figuresIn(withoutTimes(analysis, sentence))) {
    const same = known.filter(({ counted }) => counted === figure.counted);
    if (same.length === 0 || same.some(({ number }) => number === figure.number)) continue;
    return { what: 'figure', by: 'other telling', now: figure.text, before: same[0]?.text ?? '' };
  }
  return null;
}

/** Share of words in common, numbers apart, from which two sentences of one day tell the same with another figure. */
const ALIKE = 0.7;

/** Whether two tellings of one day say the same of somebody in common, but for numbers. */
export function isAlike(one: QuotedTelling, other: QuotedTelling): boolean {
  if (one.event.date === null || one.event.date !== other.event.date) return false;
  if (!one.names.some((name) => other.names.includes(name))) return false;
  const [left, right] = [wordsWithoutNumbers(one.sentence), wordsWithoutNumbers(other.sentence)];
  const common = [...left].filter((word) => right.has(word)).length;
  return 2 * common >= ALIKE * (left.size + right.size);
}

function wordsWithoutNumbers(sentence: string): ReadonlySet<string> {
  return new Set(sentence.toLowerCase().match(/\p{L}+/gu));
}

interface Figure {
  readonly number: string;
  readonly counted: string;
  readonly text: string;
}

function figuresIn(text: string): readonly Figure[] {
  return [...text.matchAll(FIGURE)].map(([whole, number = '', scale = '', counted = '']) => ({
    number: `${number} ${scale}`.trim(),
    counted: counted.toLowerCase(),
    text: whole,
  }));
}

/** The sentence with its dates blanked: a day is no figure. */
function withoutTimes({ document: { text }, times }: Analysis, { start, end }: Span): string {
  let sentence = text.slice(start, end);
  for (const time of times) {
    if (time.start < start || time.end > end) continue;
    const [from, to] = [time.start - start, time.end - start];
    sentence = sentence.slice(0, from) + ' '.repeat(to - from) + sentence.slice(to);
  }
  return sentence;
}

function commonHead(one: readonly string[], other: readonly string[]): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
}

function bare(words: readonly string[]): string {
  return words.join(' ').replace(/[.,;:]+$/u, '');
}
