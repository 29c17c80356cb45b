import { EXTRACTOR_VERSION } from '../extractor-version.ts';
import type { Extractor } from './ingest-extractor.ts';

/** The extractor with all recognizers and lexicons; they are loaded when the first document needs them. */
export const engine: Extractor = {
  version: EXTRACTOR_VERSION,
  document: async (raw, identity) => (await import('./document-of.ts')).documentOf(raw, identity),
  derive: async (document, stated) => (await import('./analyse.ts')).derive(document, stated),
};
