import type { Block, DateValue, Language, TimeExpression } from '../model.ts';
import { isDateValue, rangeOf, unitOf } from './date-value.ts';
import { findTimes } from './find-times.ts';
import { footDate } from './foot-date.ts';
import { leaningAround } from './grammar/leaning.ts';
import { indexAt, wordsOf } from './grammar/words.ts';
import { settledDate } from './numeric-order.ts';

/** Lines at the top of a text among which a line that is a date may stand. */
const TOP_LINES = 12;
/** A line with a date and more letters than this beside it tells something else. */
const MOST_OTHER_LETTERS = 28;
/** Characters of a first paragraph in which a wire dateline (`LIMA, 3 May 2026 —`) may stand. */
const WIRE_REACH = 70;

/** Words that may stand beside a date in the line that gives a document's own date. Folded. */
const LABELS =
  /\b(?:(?:article|story|publication|publishing|posting|release|print) date|date of (?:publication|issue|release)|fecha de (?:publicaci[oó]n|edici[oó]n)|published|posted|updated|last|modified|date|dated|issued|released|on|at|by|est|edt|gmt|utc|am|pm|first|publicado|publicada|actualizado|actualizada|fecha|el|a las|h|hrs|cet|cest|bst|ist|aest|et|pt|ct|mt|originally|created|creado|creada|(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day)?|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b/gi;

/** An instant as machines write it. */
const INSTANT = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
/** Marks between the parts of a masthead or byline: `Issue 412 — 13 March 2026 — 60p`. */
const PARTS = /\s*[|·•]\s*|\s[—–/-]\s/;
/** A line that says who wrote, at whose end the date may stand. */
const BYLINE = /^(?:by|words|text|from|staff|por|redacci[oó]n|texto|de)\b/i;
/** A byline is no longer than this. */
const LONGEST_BYLINE = 110;

/** The date that a text gives for itself in a date line: a block marked so, a line that is a date, a wire dateline. */
export function statedDate(text: string, blocks: readonly Block[], language: Language): DateValue | null {
  for (const [index, block] of blocks.entries()) {
    const above = blocks[index - 1];
    if (block.kind !== 'dateline' || (above && isOtherLabel(text.slice(above.start, above.end)))) continue;
    const line = text.slice(block.start, block.end);
    const date = fullDate(line, language);
    if (date) return settledDate(date, line, text, language);
  }
  const lines =
    blocks.length > 0
      ? abovePageEnd(blocks).map((block) => text.slice(block.start, block.end))
      : text.split('\n');
  const top = lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, TOP_LINES);
  const told = toldDays(() => proseOf(text, blocks), language);
  let prose = 0;
  for (const [index, line] of top.entries()) {
    const date = isOtherLabel(top[index - 1] ?? '') ? null : dateOfLine(line, prose, language);
    if (typeof date === 'string') return date;
    if (date !== null && (isLabelled(line) || isCued(line, date) || !isContradicted(date, told))) {
      return settledDate(date, line, text, language);
    }
    if (line.length >= LEAST_PROSE && /[.!?]["”’»]?$/.test(line)) prose += 1;
  }
  const foot = footDate(text, blocks, language);
  return foot && !isContradicted(foot, told) ? foot.when : null;
}

/** The blocks down to the last that is no furniture: below it stand comments and other articles. */
function abovePageEnd(blocks: readonly Block[]): readonly Block[] {
  return blocks.slice(0, blocks.findLastIndex(({ kind }) => kind !== 'furniture') + 1);
}

/** The text without what belongs to the page: other articles are dated there. */
function proseOf(text: string, blocks: readonly Block[]): string {
  if (blocks.length === 0) return text;
  const prose = blocks.filter(({ kind }) => kind !== 'furniture');
  return prose.map(({ start, end }) => text.slice(start, end)).join('\n');
}

/** Days behind a date line in which the text may tell of something past: an update, or a mistake of ours. */
const MOST_DAYS_LATER = 31;

/** Whether the text tells as past what lies well behind the date of a line: then that is another date. */
function isContradicted(date: TimeExpression, told: () => readonly number[]): boolean {
  const range = date.when === null ? null : rangeOf(date.when);
  return range !== null && told().some((day) => day > range.last + MOST_DAYS_LATER);
}

const AMENDED =
  /\b(?:amended|corrected|correction|updated|modified|revised|modific|actualiz|correg|rectific)/i;
/** Characters before a date in which a note of a change begins. */
const NOTE_REACH = 80;

/** The first days of the dates that a text tells as past, read when they are asked for; notes of changes aside. */
function toldDays(prose: () => string, language: Language): () => readonly number[] {
  let days: readonly number[] | null = null;
  return () => {
    days ??= pastDays(prose(), language);
    return days;
  };
}

function pastDays(text: string, language: Language): readonly number[] {
  const words = wordsOf(text);
  return findTimes(text, { language, reference: null }).flatMap((time) => {
    const range = time.type === 'DATE' && time.basis === 'stated' && time.when ? rangeOf(time.when) : null;
    if (!range || AMENDED.test(text.slice(Math.max(0, time.start - NOTE_REACH), time.start))) return [];
    const leaning = leaningAround(words, indexAt(words, time.start), indexAt(words, time.end), language);
    return leaning === 'past' ? [range.first] : [];
  });
}

/** A line that ends a sentence and is at least this long is prose. */
const LEAST_PROSE = 25;
/** Lines of prose behind which no byline stands any more. */
const MOST_PROSE = 2;

/** The date that a line gives for the document, behind some lines of prose; an instant as its day. */
function dateOfLine(line: string, prose: number, language: Language): TimeExpression | DateValue | null {
  if (isSiteClock(line)) return null;
  const instant = INSTANT.exec(line)?.[1];
  if (instant !== undefined) return isDateValue(instant) ? instant : null;
  const date = fullDate(line.slice(0, 200), language);
  if (!date) return null;
  if (prose <= MOST_PROSE && line.length <= LONGEST_BYLINE && BYLINE.test(line) && isAtEnd(line, date))
    return date;
  if (prose === 0 && line.length < 120 && line.split(PARTS).some((part) => isDateAlone(part, language)))
    return date;
  const rest = withoutTimes(line, language);
  const letters = rest.replace(LABELS, '').replace(/[^\p{L}]/gu, '').length;
  if (
    prose === 0 &&
    line.length <= LONGEST_BYLINE &&
    BYLINE.test(line.slice(date.end).trim()) &&
    isAtStart(line, date)
  )
    return date;
  if (line.length < 120 && letters === 0) return date;
  if (isLabelled(line) && letters <= MOST_OTHER_LETTERS) return date;
  return isWire(line, date) ? date : null;
}

/** The page's own clock, with the weather or a word for now: the day on which the page was looked at. */
const SITE_CLOCK =
  /\d\s?°\s?[CF]?(?![\p{L}\d])|^\W*(?:now|right now|today is|it is now|(?:current|local) (?:date|time)|ahora|hoy es|(?:fecha|hora) (?:actual|local))\b/iu;

/** Whether what stands under a line is of something else than the page's date: `Declassify on:`. */
function isOtherLabel(line: string): boolean {
  return line.endsWith(':') && !isLabelled(line);
}

/** Whether a line is the page's own clock. */
export function isSiteClock(line: string): boolean {
  return line.length <= LONGEST_BYLINE && SITE_CLOCK.test(line) && !/[.!?]$/.test(line);
}

/** `By Tilda Moss. Published 12 May 2026`: a word for publication directly before the date. */
function isCued(line: string, date: TimeExpression): boolean {
  return /(?:^|[^\p{L}])(?:published|posted|publicad[oa])(?:\s(?:on|el))?\s?:?\s$/iu.test(
    line.slice(0, date.start),
  );
}

/** A line without its dates and times: `12 May 2026 (updated 14 May 2026)` has one word. */
function withoutTimes(line: string, language: Language): string {
  const times = findTimes(line, { language, reference: null }).filter(
    ({ type, basis }) => type === 'TIME' || (type === 'DATE' && basis === 'stated'),
  );
  let rest = '';
  let from = 0;
  for (const { start, end } of times) {
    rest += `${line.slice(from, start)} `;
    from = end;
  }
  return rest + line.slice(from);
}

function isAtStart(line: string, date: TimeExpression): boolean {
  return !/\p{L}/u.test(line.slice(0, date.start).replace(LABELS, ''));
}

/** Whether nothing but a time of day stands behind the date. */
function isAtEnd(line: string, date: TimeExpression): boolean {
  return /^[\s.,]*(?:\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?|h)?)?[\s.]*$/i.test(line.slice(date.end));
}

/** Whether a part of a line is a date and nothing else. */
function isDateAlone(part: string, language: Language): boolean {
  const date = fullDate(part, language);
  if (!date) return false;
  const rest = `${part.slice(0, date.start)} ${part.slice(date.end)}`;
  return rest.replace(LABELS, '').replace(/[^\p{L}]/gu, '') === '';
}

function isLabelled(line: string): boolean {
  return /^\W*(?:(?:first |originally )?published|(?:article|story|publication|publishing|posting|release|print) date|posted|created|creado|creada|updated|last updated|date|issued|released|publicado|publicada|actualizado|fecha)\b/i.test(
    line,
  );
}

/** `LIMA, 3 May 2026 (Agency) —`: capitals before the date, a dash or bracket behind it. */
function isWire(line: string, date: TimeExpression): boolean {
  if (date.end > WIRE_REACH) return false;
  const before = line.slice(0, date.start);
  const behind = line.slice(date.end, date.end + 30);
  const capitals = /^[\p{Lu}][\p{Lu}\s.,'’()/-]*,\s(?:\p{L}+\s|a\s)?$/u.test(before);
  if (capitals && /^\s*(?:[—–-]|\(|:|\.\s?[—–-])/u.test(behind)) return true;
  return PLACE.test(before) && AGENCY.test(line.slice(date.end));
}

/** `Buenas Mareas, ` with small letters is a place where an agency in brackets stands behind the date. */
const PLACE = /^\p{Lu}[\p{L}\s.'’-]{1,40},\s(?:a\s|el\s)?$/u;
const AGENCY = /^,?\s\([^()\n]{2,40}\)\s*(?:$|\.?\s?[—–-])/u;

function fullDate(line: string, language: Language): TimeExpression | null {
  const times = findTimes(line, { language, reference: null });
  const dates = times.filter(
    (time) =>
      time.type !== 'RANGE' && time.basis === 'stated' && time.when !== null && !time.when.includes('/'),
  );
  return dates.find((time) => time.when !== null && unitOf(time.when) === 'day') ?? null;
}
