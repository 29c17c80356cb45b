import type { StatedForm } from '../../extract/names/state-names.ts';
import type { RawDocument } from '../../ingest/reader.ts';
import type { Analysis, Document } from '../../model.ts';
import type { Identity } from './analyse.ts';

/** The step from what a reader hands over to a document with all that is derived from it. */
export interface Extractor {
  /** Documents derived by another version are derived anew. */
  readonly version: string;
  analyse(raw: RawDocument, identity: Identity): Analysis | Promise<Analysis>;
  /** A stored document derived anew, where its file is not read again; with the names that the operator states. */
  again(document: Document, stated?: readonly StatedForm[]): Analysis | Promise<Analysis>;
}
