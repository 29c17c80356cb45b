import type { Span } from '../../model.ts';

/** A pronoun of a quotation with the words that it means, and the paragraph in which these stand. */
export interface QuotedAntecedent {
  readonly word: string;
  readonly meant: Span;
  readonly paragraph: number;
}
