import { compareDates } from '../../dates/date-value.ts';
import type { DocumentSummary } from '../../store/store.ts';
import type { Happening } from '../corpus.ts';
import { newestFirst } from '../document-order.ts';

/** Newest first, then those without a date. */
export function latestFirst(a: Happening, b: Happening): number {
  if (a.date.value !== null && b.date.value !== null) return compareDates(b.date.value, a.date.value);
  return Number(a.date.value === null) - Number(b.date.value === null);
}

/** So many new documents are read for one answer: no screen shows more. */
const MOST_DOCUMENTS = 60;

/** The newest of these documents, as many as are read. */
export function newestOf(documents: readonly DocumentSummary[]): readonly DocumentSummary[] {
  return [...documents].sort(newestFirst).slice(0, MOST_DOCUMENTS);
}
