import { LANGUAGES, lexiconSet } from '../../language/lexicon.ts';
import { fold } from '../../text.ts';

/** What a line that is nothing but a date says: when the document was published, or when it was changed. */
export type DateLine = 'published' | 'bare' | 'updated';

/** A line with more is a sentence. In UTF-16 units. */
const LONGEST_DATE_LINE = 90;
const NUMERIC = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2}))(?:t[\d:.]+z?)?$/;
const NUMBER = /^\d{1,4}(?:st|nd|rd|th|º|ª)?$/;
const CLOCK = /^\d{1,2}[:.h]\d{2}(?::\d{2})?(?:am|pm|h|hrs|z)?$|^\d{1,2}(?:am|pm|h|hrs)$/;
const YEAR_OR_DAY = /\d/;
const PLACE = /^\p{Lu}[\p{L}'’. -]{1,40},\s+(?=\S{0,20}\s?\d|\p{L})/u;

/** Whether a line is a date and nothing else but a cue (`Published on`), a clock time or a place; null for others. */
export function dateLine(line: string): DateLine | null {
  if (line.length > LONGEST_DATE_LINE || !YEAR_OR_DAY.test(line)) return null;
  const folded = fold(line).trim();
  const updated = withoutCue(folded, 'date-line-updates');
  if (updated !== null) return isDate(updated) ? 'updated' : null;
  const published = withoutCue(folded, 'date-line-cues');
  if (published !== null) return isDate(published) ? 'published' : null;
  if (isDate(folded)) return 'bare';
  const place = PLACE.exec(line);
  return place &&
    !inSome('date-line-words', fold(place[0].replace(/,\s+$/, ''))) &&
    isDate(fold(line.slice(place[0].length)))
    ? 'bare'
    : null;
}

function isDate(words: string): boolean {
  const parts = words
    .split(/[\s,;|()–—]+/u)
    .map((part) => part.replace(/^[:.-]+|[:.]+$/g, ''))
    .filter((part) => part !== '');
  if (parts.length === 0 || parts.length > MOST_PARTS) return false;
  const months = parts.filter((part) => inSome('date-line-months', part)).length;
  const numeric = parts.filter((part) => NUMERIC.test(part)).length;
  const numbers = parts.filter((part) => NUMBER.test(part)).length;
  if (numeric === 0 && (months === 0 || numbers === 0)) return false;
  return parts.every(isDatePart);
}

const MOST_PARTS = 14;

function isDatePart(part: string): boolean {
  if (NUMBER.test(part) || NUMERIC.test(part) || CLOCK.test(part)) return true;
  return inSome('date-line-months', part) || inSome('date-line-words', part);
}

/** What follows a cue of the list, null where none stands at the beginning. */
function withoutCue(folded: string, list: string): string | null {
  const words = folded.split(' ', MOST_CUE_WORDS);
  for (let count = words.length; count > 0; count--) {
    const cue = words.slice(0, count).join(' ');
    if (inSome(list, cue.replace(/:$/, ''))) return folded.slice(cue.length).trim();
  }
  return null;
}

const MOST_CUE_WORDS = 4;

function inSome(list: string, folded: string): boolean {
  return LANGUAGES.some((language) => lexiconSet(language, list).has(folded));
}
