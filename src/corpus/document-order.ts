import type { Document } from '../model.ts';

type Ordered = Pick<Document, 'date' | 'sources' | 'collection' | 'hash'>;

/** Oldest article first, then by floor, then by source: an order that no id and no history of ingest can change. */
export function inDocumentOrder(a: Ordered, b: Ordered): number {
  return compareDates(a, b) || compareText(a.sources[0] ?? '', b.sources[0] ?? '') || tie(a, b);
}

/** Newest article first; undated ones after the dated, by floor. */
export function newestFirst(a: Ordered, b: Ordered): number {
  const dated = Number(b.date.value !== null) - Number(a.date.value !== null);
  return dated || -compareDates(a, b) || compareText(a.sources[0] ?? '', b.sources[0] ?? '') || tie(a, b);
}

/** Code-unit order: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareDates(a: Ordered, b: Ordered): number {
  const dated = Number(a.date.value === null) - Number(b.date.value === null);
  if (dated !== 0) return dated;
  return compareText(a.date.value ?? a.date.notBefore ?? '9999', b.date.value ?? b.date.notBefore ?? '9999');
}

function tie(a: Ordered, b: Ordered): number {
  return compareText(a.collection, b.collection) || compareText(a.hash, b.hash);
}
