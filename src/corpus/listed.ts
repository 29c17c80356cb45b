/** Documents as they are listed. */
import type { Document } from '../model.ts';

/** A document without its text. */
export type ListedDocument = Omit<Document, 'text' | 'blocks'> & {
  /** The first words of its body, by which an untitled document is called. */
  readonly opening: string;
};

/** A document as `/sources` lists it. */
export interface DocumentListing {
  readonly document: ListedDocument;
  readonly passages: number;
  /** What its text lacks: title, publisher, author, date, url. */
  readonly lacks: readonly string[];
  /** The change that brought it. */
  readonly change: number;
}
