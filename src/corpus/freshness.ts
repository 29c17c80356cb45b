import { basename } from 'node:path';
import type { Scope, Since, Span } from '../model.ts';
import type { Arrival, DocumentSummary } from '../store/store.ts';
import type { Freshness } from './corpus.ts';
import { isVisible } from './coverage.ts';
import { compareText } from './document-order.ts';

/** What the corpus first saw since a moment, as far as the scope lets see. */
export function freshnessOf(
  since: Since,
  scope: Scope,
  summaries: ReadonlyMap<string, DocumentSummary>,
): Freshness {
  const arrivalOf = (id: string): Arrival | null => {
    const summary = summaries.get(id);
    return summary && isVisible(summary, scope) ? summary.arrival : null;
  };
  const isNew = (id: string) => {
    const arrival = arrivalOf(id);
    return arrival !== null && cameSince(arrival, since) && (since.bulk || arrival.folder === null);
  };
  const laterAt = (id: string, span: Span) =>
    arrivalOf(id)?.later.find(
      (each) => each.start < span.end && span.start < each.end && cameSince(each, since),
    );
  return {
    since,
    isNew,
    holdsNew: (id) => isNew(id) || (arrivalOf(id)?.later ?? []).some((each) => cameSince(each, since)),
    isNewAt: (id, span) => isNew(id) || laterAt(id, span) !== undefined,
    insteadAt: (id, span) => laterAt(id, span)?.instead ?? null,
    unknown: since.instant === null ? 0 : count(summaries, scope, ({ at }) => at === null),
    folders: since.bulk ? [] : foldersSince(since, scope, summaries),
  };
}

/** Everything is new: what is asked where no moment is given. */
export const ALL_NEW: Freshness = {
  since: { value: '#0', change: 0, instant: null, bulk: true },
  isNew: () => true,
  holdsNew: () => true,
  isNewAt: () => true,
  insteadAt: () => null,
  unknown: 0,
  folders: [],
};

function cameSince({ change, at }: Pick<Arrival, 'change' | 'at'>, since: Since): boolean {
  if (since.change !== null) return change > since.change;
  return at !== null && since.instant !== null && at >= since.instant;
}

function count(
  summaries: ReadonlyMap<string, DocumentSummary>,
  scope: Scope,
  counts: (arrival: Arrival) => boolean,
): number {
  let found = 0;
  for (const summary of summaries.values())
    if (isVisible(summary, scope) && counts(summary.arrival)) found += 1;
  return found;
}

/** One entry for each folder, by its own name: where it lies on the machine is nobody's business. */
function foldersSince(
  since: Since,
  scope: Scope,
  summaries: ReadonlyMap<string, DocumentSummary>,
): Freshness['folders'] {
  const documents = new Map<string, number>();
  for (const summary of summaries.values()) {
    const { arrival } = summary;
    if (arrival.folder === null || !isVisible(summary, scope) || !cameSince(arrival, since)) continue;
    documents.set(arrival.folder, (documents.get(arrival.folder) ?? 0) + 1);
  }
  return [...documents]
    .sort(([a], [b]) => compareText(a, b))
    .map(([folder, n]) => ({ folder: basename(folder), documents: n }));
}
