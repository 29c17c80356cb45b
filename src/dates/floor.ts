import { lexiconSet } from '../language/lexicon.ts';
import type { DateValue, Language, TimeExpression } from '../model.ts';
import { rangeOf } from './date-value.ts';
import { leaningAround } from './grammar/leaning.ts';
import { indexAt, type Word, wordsOf } from './grammar/words.ts';
import { dayWithWeekday } from './weekday-year.ts';

/**
 * The latest date that a text names: the document is not older than that. Dates that the text looks ahead to, years
 * that belong to a name (`Plan 2030`), and durations do not count.
 */
export function floorOf(
  text: string,
  times: readonly TimeExpression[],
  language: Language,
): DateValue | null {
  const words = wordsOf(text);
  const named = times.filter(
    (time) =>
      time.type !== 'RANGE' &&
      time.when !== null &&
      time.basis === 'stated' &&
      !isAhead(time, words, text, language),
  );
  let latest = latestOf(named.map((time) => time.when));
  for (const time of times) {
    const day = dayWithWeekday(time, language, latest);
    if (day !== null && !isAhead(time, words, text, language)) latest = latestOf([latest, day]);
  }
  return latest;
}

/** The value that begins last; of two that begin together the more precise. */
function latestOf(values: readonly (DateValue | null)[]): DateValue | null {
  let latest: DateValue | null = null;
  for (const value of values) {
    const range = value === null ? null : rangeOf(value);
    const held: ReturnType<typeof rangeOf> = latest === null ? null : rangeOf(latest);
    if (!range || value === null || value.includes('/')) continue;
    if (!held || range.first > held.first || (range.first === held.first && range.last < held.last))
      latest = value;
  }
  return latest;
}

function isAhead(time: TimeExpression, words: readonly Word[], text: string, language: Language): boolean {
  const at = indexAt(words, time.start);
  const next = indexAt(words, time.end);
  if (hasBegun(words, at, next, language)) return false;
  if (leaningAround(words, at, next, language) === 'future') return true;
  const before = words[at - 1];
  if (before && BOUNDS.has(before.low) && !/^had|había/.test(words[next + 1]?.low ?? '')) return true;
  if (isDeadline(words, at, text, time)) return true;
  if (isListed(time, text)) return true;
  if (before === undefined || !/^\d{4}$/.test(time.text) || DATING[language].has(before.low)) return false;
  return /^\p{Lu}\p{L}+$/u.test(before.text) && text.slice(before.end, time.start) === ' ';
}

/** `since 2023`, `the Act of 2022`, `the 2024 flood`: begun, also where a clause looks ahead. */
function hasBegun(words: readonly Word[], at: number, next: number, language: Language): boolean {
  const [second, before, behind] = [words[at - 2], words[at - 1], words[next]];
  const unplanned = (word: Word | undefined) => word !== undefined && UNPLANNED[language].has(word.low);
  if (before && SINCE.has(before.low)) return true;
  if (before && OF.has(before.low)) return unplanned(second);
  return language === 'en' && unplanned(behind) && words[at]?.digits !== null;
}

const SINCE = new Set(['since', 'desde']);
const OF = new Set(['of', 'de', 'del']);
const UNPLANNED: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: lexiconSet('en', 'unplanned-nouns'),
  es: lexiconSet('es', 'unplanned-nouns'),
};

/** Words that date what follows, also where they begin a sentence: `In 2025 the sound yielded 40 tons`. */
const DATING: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: lexiconSet('en', 'before-dates'),
  es: lexiconSet('es', 'before-dates'),
};

/** Behind these a date is a term: `to halve the catch by 2030`. */
const BOUNDS = new Set(['by', 'until', 'till', 'hasta', 'para']);

/** `antes de 2028`, `before June 2028`: not reached yet for all that is said, unless days are counted back from it. */
function isDeadline(words: readonly Word[], at: number, text: string, time: TimeExpression): boolean {
  if (
    !/(?:\bbefore|\bahead of|\bantes de|\bantes del)\s(?:the\s|el\s)?$/i.test(
      text.slice(Math.max(0, time.start - 16), time.start),
    )
  ) {
    return false;
  }
  const before = words.slice(Math.max(0, at - 5), at);
  return !before.some(({ low }) =>
    /^(?:day|days|week|weeks|month|months|year|years|dia|dias|semanas?|mese?s?|anos?|night|noche)$/.test(low),
  );
}

/** Characters of the longest line that is an entry of a list. */
const LONGEST_ENTRY = 160;

/** Whether a date stands at the edge of a line that is no sentence: other articles, what is on. */
function isListed(time: TimeExpression, text: string): boolean {
  const start = text.lastIndexOf('\n', Math.max(0, time.start - 1)) + 1;
  const stop = text.indexOf('\n', time.end);
  const end = stop < 0 ? text.length : stop;
  if (end - start > LONGEST_ENTRY) return false;
  const line = text.slice(start, end).trimEnd();
  if (/[.!?…:]["”’»')]*$/.test(line)) return false;
  const before = text.slice(start, time.start);
  const behind = text.slice(time.end, start + line.length);
  return /^[\s\p{P}]*$/u.test(before)
    ? /^\s*[—–:|-]/.test(behind)
    : /[—–(|,-]\s*$/.test(before) && /^[\s)\]]*$/.test(behind);
}
