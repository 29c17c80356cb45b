import type { Analysis } from '../../model.ts';
import type { Analyses } from '../analyses.ts';
import { inDocumentOrder } from '../document-order.ts';
import { entitiesByDocument, type FoundEntity } from './found-entity.ts';

/** One document's entities (indices) that are the one asked for. */
export interface Bearer {
  readonly analysis: Analysis;
  readonly entities: ReadonlySet<number>;
}

/** An answer quotes at most this many documents, those that name the entity most: no screen shows more. */
const MOST_DOCUMENTS = 60;

/**
 * The documents that bear the name, each with its entities, in the order of documents: those that are wanted first, then
 * those that name it most.
 */
export async function bearersOf(
  entity: FoundEntity,
  analyses: Analyses,
  wanted: (document: string) => boolean = () => false,
): Promise<readonly Bearer[]> {
  const entities = entitiesByDocument(entity.members);
  const read = await analyses.of(mostNaming(entity, [...entities.keys()], wanted));
  const bearers = read.map((analysis) => ({
    analysis,
    entities: entities.get(analysis.document.id) ?? new Set(),
  }));
  return [...bearers].sort((a, b) => inDocumentOrder(a.analysis.document, b.analysis.document));
}

function mostNaming(
  entity: FoundEntity,
  documents: readonly string[],
  wanted: (document: string) => boolean,
): readonly string[] {
  if (documents.length <= MOST_DOCUMENTS) return documents;
  const weight = new Map<string, number>();
  for (const { document, mentions } of entity.members)
    weight.set(document, (weight.get(document) ?? 0) + mentions);
  const byWant = (a: string, b: string) => Number(wanted(b)) - Number(wanted(a));
  return [...documents]
    .sort((a, b) => byWant(a, b) || (weight.get(b) ?? 0) - (weight.get(a) ?? 0))
    .slice(0, MOST_DOCUMENTS);
}
