import { createRequire } from 'node:module';
import type * as Chrono from 'chrono-node';
import type { DateValue, Language } from '../model.ts';
import { mondayOf } from './civil.ts';
import { dayValue, isDateValue, rangeOf, rangeValue, yearValue } from './date-value.ts';
import { findTimes } from './find-times.ts';

/** What a typed date is read by: the asker's clock, zone and language. */
export interface TypedContext {
  readonly now: Date;
  /** IANA name, such as `America/Mexico_City`. */
  readonly timeZone: string;
  readonly language: Language;
}

/** Loaded at its first use: most questions have no date, and it takes longer to load than they take to answer. */
const require = createRequire(import.meta.url);

/** Small words around a typed date that change nothing, or open it to one side. */
const LEAD = /^(?:(since|from|after|desde|del|de)|until|till|to|before|by|hasta|on|in|el|en|al?)\s+/i;

/** `los últimos 7 días` begin as many days ago, as the English `last 7 days` are read. */
const LAST = /^(?:l[ao]s\s+)?[uú]ltim[ao]s\s+(\d{1,3})\s+/iu;

/**
 * What someone typed as a date, read as the past where it may be both: `2025`, `May 2025`, `last Tuesday`,
 * `since march`, `3 de mayo`, ISO. Null where it is no date. Read by the own grammar first, then by chrono-node.
 */
export function typedDate(typed: string, context: TypedContext): DateValue | null {
  const text = typed.trim();
  const iso = isoDate(text);
  if (iso) return iso;
  const stripped = text.replace(LEAD, '').replace(LEAD, '').replace(LAST, 'hace $1 ');
  if (stripped === '') return null;
  const own = ownGrammar(stripped, context);
  return own ?? byChrono(stripped, context);
}

/** Today for someone in a time zone, as a value. */
export function todayIn(now: Date, timeZone: string): DateValue {
  const known = DAY_FORMATS.get(timeZone);
  if (known) return known.format(now);
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  DAY_FORMATS.set(timeZone, format);
  return format.format(now);
}

/** Making a format takes a hundred times as long as using it, and there are as many as there are time zones. */
const DAY_FORMATS = new Map<string, Intl.DateTimeFormat>();

/** Whether a date, known to a day, month or year, may lie between two bounds; a missing bound is open. */
export function isBetween(value: DateValue, from: DateValue | null, to: DateValue | null): boolean {
  const range = rangeOf(value);
  const first = from === null ? null : rangeOf(from);
  const last = to === null ? null : rangeOf(to);
  if (!range) return false;
  return (!first || range.last >= first.first) && (!last || range.first <= last.last);
}

function isoDate(text: string): DateValue | null {
  if (isDateValue(text)) return text;
  const day = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/.exec(text)?.[1];
  return day && isDateValue(day) ? day : null;
}

/** The one expression that the text is, in either language, the asker's first. Case does not matter. */
function ownGrammar(text: string, context: TypedContext): DateValue | null {
  const reference = todayIn(context.now, context.timeZone);
  const other: Language = context.language === 'en' ? 'es' : 'en';
  for (const language of [context.language, other]) {
    for (const form of [text, capitalized(text)]) {
      const found = wholeExpression(form, language, reference);
      if (found) return found;
    }
  }
  return null;
}

function wholeExpression(text: string, language: Language, reference: DateValue): DateValue | null {
  // A preposition makes the grammar read months and years that it leaves alone where they stand bare.
  const lead = language === 'en' ? 'in ' : 'en ';
  const times = findTimes(lead + text, { language, reference });
  const end = lead.length + text.length;
  const range = times.find((time) => time.type === 'RANGE' && time.start <= lead.length && time.end === end);
  if (range?.when) return range.when;
  const whole = times.find((time) => time.type !== 'RANGE' && time.start <= lead.length && time.end === end);
  if (!whole?.when) return null;
  return weekDays(whole.value) ?? whole.when;
}

/** A week as its seven days: who types `last week` means those, not their month. */
function weekDays(value: string): DateValue | null {
  const match = /^(\d{4})-W(\d{2})$/.exec(value);
  if (!match) return null;
  const monday = mondayOf(Number(match[1]), Number(match[2]));
  return rangeValue(dayValue(monday), dayValue(monday + 6));
}

function capitalized(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}

/** chrono-node's reading where it takes the whole text, as precise as what it is certain of. */
function byChrono(text: string, context: TypedContext): DateValue | null {
  const chrono = require('chrono-node') as typeof Chrono;
  const parser = context.language === 'es' ? chrono.es : chrono.en;
  const today = todayIn(context.now, context.timeZone);
  const noon = new Date(`${today}T12:00:00Z`);
  const [result] = parser.casual.parse(text, { instant: noon, timezone: 'UTC' });
  if (!result || result.text.length < text.length) return null;
  const start = componentValue(result.start);
  const end = result.end ? componentValue(result.end) : null;
  return start !== null && end !== null && start < end ? `${start}/${end}` : start;
}

function componentValue(parsed: Chrono.ParsedComponents): DateValue | null {
  const [year, month, day] = [parsed.get('year'), parsed.get('month'), parsed.get('day')];
  if (year === null) return null;
  const parts = [yearValue(year)];
  if (
    month !== null &&
    (parsed.isCertain('month') || parsed.isCertain('day') || parsed.isCertain('weekday'))
  ) {
    parts.push(String(month).padStart(2, '0'));
    if (day !== null && (parsed.isCertain('day') || parsed.isCertain('weekday')))
      parts.push(String(day).padStart(2, '0'));
  }
  const value = parts.join('-');
  return isDateValue(value) ? value : null;
}
