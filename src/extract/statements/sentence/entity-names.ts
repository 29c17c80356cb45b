import type { Mention, Span } from '../../../model.ts';

/** Where a document names its entities. */
export interface EntityNames {
  /** The last name of an entity that ends before an offset; null where none does. */
  lastBefore(entity: number, offset: number): Span | null;
}

/** An index of the mentions by name. */
export function entityNames(mentions: readonly Mention[]): EntityNames {
  const names = new Map<number, Mention[]>();
  for (const mention of mentions) {
    if (mention.entity === null || mention.form !== 'name') continue;
    const known = names.get(mention.entity);
    if (known) known.push(mention);
    else names.set(mention.entity, [mention]);
  }
  return { lastBefore: (entity, offset) => lastBefore(names.get(entity) ?? [], offset) };
}

function lastBefore(mentions: readonly Mention[], offset: number): Span | null {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = mentions[low - 1];
  return found ? { start: found.start, end: found.end } : null;
}
