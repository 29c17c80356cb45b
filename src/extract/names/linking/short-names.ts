import { lexiconLines } from '../../../language/lexicon.ts';
import { fold } from '../../../text.ts';
import type { Clusters } from './clusters.ts';
import { fullNameOf } from './name-parts.ts';
import type { Unit } from './unit.ts';

/** Given names, folded, each with those that it is a short form of. */
type Fulls = ReadonlyMap<string, ReadonlySet<string>>;

let read: Fulls | undefined;

function fullNames(): Fulls {
  if (read) return read;
  const found = new Map<string, Set<string>>();
  for (const line of [...lexiconLines('en', 'short-names'), ...lexiconLines('es', 'short-names')]) {
    const [full = '', ...short] = fold(line).split(' ');
    for (const one of short) found.set(one, (found.get(one) ?? new Set()).add(full));
  }
  read = found;
  return read;
}

/** The other given names (folded) by which a bearer of this one may be called: full, short, or spelt otherwise. */
export function shortNamesOf(given: string): ReadonlySet<string> {
  const fulls = new Set([given, ...(fullNames().get(given) ?? [])]);
  const others = new Set(fulls);
  for (const [short, own] of fullNames()) if ([...own].some((full) => fulls.has(full))) others.add(short);
  others.delete(given);
  return others;
}

/** People of the same surnames, by their given names: the units of each. */
type Family = ReadonlyMap<string, readonly number[]>;

/**
 * Joins who is named by a short given name with the one bearer of the same surnames whose given name it is short for ("Jeff
 * Vos", "Jeffrey Vos"). Where it is short for those of two ("Alex" for "Alexander" and "Alexandra"), nobody is joined.
 */
export function joinShortNames(units: readonly Unit[], clusters: Clusters): void {
  const fulls = fullNames();
  for (const family of familiesOf(units).values()) {
    for (const [given, [own]] of family) {
      const bearers = [...(fulls.get(given) ?? [])].flatMap((full) => family.get(full) ?? []);
      const [bearer, second] = new Set(bearers.map((unit) => clusters.of(unit)));
      if (own !== undefined && bearer !== undefined && second === undefined) clusters.join(bearer, own);
    }
  }
}

/** People of the same surnames, by their surnames. */
export function familiesOf(units: readonly Unit[]): ReadonlyMap<string, Family> {
  const families = new Map<string, Map<string, number[]>>();
  units.forEach(({ kind, parts: { core, generation } }, index) => {
    const [given, ...surnames] = core;
    if (kind !== 'person' || given === undefined || surnames.length === 0) return;
    const key = fullNameOf({ core: surnames, generation });
    const family = families.get(key) ?? new Map<string, number[]>();
    families.set(key, family.set(given, [...(family.get(given) ?? []), index]));
  });
  return families;
}
