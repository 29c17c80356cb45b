import type { Analyses } from '../analyses.ts';
import type { Entity } from '../corpus.ts';
import type { FoundEntity } from '../names/found-entity.ts';
import { passagesNaming } from '../names/naming-sentences.ts';

/** Documents that are read to count the passages of one name; of one that fills more the count may be too high. */
const MOST_DOCUMENTS = 60;

/** Names that were found, as they are told and with what is behind them. */
interface Counted {
  readonly finding: { readonly entities: readonly Entity[] };
  readonly linked: readonly FoundEntity[];
}

/**
 * Names under which the operator joins two entities of one document, with a passage that has both counted once. All
 * others are given back as they are, and nothing is read for them.
 */
export async function countOnce<Found extends Counted>(found: Found, analyses: Analyses): Promise<Found> {
  const less = new Map<string, number>();
  for (const entity of found.linked) {
    const twice = entity.isStated ? await countedTwice(entity, analyses) : 0;
    if (twice > 0) less.set(entity.key, twice);
  }
  if (less.size === 0) return found;
  const once = <T extends { readonly key: string; readonly passages: number }>(entity: T): T => {
    return { ...entity, passages: entity.passages - (less.get(entity.key) ?? 0) };
  };
  const finding = { ...found.finding, entities: found.finding.entities.map(once) };
  return { ...found, finding, linked: found.linked.map(once) };
}

async function countedTwice({ members }: FoundEntity, analyses: Analyses): Promise<number> {
  const byDocument = new Map<string, number[]>();
  for (const { document, entity } of members) {
    byDocument.set(document, [...(byDocument.get(document) ?? []), entity]);
  }
  const several = [...byDocument].filter(([, entities]) => entities.length > 1).slice(0, MOST_DOCUMENTS);
  if (several.length === 0) return 0;
  const read = await analyses.of(several.map(([document]) => document));
  return read.reduce((twice, analysis) => {
    const entities = byDocument.get(analysis.document.id) ?? [];
    const each = entities.map((entity) => passagesNaming(analysis, new Set([entity])).size);
    const together = passagesNaming(analysis, new Set(entities)).size;
    return twice + each.reduce((sum, passages) => sum + passages, 0) - together;
  }, 0);
}
