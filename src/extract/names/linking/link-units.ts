import { Clusters } from './clusters.ts';
import { linkBodies } from './link-bodies.ts';
import { linkMistyped } from './link-mistyped.ts';
import { linkPeople } from './link-people.ts';
import { linkStated } from './link-stated.ts';
import type { Unit } from './unit.ts';

/** Units that are one. */
export interface UnitSet {
  readonly units: readonly Unit[];
  /** Whether they are one only because the operator states it. */
  readonly joined: boolean;
}

/** Units by whom or what they name, each set with one of a document at least. */
export function linkUnits(units: readonly Unit[]): readonly UnitSet[] {
  if (!units.some(({ stated }) => stated)) {
    return byRules(units).map((set) => ({ units: unitsOf(set, units), joined: false }));
  }
  const named = [...units].sort(byNames);
  const alone = named.filter(({ stated }) => !stated);
  const ruled = new Map(
    byRules(alone).flatMap((set, index) => unitsOf(set, alone).map((unit) => [unit, index])),
  );
  return linkStated(named).flatMap((set): readonly UnitSet[] => {
    const own = unitsOf(set, named);
    const before = new Set(own.filter(({ stated }) => !stated).map((unit) => ruled.get(unit)));
    return before.size === 0 ? [] : [{ units: own, joined: before.size > 1 }];
  });
}

function byRules(units: readonly Unit[]): readonly (readonly number[])[] {
  const clusters = new Clusters(units.length);
  linkPeople(units, clusters);
  linkBodies(units, clusters);
  linkMistyped(units, clusters);
  return clusters.sets();
}

function unitsOf(set: readonly number[], units: readonly Unit[]): readonly Unit[] {
  return set.flatMap((index) => units[index] ?? []);
}

/** An order by what units are called, never by ids: where a join is refused it may not matter what came first. */
function byNames(one: Unit, other: Unit): number {
  return compare(keyOf(one), keyOf(other));
}

function keyOf({ name, kind, forms, stated }: Unit): string {
  return JSON.stringify([name, kind, forms.map(({ form, equated }) => [form, equated]), stated]);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
