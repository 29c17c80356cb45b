import { hash } from 'node:crypto';
import { publicationDate } from '../../dates/publication/publication-date.ts';
import type { RawDocument, StatedMetadata } from '../../ingest/reader.ts';
import { type Structured, structure } from '../../ingest/structure.ts';
import { DEFAULT_COLLECTION, type Document, type PublicationDate } from '../../model.ts';

/** What is known of a document before its text is read. */
export interface Identity {
  readonly id: string;
  readonly collection: string | null;
  readonly sources: readonly string[];
  /** What the operator's table says of the file; it outranks what the text says. */
  readonly operator: StatedMetadata | null;
}

/** A document from the words that a reader gave to it: its text, its blocks, its language, its date. Pure. */
export function documentOf(raw: RawDocument, identity: Identity): Document {
  const structured = structure(raw, identity.operator, identity.sources[0] ?? '');
  const { text, blocks, language, title, publisher, author, url, origin } = structured;
  return {
    id: identity.id,
    collection: structured.collection ?? identity.collection ?? DEFAULT_COLLECTION,
    sources: identity.sources,
    title,
    publisher,
    author,
    url,
    date: dateOf(structured, identity.operator),
    language,
    origin,
    text,
    hash: hash('sha256', text, 'hex'),
    blocks,
  };
}

function dateOf(
  { text, blocks, language, statedDate }: Structured,
  operator: StatedMetadata | null,
): PublicationDate {
  const stated = operator?.date ?? statedDate;
  const statedBasis = operator?.date ? 'operator' : 'metadata';
  return publicationDate({ text, blocks, language, stated, statedBasis });
}
