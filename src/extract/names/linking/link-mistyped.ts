import type { Clusters } from './clusters.ts';
import type { Unit } from './unit.ts';

/** Where so many documents take a full name for somebody's, one that takes it for a firm's is mistaken, or the other way. */
const MAJORITY = 3;

/** Joins a full name that few documents take for a body ("the company Ida Vos") with the person of that name, or a firm's with the firm. */
export function linkMistyped(units: readonly Unit[], clusters: Clusters): void {
  const named = new Map<string, { person: number[]; organization: number[] }>();
  units.forEach(({ kind, parts, stated }, index) => {
    if (stated || parts.core.length < 2 || (kind !== 'person' && kind !== 'organization')) return;
    const known = named.get(parts.plain) ?? { person: [], organization: [] };
    known[kind].push(index);
    named.set(parts.plain, known);
  });
  for (const { person, organization } of named.values()) {
    const [few, many] = person.length < organization.length ? [person, organization] : [organization, person];
    const [first] = many;
    if (first === undefined || few.length * MAJORITY > many.length) continue;
    for (const index of few) clusters.join(first, index);
  }
}
