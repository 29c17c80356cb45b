import { quotationAt } from './quotations.ts';
import type { SentenceView } from './sentence-view.ts';

/** A stop behind a whole word in small letters, with what begins behind it: no initial, no shortened title. */
const BORDER = /(?<![\p{L}.])\p{Ll}{4,}\.\s+(?=["“«]?\p{L})/gu;

/**
 * Whether two sentences stand as one, since a text lost the capital or moved the mark between them: "the pump failed. yesterday
 * Vos said that …". Whoever speaks in one of them does not say the other.
 */
export function holdsTwoSentences({ text, start, end, quotations }: SentenceView): boolean {
  return [...text.slice(start, end).matchAll(BORDER)].some(({ index }) => {
    const quotation = quotationAt(quotations, start + index);
    return quotation === null || /:\s*["”»]$/u.test(text.slice(quotation.start, quotation.end));
  });
}
