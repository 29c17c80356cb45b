import type { Coverage, DateValue, Scope } from '../model.ts';
import type { DocumentSummary } from '../store/store.ts';

/** What a question under this scope searches. */
export function coverageOf(summaries: Iterable<DocumentSummary>, scope: Scope): Coverage {
  const visible = [...summaries].filter((summary) => isVisible(summary, scope));
  const dated = visible.filter(({ date }) => date.value !== null);
  return {
    documents: visible.length,
    passages: visible.reduce((sum, { passages }) => sum + passages, 0),
    from: extreme(dated, (a, b) => a < b),
    to: extreme(dated, (a, b) => a > b),
    undated: visible.length - dated.length,
  };
}

/** Whether a scope lets a document through. */
export function isVisible({ collection }: { readonly collection: string }, scope: Scope): boolean {
  return scope === 'all' || scope.includes(collection);
}

type End = NonNullable<Coverage['from']>;

function extreme(
  dated: readonly DocumentSummary[],
  before: (a: DateValue, b: DateValue) => boolean,
): End | null {
  return dated.reduce<End | null>((found, { date }) => {
    if (date.value === null) return found;
    const end = { value: date.value, inferred: date.basis === 'inferred' };
    return !found || before(end.value, found.value) || isSurer(end, found) ? end : found;
  }, null);
}

/** Of the same date the surer one is named, so that the line does not depend on the order of documents. */
function isSurer(end: End, found: End): boolean {
  return end.value === found.value && found.inferred && !end.inferred;
}
