import type { Language, TimeExpression } from '../../model.ts';
import type { DayRange } from '../date-value.ts';
import { leaningAround } from '../grammar/leaning.ts';
import { indexAt, wordsOf } from '../grammar/words.ts';
import { resolved } from './told-day.ts';

/** Days between the last one told and the first announced that still say when it was written: a week. */
const MOST_DAYS = 7;
/** Characters before a date in which the verb that announces it is looked for. */
const REACH = 160;
/** What only the time before the day itself can say of it; `would` may be told of later. */
const ANNOUNCED: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:will|won't|shall)\s(?:not\s|also\s|then\s)?\p{L}+[^.!?;\n]*$/iu,
  es: /(?<![\p{L}])\p{L}+(?:ará|erá|irá|drá|brá|rrá|arán|erán|irán|drán|brán|rrán)(?!\p{L})[^.!?;\n]*$/iu,
};

/** Words that make a day the border of a time, not the day of something. */
const BORDER =
  /\b(?:after|before|since|until|till|by|from|despu[eé]s del?|antes del?|desde|hasta)\s(?:the\s|el\s)?$/i;

/** The days of writing between the last day told as past and the first one that is still announced, a week at most. */
export function bracketed(
  text: string,
  times: readonly TimeExpression[],
  language: Language,
  floor: string | null,
): DayRange | null {
  const words = wordsOf(text);
  const isPast = (time: TimeExpression) =>
    leaningAround(words, indexAt(words, time.start), indexAt(words, time.end), language) === 'past';
  let last: number | null = null;
  let next: number | null = null;
  for (const time of times) {
    const day = time.type === 'DATE' || time.type === 'TIME' ? resolved(time, language, floor) : null;
    if (day === null) continue;
    if (BORDER.test(text.slice(Math.max(0, time.start - 20), time.start))) continue;
    const announced = ANNOUNCED[language].test(text.slice(Math.max(0, time.start - REACH), time.start));
    if (announced) next = next === null ? day : Math.min(next, day);
    else if (isPast(time)) last = last === null ? day : Math.max(last, day);
  }
  if (last === null || next === null || next <= last || next - last > MOST_DAYS) return null;
  return { first: last, last: next };
}
