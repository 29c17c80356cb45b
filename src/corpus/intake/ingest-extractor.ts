import type { StatedForm } from '../../extract/names/state-names.ts';
import type { RawDocument } from '../../ingest/reader.ts';
import type { Derived, Document } from '../../model.ts';
import type { Identity } from './document-of.ts';

/** The steps from what a reader hands over to a document, and from there to all that is derived from it. */
export interface Extractor {
  /** Documents derived by another version are derived anew. */
  readonly version: string;
  document(raw: RawDocument, identity: Identity): Document | Promise<Document>;
  /** With the names that the operator states. */
  derive(document: Document, stated?: readonly StatedForm[]): Derived | Promise<Derived>;
}
