/** Documents as they are listed. */
import type { Document } from '../model.ts';

/** A document without its text. */
export type ListedDocument = Omit<Document, 'text' | 'blocks'> & {
  /** The first words of its body, by which an untitled document is called. */
  readonly opening: string;
};

/** What an operator could state of a document that its text does not, in the order in which it is told. */
export const LACKS = ['title', 'publisher', 'author', 'date', 'url'] as const;

/** One such fact. */
export type Lack = (typeof LACKS)[number];

/** A document as `/sources` lists it. */
export interface DocumentListing {
  readonly document: ListedDocument;
  readonly passages: number;
  readonly lacks: readonly Lack[];
  /** The change that brought it. */
  readonly change: number;
}
