import { createHash } from 'node:crypto';
import type { Analysis, Derived, Document, Language, Mention } from '../../src/model.ts';
import type { SourceRecord } from '../../src/store/store.ts';

/** What a test says of a document; the rest is filled in. */
export interface SampleOptions {
  readonly id?: string;
  readonly text?: string;
  readonly collection?: string;
  readonly sources?: readonly string[];
  readonly names?: readonly { readonly name: string; readonly aliases?: readonly string[] }[];
  readonly language?: Language;
}

/** SHA-256 of a text, hexadecimal. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A document of paragraphs with the names that it is said to hold, found by plain comparison. */
export function sampleAnalysis(options: SampleOptions = {}): Analysis {
  const text = options.text ?? 'Mira Solberg opened the archive.\n\nNobody else from Harrow Mills came.';
  const document: Document = {
    id: options.id ?? 'd1',
    collection: options.collection ?? 'default',
    sources: options.sources ?? ['archive.txt'],
    title: { value: 'The archive', basis: 'stated' },
    publisher: null,
    author: { value: 'Ana Peña', basis: 'metadata' },
    url: null,
    date: { value: '2025-03', basis: 'inferred', notBefore: '2025-02-27' },
    language: options.language ?? 'en',
    origin: null,
    text,
    hash: hashOf(text),
    blocks: paragraphs(text).map((span) => ({ ...span, kind: 'body' as const })),
  };
  return { document, ...derivedOf(text, options.names ?? []) };
}

/** One passage a paragraph, one sentence a passage, and the given names wherever they stand. */
function derivedOf(text: string, names: NonNullable<SampleOptions['names']>): Derived {
  const passages = paragraphs(text).map((span, index) => ({
    ...span,
    text: text.slice(span.start, span.end),
    paragraph: index + 1,
    heading: null,
  }));
  const sentences = passages.map(({ start, end }, passage) => ({
    start,
    end,
    passage,
    standings: [],
    speaker: null,
    needs: [],
    antecedents: [],
    standsAlone: true,
    group: null,
    accused: [],
    replying: [],
  }));
  const entities = names.map(({ name, aliases = [] }) => ({
    name,
    kind: 'person' as const,
    aliases: [name, ...aliases],
    equated: [],
    descriptions: [],
  }));
  const mentions = entities.flatMap(({ aliases }, entity) =>
    aliases.flatMap((form) => mentionsOf(text, form, entity)),
  );
  return { passages, sentences, entities, mentions, times: [], events: [] };
}

function mentionsOf(text: string, form: string, entity: number): Mention[] {
  const found: Mention[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    found.push({ start: at, end: at + form.length, text: form, kind: 'person', entity, form: 'name' });
  }
  return found;
}

/** The stretches between empty lines. */
function paragraphs(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Lower-cased words of each passage: enough for a store, which only keeps them. */
export function sampleTerms(analysis: Analysis): readonly string[] {
  return analysis.passages.map((passage) =>
    passage.text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
}

/** A record of a file that the document was read from. */
export function sampleSource(
  document: string,
  source: string,
  more: Partial<SourceRecord> = {},
): SourceRecord {
  return {
    source,
    root: '/press',
    location: `/press/${source}`,
    collection: 'default',
    document,
    size: 100,
    modified: 1_700_000_000_000.25,
    bytesHash: hashOf(source),
    operatorHash: '',
    ...more,
  };
}
