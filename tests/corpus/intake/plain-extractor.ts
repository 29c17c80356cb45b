import type { Identity } from '../../../src/corpus/intake/document-of.ts';
import type { Extractor } from '../../../src/corpus/intake/ingest-extractor.ts';
import type { RawDocument, StatedMetadata } from '../../../src/ingest/reader.ts';
import type { Document, Fact } from '../../../src/model.ts';
import { hashOf, sampleAnalysis } from '../../store/sample-analysis.ts';

/** A plain extractor of one passage a paragraph that counts how often it was asked. */
export interface PlainExtractor extends Extractor {
  document(raw: RawDocument, identity: Identity): Document;
  readonly asked: { document: number; derive: number };
}

/** Titles and publishers are what front matter or the operator's table says; the default collection is `default`. */
export function plainExtractor(version = 'v1'): PlainExtractor {
  const asked = { document: 0, derive: 0 };
  return {
    version,
    asked,
    document(raw, identity) {
      asked.document += 1;
      return documentOf(raw, identity);
    },
    derive({ text }) {
      asked.derive += 1;
      const { document: _, ...derived } = sampleAnalysis({ text });
      return derived;
    },
  };
}

function documentOf(raw: RawDocument, { id, collection, sources, operator }: Identity): Document {
  const { stated } = raw;
  const text = raw.text.trim();
  return {
    ...sampleAnalysis({ text }).document,
    id,
    sources,
    collection: operator?.collection ?? stated.collection ?? collection ?? 'default',
    title: fact(stated.title, operator?.title) ?? { value: sources[0] ?? '', basis: 'inferred' },
    publisher: fact(stated.publisher, operator?.publisher),
    hash: hashOf(text),
  };
}

function fact(stated: string | undefined, operator: StatedMetadata[keyof StatedMetadata]): Fact | null {
  if (operator !== undefined) return { value: operator, basis: 'operator' };
  return stated === undefined ? null : { value: stated, basis: 'metadata' };
}
