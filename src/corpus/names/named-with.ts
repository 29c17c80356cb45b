import { linkNames } from '../../extract/link.ts';
import type { EntityKind } from '../../model.ts';
import type { NameRecord } from '../../store/store.ts';
import type { Dossier } from '../corpus.ts';
import { compareText } from '../document-order.ts';
import type { Bearer } from './bearers.ts';
import { type FoundEntity, foundEntities, toEntity } from './found-entity.ts';
import type { NameDirectory } from './name-directory.ts';
import { passagesNaming } from './naming-sentences.ts';

/** Who is worth naming beside someone: people and organizations; a country is named beside everybody. */
const KINDS: ReadonlySet<EntityKind> = new Set(['person', 'organization']);

/** Names beside a name. */
const MOST_NAMES = 12;

/** People and organizations named in the same passages as an entity, most shared passages first. */
export function namedWith(
  bearers: readonly Bearer[],
  own: FoundEntity,
  directory: NameDirectory,
  statedAround: (records: readonly NameRecord[]) => readonly NameRecord[] = () => [],
): Dossier['namedWith'] {
  const shared = new Map(bearers.map((bearer) => [bearer.analysis.document.id, sharedPassages(bearer)]));
  const records = [...shared.keys()].flatMap((document) => directory.of(document));
  const beside = records.filter(
    ({ document, entity, kind }) => KINDS.has(kind) && shared.get(document)?.has(entity),
  );
  const links = linkNames([...beside, ...statedAround(beside)]);
  const linked = foundEntities(links, beside).filter(({ key }) => key !== own.key);
  const counted = linked.map((entity) => ({ entity, passages: passagesOf(entity, shared) }));
  return [...counted]
    .sort((a, b) => b.passages - a.passages || compareText(a.entity.key, b.entity.key))
    .slice(0, MOST_NAMES)
    .map(({ entity, passages }) => ({ entity: toEntity(entity), passages }));
}

/** For each other entity of a document, in how many passages it stands beside the one asked for. */
function sharedPassages({ analysis, entities }: Bearer): ReadonlyMap<number, number> {
  const own = passagesNaming(analysis, entities);
  const counts = new Map<number, number>();
  const seen = new Set<string>();
  let passage = 0;
  for (const { start, entity, form } of analysis.mentions) {
    if (entity === null || form !== 'name' || entities.has(entity)) continue;
    while ((analysis.passages[passage]?.end ?? Number.POSITIVE_INFINITY) <= start) passage++;
    if (!own.has(passage) || (analysis.passages[passage]?.start ?? 0) > start) continue;
    if (seen.has(`${passage} ${entity}`)) continue;
    seen.add(`${passage} ${entity}`);
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return counts;
}

function passagesOf(entity: FoundEntity, shared: ReadonlyMap<string, ReadonlyMap<number, number>>): number {
  const counts = entity.members.map((member) => shared.get(member.document)?.get(member.entity) ?? 0);
  return counts.reduce((sum, count) => sum + count, 0);
}
