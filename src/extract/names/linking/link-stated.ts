import type { EntityKind } from '../../../model.ts';
import { ApartClusters, type Sides } from './apart-clusters.ts';
import type { Clusters } from './clusters.ts';
import { linkBodies } from './link-bodies.ts';
import { linkMistyped } from './link-mistyped.ts';
import { linkPeople } from './link-people.ts';
import { nameParts } from './name-parts.ts';
import type { Unit } from './unit.ts';

/**
 * Whoever lies between two names that are never one stands alone, and then the rest is linked anew; more rounds than
 * this were never needed, and each only sets more apart.
 */
const MOST_ROUNDS = 8;

/**
 * Links units among which the operator's are: by the rules, as if a document said what the operator states; a unit that
 * is called only by a stated form with whom that form was stated for, of whatever kind it was taken for; and never two
 * names that the operator keeps apart. Who could be either of those is neither. The units are in an order of names.
 */
export function linkStated(units: readonly Unit[]): readonly (readonly number[])[] {
  const sides = sidesOf(units);
  const alone = new Set<number>();
  for (let round = 0; ; round += 1) {
    const clusters = new ApartClusters(units, sides, alone);
    linkPeople(units, clusters);
    linkBodies(units, clusters);
    linkMistyped(units, clusters);
    linkForms(units, clusters);
    const between = clusters.refused.filter((index) => !sides.has(index) && !alone.has(index));
    if (between.length === 0 || round === MOST_ROUNDS) return clusters.sets();
    for (const index of between) alone.add(index);
  }
}

/** Joins units called by a stated form, where it is stated for one only. */
function linkForms(units: readonly Unit[], clusters: Clusters): void {
  const meant = new Map<string, Set<number>>();
  units.forEach((unit, index) => {
    if (!unit.stated) return;
    for (const { parts } of unit.forms) {
      const known = meant.get(parts.plain);
      if (known) known.add(index);
      else meant.set(parts.plain, new Set([index]));
    }
  });
  const pairs = units.flatMap((unit, index): readonly (readonly [number, number])[] => {
    const stated = [...(meant.get(unit.parts.plain) ?? [])];
    const [first] = stated;
    if (first === undefined || unit.stated) return [];
    const isOne = new Set(stated.map((each) => clusters.of(each))).size === 1;
    return isOne && stated.some((each) => mayBe(unit.kind, units[each])) ? [[first, index]] : [];
  });
  for (const [stated, index] of pairs) clusters.join(stated, index);
}

/** A person may have been taken for a body and a body for a person; a place is neither. */
function mayBe(kind: EntityKind, stated: Unit | undefined): boolean {
  if (!stated?.stated?.kinded || kind === 'other' || stated.kind === 'other') return true;
  return (kind === 'place') === (stated.kind === 'place');
}

/** For each pair that is kept apart, who stands on which side by name. */
function sidesOf(units: readonly Unit[]): Sides {
  const sides = new Map<number, Set<string>>();
  const byName = new Map<string, number[]>();
  units.forEach((unit, index) => {
    for (const plain of unit.stated ? unit.forms.map(({ parts }) => parts.plain) : [unit.parts.plain]) {
      byName.set(plain, [...(byName.get(plain) ?? []), index]);
    }
  });
  const put = (index: number, side: string): void => {
    sides.set(index, (sides.get(index) ?? new Set()).add(side));
  };
  units.forEach((unit, index) => {
    for (const other of unit.stated?.not ?? []) {
      const pair = `${index} ${other}`;
      const own = unit.forms.flatMap(({ parts }) => byName.get(parts.plain) ?? []);
      for (const each of new Set([index, ...own])) put(each, `${pair} +`);
      const against = byName.get(nameParts(other).plain) ?? [];
      const stated = against.flatMap((each) => (units[each]?.stated ? (units[each]?.forms ?? []) : []));
      const also = stated.flatMap(({ parts }) => byName.get(parts.plain) ?? []);
      for (const each of new Set([...against, ...also])) if (each !== index) put(each, `${pair} -`);
    }
  });
  return sides;
}
