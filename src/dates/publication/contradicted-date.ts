import type { Language, TimeExpression } from '../../model.ts';
import { rangeOf } from '../date-value.ts';
import { findTimes } from '../find-times.ts';
import { leaningAround } from '../grammar/leaning.ts';
import { indexAt, wordsOf } from '../grammar/words.ts';

/** Days behind a date line in which the text may tell of something past: an update, or a mistake of ours. */
const MOST_DAYS_LATER = 31;

/** Whether the text tells as past what lies well behind the date of a line: then that is another date. */
export function isContradicted(date: TimeExpression, told: () => readonly number[]): boolean {
  const range = date.when === null ? null : rangeOf(date.when);
  return range !== null && told().some((day) => day > range.last + MOST_DAYS_LATER);
}

/** The first days of the dates that a text tells as past, read when they are asked for; notes of changes aside. */
export function toldDays(prose: () => string, language: Language): () => readonly number[] {
  let days: readonly number[] | null = null;
  return () => {
    days ??= pastDays(prose(), language);
    return days;
  };
}

const AMENDED =
  /\b(?:amended|corrected|correction|updated|modified|revised|modific|actualiz|correg|rectific)/i;
/** Characters before a date in which a note of a change begins. */
const NOTE_REACH = 80;

/** The first days of the dates that a text tells as past. */
export function pastDays(text: string, language: Language): readonly number[] {
  const words = wordsOf(text);
  return findTimes(text, { language, reference: null }).flatMap((time) => {
    const range = time.type === 'DATE' && time.basis === 'stated' && time.when ? rangeOf(time.when) : null;
    if (!range || AMENDED.test(text.slice(Math.max(0, time.start - NOTE_REACH), time.start))) return [];
    const leaning = leaningAround(words, indexAt(words, time.start), indexAt(words, time.end), language);
    return leaning === 'past' ? [range.first] : [];
  });
}
