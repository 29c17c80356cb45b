import { analyse, type Material, materialOf } from '../src/corpus/intake/analyse.ts';
import { documentOf, type Identity } from '../src/corpus/intake/document-of.ts';
import type { StatedMetadata } from '../src/ingest/reader.ts';
import type { Analysis } from '../src/model.ts';

/**
 * What the engine makes of a labelled text as a document of its own, by what the operator states of it. Nothing is put
 * before the text: where no mend changes it, a stretch that a label marks in it is that of the document.
 */
export function lineAnalysis(text: string, operator: StatedMetadata, source?: string): Analysis {
  return analyse({ text, stated: {} }, identityOf(operator, source));
}

/** The same before its statements and events are read. */
export function lineMaterial(text: string, operator: StatedMetadata): Material {
  return materialOf(documentOf({ text, stated: {} }, identityOf(operator)));
}

function identityOf(operator: StatedMetadata, source = 'line.txt'): Identity {
  return { id: source, collection: null, sources: [source], operator };
}
