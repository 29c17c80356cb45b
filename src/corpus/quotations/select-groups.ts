import type { QuotationGroup } from '../corpus.ts';
import { compareText, inDocumentOrder } from '../document-order.ts';
import { documentOf, placeOf } from './group-places.ts';

/**
 * What each further sentence of one document loses: the second of a document must be clearly better than
 * the first of another, so that a first screen shows several sources where there are several.
 */
const REPEATED_DOCUMENT = 0.45;

/** Best first, spread over documents, and nothing twice: a group whose sentences another holds is left out. */
export function selectGroups(groups: readonly QuotationGroup[]): readonly QuotationGroup[] {
  const distinct = withoutContained([...groups].sort(byScore));
  const seen = new Map<string, number>();
  const spread = distinct.map((group) => {
    const document = documentOf(group)?.id ?? '';
    const before = seen.get(document) ?? 0;
    seen.set(document, before + 1);
    return { ...group, score: group.score - before * REPEATED_DOCUMENT };
  });
  return spread.sort(byScore);
}

function byScore(a: QuotationGroup, b: QuotationGroup): number {
  return b.score - a.score || byPlace(a, b);
}

function byPlace(a: QuotationGroup, b: QuotationGroup): number {
  const [one, other] = [documentOf(a), documentOf(b)];
  const order = one && other ? inDocumentOrder(one, other) : 0;
  return order || startOf(a) - startOf(b) || compareText(a.key, b.key);
}

/** A sentence is quoted once, in the best group that answers with it; the same words twice are one line. */
function withoutContained(groups: readonly QuotationGroup[]): readonly QuotationGroup[] {
  const shown = new Set<string>();
  return groups.filter((group) => {
    const main = group.quotations[group.main];
    const place = main ? placeOf(main) : '';
    if (shown.has(place) || shown.has(group.key)) return false;
    shown.add(group.key);
    for (const quotation of group.quotations) shown.add(placeOf(quotation));
    return true;
  });
}

function startOf(group: QuotationGroup): number {
  return group.quotations[group.main]?.span.start ?? 0;
}
