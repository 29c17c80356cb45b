import type { Language, Span, TimeExpression } from '../../model.ts';
import { weekdayOf } from '../civil.ts';
import { type DayRange, rangeOf } from '../date-value.ts';
import { readNumber } from '../grammar/numbers.ts';
import { readList, wordList } from '../grammar/word-list.ts';
import { wordsOf } from '../grammar/words.ts';
import { weekdayIn } from '../weekday-year.ts';
import { COUNTED_ON, daysAway } from './infer-beside.ts';
import { monthsOn, resolved, weekOfDay } from './told-day.ts';

/** What an inference reads. */
interface Page {
  readonly text: string;
  readonly times: readonly TimeExpression[];
  readonly language: Language;
  readonly floor: string | null;
}

/**
 * The days of writing by a sentence that counts from a day it names to the one on which it was written: `yesterday, a
 * year to the day after … 21 June 2025`; `today enters its fourth day … began on 9 February 2026`; `with ten days to go
 * until … 14 June 2026`; `That was ten days ago` behind it; `turns 40 today, born on 7 May 1986`.
 */
export function linked(
  text: string,
  times: readonly TimeExpression[],
  language: Language,
  floor: string | null,
): DayRange | null {
  const page: Page = { text, times, language, floor };
  const found: DayRange[] = [];
  for (const time of times) {
    if (time.type === 'RANGE') continue;
    const range = byCount(page, time) ?? byAnaphora(page, time) ?? byAge(page, time);
    if (range) found.push(range);
  }
  found.push(...byPresent(page), ...byDaysLeft(page));
  const [first] = found;
  return first && found.every((range) => range.first === first.first && range.last === first.last)
    ? first
    : null;
}

/** Characters on either side in which the sentence around an expression ends. */
const SENTENCE_REACH = 400;
const SENTENCE_END = /(?<!\b\p{L}{1,3})[.!?]["”’»]?\s|\n/gu;

interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function sentenceOf({ text }: Page, time: Span): Sentence {
  const from = Math.max(0, time.start - SENTENCE_REACH);
  const before = [...text.slice(from, time.start).matchAll(SENTENCE_END)].at(-1);
  const behind = text.slice(time.end, time.end + SENTENCE_REACH);
  const stop = behind.search(SENTENCE_END);
  const start = before ? from + before.index + before[0].length : from;
  const end = time.end + (stop < 0 ? behind.length : stop);
  return { text: text.slice(start, end), start, end };
}

/** Days named in full in a sentence, other than the pointing expression itself. */
function daysIn(
  page: Page,
  { start, end }: Pick<Sentence, 'start' | 'end'>,
  but: TimeExpression | null,
): readonly number[] {
  const inside = page.times.filter((time) => time !== but && time.start >= start && time.end <= end);
  const days = inside.map((time) => resolved(time, page.language, page.floor));
  return [...new Set(days.filter((day) => day !== null))];
}

/** A distance stated between the day that a sentence names and the one that it points to. */
function byCount(page: Page, time: TimeExpression): DayRange | null {
  const away = pointed(page, time);
  if (away === null) return null;
  const sentence = sentenceOf(page, time);
  const [day, ...others] = daysIn(page, sentence, time);
  if (day === undefined || others.length > 0 || REMEMBERED.test(sentence.text)) return null;
  const event = countedOn(page, sentence, day, (start, end) => isOneClause(page, time, start, end));
  return event === null ? null : away(event);
}

/** Who remembers a day today counts nothing from it. */
const REMEMBERED = /\b(?:remember|recall|recuerd|recordó|rememor)/i;
/** Characters between what points and the count that belongs to it. */
const CLAUSE_REACH = 60;
const NEW_CLAUSE = /\b(?:that|which|who|when|while|said|says|que|quien|cuando|mientras|dijo|dice)\b|[;:]/i;

/** Whether a count stands in the clause of the expression that points: not `said today that … ten days after`. */
function isOneClause({ text }: Page, time: TimeExpression, start: number, end: number): boolean {
  const gap = start >= time.end ? text.slice(time.end, start) : text.slice(end, time.start);
  return gap.length <= CLAUSE_REACH && !NEW_CLAUSE.test(gap);
}

/** The days of writing that an expression leaves once the day it points to is known; null where it points to none. */
function pointed(page: Page, time: TimeExpression): ((event: number) => DayRange | null) | null {
  if (COUNTED_ON.test(page.text.slice(Math.max(0, time.start - 8), time.start))) return null;
  const away = /^(?:now|ahora|ya)$/i.test(time.text) ? 0 : daysAway(time, page.language);
  if (away !== null) return (event) => ({ first: event - away, last: event - away });
  const weekday = /^(?:this|este)\s/i.test(time.text) ? weekdayIn(time, page.language) : null;
  if (weekday === null) return null;
  return (event) => (weekdayOf(event) === weekday ? weekOfDay(event) : null);
}

/** Words that make a count of years one to the very day. */
const EXACT = /to the day\b|\bexact/i;
const MARKS =
  /\b(?:marks?|marked|marking|se cumpl\p{L}+|marc[aó]n?|har[áa]n?)\s(?:exactly\s|exactamente\s|ya\s|the\s|los\s)?$/iu;
const AFTER = /^\s?(?:to the day\s)?(?:,\s)?(?:after|since|on from|despu[eé]s|de(?:l)?|tras|desde)\b/i;
const TO_GO = /^\s(?:to go|left|remain|remaining|before|until|till|away from|para|antes)\b/i;
const LEFT = /\b(?:faltan?|quedan?|restan?)\s(?:apenas\s|s[oó]lo\s)?$/i;
const NUMBERED_DAY = /\b(?:day|d[ií]a)\s([\p{L}\d]+)\s(?:of|de|del)\b/iu;
const ELAPSED = /\b(?:cumplen?)\s(?:hoy\s|ayer\s|mañana\s|ya\s){0,2}$/iu;
const ORDINAL_DAY = /\b(?:its|their|su|al|el|the)\s([\p{L}\d-]+(?:\.?º)?)\s(?:day|d[ií]a|jornada)\b/iu;
const ANNIVERSARY = /([\p{L}\d-]+(?:\.?º)?)\s(?:anniversary|aniversario)\s(?:of|since|de|del)\b[^,;]*$/iu;

/** Whether what stands between two places belongs to the clause that points. */
type Near = (start: number, end: number) => boolean;

/** The day that lies as far from the named one as the sentence says. */
function countedOn(page: Page, sentence: Sentence, day: number, near: Near): number | null {
  const dayAt = page.times.find(
    (time) => time.start >= sentence.start && resolved(time, page.language, page.floor) === day,
  );
  const untilDay = page.text.slice(sentence.start, dayAt?.start ?? sentence.start);
  const th = ordinalIn(ANNIVERSARY.exec(untilDay), page.language);
  if (th !== null) return monthsOn(day, 12 * th);
  for (const time of page.times) {
    if (time.start < sentence.start || time.end > sentence.end || time.mod !== null) continue;
    const length = time.type === 'DURATION' ? /^P(\d{1,3})([YMDW])$/.exec(time.value) : null;
    if (!length || !near(time.start, time.end)) continue;
    const [count, unit] = [Number(length[1]), length[2]];
    const behind = page.text.slice(time.end, sentence.end);
    const before = page.text.slice(sentence.start, time.start);
    const exact = EXACT.test(sentence.text) || MARKS.test(before);
    if (unit !== 'D' && (!exact || !AFTER.test(behind))) continue;
    if (unit === 'Y' || unit === 'M') return monthsOn(day, unit === 'Y' ? count * 12 : count);
    if (unit === 'W') return day + 7 * count;
    if (TO_GO.test(behind) || LEFT.test(before)) return day - count;
    if (AFTER.test(behind) || ELAPSED.test(before)) return day + count;
  }
  const numbered = NUMBERED_DAY.exec(sentence.text)?.[1];
  const number = numbered ? Number(readNumber(wordsOf(numbered), 0, page.language)?.value) : 0;
  if (number > 1) return day + number - 1;
  const nth = ORDINAL_DAY.exec(sentence.text);
  const at = sentence.start + (nth?.index ?? 0);
  const ordinal = nth && near(at, at + nth[0].length) ? ordinalIn(nth, page.language) : null;
  return ordinal === null || ordinal < 2 ? null : day + ordinal - 1;
}

const ORDINALS = { en: wordList('en', 'ordinals'), es: wordList('es', 'ordinals') };

/** The ordinal that a pattern kept: `fourth` of `its fourth day`. */
function ordinalIn(match: RegExpExecArray | null, language: Language): number | null {
  const word = match?.[1];
  if (!word) return null;
  const digits = /^(\d{1,3})(?:st|nd|rd|th|\.?º|\.?o)$/i.exec(word)?.[1];
  if (digits) return Number(digits);
  const read = readList(ORDINALS[language], wordsOf(word), 0);
  return read && Number(read.value) > 0 ? Number(read.value) : null;
}

/** What is under way in the present: `is in its third week`, `entra en su cuarto día`. */
const UNDER_WAY =
  /(?:\b(?:is|are)\s(?:now\s|already\s)?(?:in|on)|\b(?:enters?|entran?)\s(?:now\s|ya\s)?(?:en\s)?|\b(?:está|están|va|van|sigue|siguen)\s(?:ya\s)?(?:en|por))\s?(?:its|their|su|el|la)\s([\p{L}\d-]+(?:\.?º|\.?ª)?)\s(day|week|d[ií]a|semana)\b/giu;

/** Days of writing by a sentence that says in the present which day or week of something it is, and when that began. */
function byPresent(page: Page): readonly DayRange[] {
  const found: DayRange[] = [];
  for (const match of page.text.matchAll(UNDER_WAY)) {
    const at = { start: match.index, end: match.index + match[0].length };
    const sentence = sentenceOf(page, at);
    const [day, ...others] = daysIn(page, sentence, null);
    // `enters its third week on Monday, 9 March`: that day is where the week begins.
    if (/^\s(?:on|this|next|el|este)\s/i.test(page.text.slice(at.end, at.end + 6))) continue;
    const nth = ordinalIn(match, page.language);
    if (day === undefined || others.length > 0 || nth === null || nth < 2 || REMEMBERED.test(sentence.text))
      continue;
    const length = /^(?:week|semana)$/i.test(match[2] ?? '') ? 7 : 1;
    const first = day + (nth - 1) * length;
    found.push({ first, last: first + length - 1 });
  }
  return found;
}

/** What is so many days ahead in the present: `is ten days away`, `faltan diez días para`, `es dentro de diez días`. */
const DAYS_LEFT =
  /(?:\b(?:is|are)\s(?:now\s|just\s|only\s|still\s|exactly\s){0,2}([\p{L}\d-]+)\sdays?\s(?:away|off|left)\b|\bthere\s(?:is|are)\s(?:just\s|only\s|still\s|now\s){0,2}([\p{L}\d-]+)\sdays?\s(?:left|to\sgo)\b|\b(?:faltan?|quedan?|restan?)\s(?:ya\s|a[uú]n\s|s[oó]lo\s|apenas\s|exactamente\s){0,2}([\p{L}\d]+)\sd[ií]as?\s(?:para|hasta)\b|\b(?:es|son|será|serán|se\s\p{Ll}+)\sdentro\sde\s([\p{L}\d]+)\sd[ií]as?(?!\p{L}))/giu;

/** Days of writing by a sentence that says in the present how many days are left to the one that it names. */
function byDaysLeft(page: Page): readonly DayRange[] {
  return [...page.text.matchAll(DAYS_LEFT)].flatMap((match) => {
    const sentence = sentenceOf(page, { start: match.index, end: match.index + match[0].length });
    const [day, ...others] = daysIn(page, sentence, null);
    const words = wordsOf(match.slice(1).find((count) => count !== undefined) ?? '');
    const count = Number(readNumber(words, 0, page.language)?.value);
    if (day === undefined || others.length > 0 || !(count > 0) || /["“«]/.test(sentence.text)) return [];
    return [{ first: day - count, last: day - count }];
  });
}

/** Words that take up the happening of the sentence before: `That was ten days ago`. */
const TAKEN_UP =
  /^["“]?(?:(?:that|this|it)\s(?:was|happened|is)|(?:eso|esto|aquello)\s(?:fue|ocurri[oó]|pas[oó])|(?:ocurri[oó]|sucedi[oó]|pas[oó]|fue|de eso|de aquello)(?:\shan pasado|\sya)?)\s(?:exactly\s|just\s|exactamente\s|apenas\s)?$/i;

function byAnaphora(page: Page, time: TimeExpression): DayRange | null {
  const away = daysAway(time, page.language);
  if (away === null || away >= 0) return null;
  const sentence = sentenceOf(page, time);
  if (!TAKEN_UP.test(page.text.slice(sentence.start, time.start))) return null;
  const end = sentence.start - 1;
  const before = page.times.findLast((other) => other.end <= end);
  if (!before || page.text.slice(before.end, end).trim().includes('\n')) return null;
  const [day, ...others] = daysIn(page, sentenceOf(page, before), time);
  return day === undefined || others.length > 0 ? null : { first: day - away, last: day - away };
}

const BORN = /\b(?:born|naci[oó]|nacid[oa])\b[^.;\n]{0,30}$/i;
const TURNS =
  /\b(?:turns?|turned|turning|cumple|cumpli[oó]|cumplir[aá])\s(?:(?:hoy|ayer|mañana|today|yesterday)\s)?/i;
/** Characters between a birthday and the day of birth. */
const LIFE_REACH = 600;

/** `turns 40 today`, with the day of birth nearby. */
function byAge(page: Page, time: TimeExpression): DayRange | null {
  const away = daysAway(time, page.language);
  const sentence = away === null ? null : sentenceOf(page, time);
  const turns = sentence && TURNS.exec(sentence.text);
  if (away === null || !sentence || !turns) return null;
  const words = wordsOf(
    sentence.text.slice(turns.index + turns[0].length, turns.index + turns[0].length + 40),
  );
  const age = readNumber(words, 0, page.language);
  const birth = page.times.find(
    (other) =>
      Math.abs(other.start - time.start) < LIFE_REACH &&
      BORN.test(page.text.slice(Math.max(0, other.start - 50), other.start)) &&
      other.basis === 'stated',
  );
  const range = birth?.when == null ? null : rangeOf(birth.when);
  const day =
    age && range && range.first === range.last ? monthsOn(range.first, 12 * Number(age.value)) : null;
  return day === null ? null : { first: day - away, last: day - away };
}
