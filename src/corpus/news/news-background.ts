import { addDays, intervalOf } from '../../dates/date-value.ts';
import { isLongBeforeArrival } from '../../dates/long-before.ts';
import type { DocumentSummary } from '../../store/store.ts';
import type { Happening } from '../corpus.ts';

/** An event so many days older than its article is background: new to the reader, but no news (style, rule 32). */
const EVENT_DAYS = 90;

/** Whether a document is dated long before it arrived. Where either is not known it is not. */
export function wasOldOnArrival(summary: DocumentSummary | undefined): boolean {
  const at = summary?.arrival.at ?? null;
  return at !== null && isLongBeforeArrival(summary?.date.value ?? null, at.slice(0, 10));
}

/** Whether a happening lies long before the article that tells it, or all that tell it are dated long before they came. */
export function isBackground(
  { date, group, tellings }: Happening,
  isOld: (document: string) => boolean,
): boolean {
  const document = group.quotations[group.main]?.document;
  if (!document) return false;
  const told = [group, ...tellings].flatMap(({ quotations, main }) => quotations[main]?.document.id ?? []);
  if (told.every(isOld)) return true;
  if (date.value === null || document.date.value === null) return false;
  return intervalOf(date.value).to < addDays(intervalOf(document.date.value).from, -EVENT_DAYS);
}
