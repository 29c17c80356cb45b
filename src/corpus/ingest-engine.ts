import { analyse, analyseAgain, EXTRACTOR_VERSION } from './analyse.ts';
import type { Extractor } from './ingest-extractor.ts';

/** The extractor with all recognizers and lexicons: loaded only where documents are derived. */
export const engine: Extractor = { version: EXTRACTOR_VERSION, analyse, again: analyseAgain };
