import type { Basis, Block, DateValue, Language, PublicationDate, TimeExpression } from '../../model.ts';
import { holding, isDateValue } from '../date-value.ts';
import { findTimes, timesAsWritten } from '../find-times.ts';
import { floorOf } from '../floor.ts';
import { isSiteClock } from './date-line-shape.ts';
import { statedDate } from './dateline.ts';
import { inferredDays } from './infer-date.ts';

/** What a document says, and was told, about its own date. */
export interface DatingInput {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly language: Language;
  /** A date from front matter, page metadata or the operator; null where there is none. */
  readonly stated: string | null;
  readonly statedBasis: Extract<Basis, 'metadata' | 'operator' | 'stated'>;
}

/** A publication date with the days that relative expressions may be counted from. */
export interface Dating {
  readonly date: PublicationDate;
  /** At least as fine as `date.value`: a week where only its month is shown. Null where nothing is known. */
  readonly reference: DateValue | null;
}

/** When a document was published: given, stated in its text, inferred, or unknown with a floor. */
export function publicationDate(input: DatingInput): PublicationDate {
  return dating(input).date;
}

/**
 * The same with the reference for relative expressions. Inferred only where weekday, day and context leave one
 * date, week or month; never from the latest date named, which is a floor and anchors nothing.
 */
export function dating(input: DatingInput): Dating {
  const given = input.stated === null ? null : pointIn(input.stated, input.language);
  if (given !== null) return known(given, input.statedBasis);
  const stated = statedDate(input.text, input.blocks, input.language);
  if (stated !== null) return known(stated, 'stated');
  const body = bodyOf(input);
  const times = timesAsWritten(body, { language: input.language, reference: null });
  const days = inferredDays(body, times, input.language);
  if (days) return { ...known(holding(days, 'unit'), 'inferred'), reference: holdingDays(days) };
  return {
    date: { value: null, basis: 'unknown', notBefore: floorOf(body, times, input.language) },
    reference: null,
  };
}

/** What a dated document's relative expressions count from: finer than an inferred date where the text allows. */
export function referenceOf(
  document: Pick<DatingInput, 'text' | 'blocks' | 'language'> & { readonly date: PublicationDate },
): DateValue | null {
  if (document.date.basis !== 'inferred') return document.date.value;
  const again = dating({ ...document, stated: null, statedBasis: 'metadata' });
  return again.date.value === document.date.value ? again.reference : document.date.value;
}

function known(value: DateValue, basis: Basis): Dating {
  return { date: { value, basis, notBefore: null }, reference: value };
}

/** A date as given: a value, an instant, or a full date in words. */
function pointIn(given: string, language: Language): DateValue | null {
  const trimmed = given.trim();
  const day = /^\d{4}-\d{2}-\d{2}(?=T|\s|$)/.exec(trimmed)?.[0];
  if (day && isDateValue(day)) return day;
  if (isDateValue(trimmed)) return trimmed;
  const times = findTimes(trimmed, { language, reference: null });
  return times.find(isStatedDate)?.when ?? null;
}

function isStatedDate(time: TimeExpression): boolean {
  return time.type !== 'RANGE' && time.basis === 'stated' && time.when !== null;
}

function holdingDays({ first, last }: { first: number; last: number }): DateValue {
  return first === last ? holding({ first, last }, 'unit') : `${holdDay(first)}/${holdDay(last)}`;
}

function holdDay(day: number): DateValue {
  return holding({ first: day, last: day }, 'unit');
}

/** The text with title, byline, date line, caption and furniture blanked out: offsets stay. */
function bodyOf({ text, blocks }: DatingInput): string {
  if (!blocks.some((block) => block.kind === 'body')) return text;
  let body = '';
  for (const block of [...blocks].sort((a, b) => a.start - b.start)) {
    if (block.start < body.length) continue;
    body += '\n'.repeat(block.start - body.length);
    const content = text.slice(block.start, block.end);
    const isOfPage = block.kind === 'furniture' || block.kind === 'caption' || isSiteClock(content);
    body += isOfPage ? ' '.repeat(content.length) : content;
  }
  return body;
}
