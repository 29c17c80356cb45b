import { analyse, type Material, materialOf } from '../../../src/corpus/intake/analyse.ts';
import { documentOf, type Identity } from '../../../src/corpus/intake/document-of.ts';
import type { Analysis, Language } from '../../../src/model.ts';

/** All that is read from a text as a document of its own. */
export function lineAnalysis(text: string, language: Language = 'en'): Analysis {
  return analyse({ text, stated: {} }, identityIn(language));
}

/** The same before its statements and events are read. */
export function lineMaterial(text: string, language: Language = 'en'): Material {
  return materialOf(documentOf({ text, stated: {} }, identityIn(language)));
}

function identityIn(language: Language): Identity {
  return { id: '', collection: null, sources: ['line.txt'], operator: { language } };
}
