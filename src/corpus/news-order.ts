import { compareDates } from '../dates/date-value.ts';
import type { Happening } from './corpus.ts';

/** Newest first, then those without a date. */
export function latestFirst(a: Happening, b: Happening): number {
  if (a.date.value !== null && b.date.value !== null) return compareDates(b.date.value, a.date.value);
  return Number(a.date.value === null) - Number(b.date.value === null);
}
