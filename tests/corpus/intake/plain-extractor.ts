import type { Identity } from '../../../src/corpus/intake/analyse.ts';
import type { Extractor } from '../../../src/corpus/intake/ingest-extractor.ts';
import type { RawDocument, StatedMetadata } from '../../../src/ingest/reader.ts';
import type { Analysis, Document, Fact } from '../../../src/model.ts';
import { hashOf, sampleAnalysis } from '../../store/sample-analysis.ts';

/** A plain extractor of one passage a paragraph that counts how often it was asked. */
export interface PlainExtractor extends Extractor {
  analyse(raw: RawDocument, identity: Identity): Analysis;
  readonly asked: { analyse: number; again: number };
}

/** Titles and publishers are what front matter or the operator's table says; the default collection is `default`. */
export function plainExtractor(version = 'v1'): PlainExtractor {
  const asked = { analyse: 0, again: 0 };
  return {
    version,
    asked,
    analyse(raw, identity) {
      asked.analyse += 1;
      return analysed(documentOf(raw, identity));
    },
    again(document) {
      asked.again += 1;
      return analysed(document);
    },
  };
}

function analysed(document: Document): Analysis {
  const sample = sampleAnalysis({ text: document.text });
  return { ...sample, document: { ...document, blocks: sample.document.blocks } };
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
