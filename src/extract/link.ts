import type { NameRecord } from '../store/store.ts';
import { Clusters } from './names/linking/clusters.ts';
import { linkBodies } from './names/linking/link-bodies.ts';
import { linkPeople } from './names/linking/link-people.ts';
import { type LinkedEntity, linkedEntity } from './names/linking/linked-entity.ts';
import { gatherUnits } from './names/linking/unit.ts';

export type { LinkedEntity } from './names/linking/linked-entity.ts';
export { matchTyped } from './names/linking/match-typed.ts';
export { surnameOnly } from './names/linking/surname-only.ts';

/**
 * Links the entities of several documents: people by full name, by a run of two or more of its parts, or by an alias
 * that a document equates; bodies and places by the same form. A lone surname never links. The result depends on the
 * records alone, not on their order; sorted by passages, then name. Nearly linear in the number of records.
 */
export function linkNames(records: readonly NameRecord[]): readonly LinkedEntity[] {
  const units = gatherUnits(records);
  const clusters = new Clusters(units.length);
  linkPeople(units, clusters);
  linkBodies(units, clusters);
  const linked = clusters.sets().map((set) => linkedEntity(set.flatMap((index) => units[index] ?? [])));
  return linked.sort(
    (a, b) =>
      b.passages - a.passages ||
      compare(a.key, b.key) ||
      compare(a.members[0]?.document ?? '', b.members[0]?.document ?? '') ||
      (a.members[0]?.entity ?? 0) - (b.members[0]?.entity ?? 0),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
