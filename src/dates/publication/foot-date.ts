import type { Block, Language, TimeExpression } from '../../model.ts';
import { weekdayOf } from '../civil.ts';
import { rangeOf } from '../date-value.ts';
import { findTimes } from '../find-times.ts';
import { weekdayIn } from '../weekday-year.ts';
import { resolved } from './told-day.ts';

/** A longer line at the foot says something. In UTF-16 units. */
const LONGEST_FOOT = 60;
/** What a page notes behind the date: the zone, and the section in a word or two. */
const BEHIND_DATE = /^(?:\s?\p{Lu}{2,4})?(?:\s?[,|·–—-]\s?\p{Lu}\p{L}+(?:\s\p{L}+)?)?$/u;

/**
 * The date that a text gives for itself in its last line: a weekday, a day in full and a time of day, with the section
 * at most, right below the page's own furniture (`Share Tweet`). Elsewhere such a line may announce something or stand
 * below a comment; so it may where another line that is no sentence has a date too. Null for all else.
 */
export function footDate(text: string, blocks: readonly Block[], language: Language): TimeExpression | null {
  const [before, last] = blocks.slice(-2);
  if (!before || !last || before.kind !== 'furniture' || last.kind === 'furniture') return null;
  const line = text.slice(last.start, last.end);
  const date = line.length > LONGEST_FOOT ? null : wholeDate(line, language);
  return date && isOnlyNotice(text, blocks.slice(0, -1), language) ? date : null;
}

/** The one expression of a line: weekday, day and time of day, the weekday being that of the day. */
function wholeDate(line: string, language: Language): TimeExpression | null {
  const [date, ...others] = findTimes(line, { language, reference: null });
  if (!date || others.length > 0 || date.type !== 'TIME' || date.basis !== 'stated' || date.start > 0)
    return null;
  const range = date.when === null ? null : rangeOf(date.when);
  if (!range || range.first !== range.last || weekdayIn(date, language) !== weekdayOf(range.first))
    return null;
  return BEHIND_DATE.test(line.slice(date.end)) ? date : null;
}

const SENTENCE = /[.!?]["'”’»)]*$/;
/** A longer line is a paragraph. In UTF-16 units. */
const LONGEST_NOTICE = 160;

function isOnlyNotice(text: string, blocks: readonly Block[], language: Language): boolean {
  return blocks.every(({ start, end }) => {
    const line = text.slice(start, end);
    if (line.length > LONGEST_NOTICE || SENTENCE.test(line) || !/\d/.test(line)) return true;
    return !findTimes(line, { language, reference: null }).some(
      (time) => resolved(time, language, null) !== null,
    );
  });
}
