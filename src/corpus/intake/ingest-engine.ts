import { EXTRACTOR_VERSION } from '../extractor-version.ts';
import type { Extractor } from './ingest-extractor.ts';

/** The extractor with all recognizers and lexicons; they are loaded when the first document is derived. */
export const engine: Extractor = {
  version: EXTRACTOR_VERSION,
  analyse: async (raw, identity) => (await import('./analyse.ts')).analyse(raw, identity),
  again: async (document, stated) => (await import('./analyse.ts')).analyseAgain(document, stated),
};
