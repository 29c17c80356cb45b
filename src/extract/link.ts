import type { NameRecord } from '../store/store.ts';
import { linkUnits } from './names/linking/link-units.ts';
import { type LinkedEntity, linkedEntity } from './names/linking/linked-entity.ts';
import { gatherUnits } from './names/linking/unit.ts';

export type { LinkedEntity } from './names/linking/linked-entity.ts';
export { matchTyped, namesAround } from './names/linking/match-typed.ts';
export { shortNamesOf } from './names/linking/short-names.ts';

/**
 * Links the entities of several documents: people by full name, by a run of two or more of its parts, or by an alias
 * that a document equates; bodies and places by the same form. What the operator states joins too, and keeps apart; it
 * is no entity by itself. A lone surname never links. The result depends on the
 * records alone, not on their order; sorted by passages, then name. Nearly linear in the number of records.
 */
export function linkNames(records: readonly NameRecord[]): readonly LinkedEntity[] {
  const linked = linkUnits(gatherUnits(records)).map(({ units, joined }) => linkedEntity(units, joined));
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
