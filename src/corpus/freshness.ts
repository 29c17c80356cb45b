import { basename } from 'node:path';
import type { Scope, Since, Span } from '../model.ts';
import type { Arrival, DocumentSummary } from '../store/store.ts';
import type { Freshness } from './corpus.ts';
import { isVisible } from './coverage.ts';
import { compareText } from './document-order.ts';

/** What is new since a moment, under a scope; the same question is answered once. */
export type FreshnessOf = (since: Since, scope: Scope) => Freshness;

/** What the corpus first saw since a moment, as far as the scope lets see. */
export function freshnessOf(
  since: Since,
  scope: Scope,
  summaries: ReadonlyMap<string, DocumentSummary>,
): Freshness {
  const isNewArrival = (arrival: Arrival) =>
    cameSince(arrival, since) && (since.bulk || arrival.folder === null);
  const recent = new Set<string>();
  const touched = new Set<string>();
  const folders = new Map<string, number>();
  let unknown = 0;
  for (const summary of summaries.values()) {
    const { id, arrival } = summary;
    if (!isVisible(summary, scope)) continue;
    if (since.instant !== null && arrival.at === null) unknown += 1;
    if (isNewArrival(arrival)) recent.add(id);
    else if (arrival.folder !== null && cameSince(arrival, since))
      folders.set(arrival.folder, (folders.get(arrival.folder) ?? 0) + 1);
    if (recent.has(id) || arrival.later.some((each) => cameSince(each, since))) touched.add(id);
  }
  const laterAt = (id: string, span: Span) =>
    touched.has(id)
      ? summaries
          .get(id)
          ?.arrival.later.find(
            (each) => each.start < span.end && span.start < each.end && cameSince(each, since),
          )
      : undefined;
  return {
    since,
    touched: [...touched],
    isNew: (id) => recent.has(id),
    holdsNew: (id) => touched.has(id),
    isNewAt: (id, span) => recent.has(id) || laterAt(id, span) !== undefined,
    insteadAt: (id, span) => laterAt(id, span)?.instead ?? null,
    unknown,
    folders: listed(folders),
  };
}

/** Everything is new: what is asked where no moment is given. */
export const ALL_NEW: Freshness = {
  since: { value: '#0', change: 0, instant: null, bulk: true },
  touched: null,
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

/** One entry for each folder, by its own name: where it lies on the machine is nobody's business. */
function listed(folders: ReadonlyMap<string, number>): Freshness['folders'] {
  return [...folders]
    .sort(([a], [b]) => compareText(a, b))
    .map(([folder, documents]) => ({ folder: basename(folder), documents }));
}
