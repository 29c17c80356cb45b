import type { Quotation, QuotationGroup } from '../corpus.ts';

/** Where a quotation stands: the same for the same sentence in whatever group. */
export function placeOf({ document, span }: Quotation): string {
  return `${document.id} ${span.start}`;
}

/** The document of the sentence that answers. */
export function documentOf({ quotations, main }: QuotationGroup): Quotation['document'] | undefined {
  return quotations[main]?.document;
}
