import type { Clusters } from './clusters.ts';
import { fullNameOf } from './name-parts.ts';
import type { Unit } from './unit.ts';

/**
 * Joins who is written with a middle initial with the one bearer of the same names whose name in full stands for it ("Ivo C.
 * Vos", "Ivo Carl Vos"). Where it may stand for those of two ("Ivo Conrad Vos"), nobody is joined.
 */
export function joinInitials(units: readonly Unit[], clusters: Clusters): void {
  const bearers = new Map<string, number[]>();
  units.forEach(({ kind, parts: { core, generation } }, index) => {
    if (kind !== 'person' || core.length < LEAST_PARTS) return;
    const key = outer(core, generation);
    const known = bearers.get(key);
    if (known) known.push(index);
    else bearers.set(key, [index]);
  });
  for (const family of bearers.values()) {
    for (const index of family) {
      const core = units[index]?.parts.core ?? [];
      if (!hasInitial(core)) continue;
      const full = family.filter((other) => standsFor(core, units[other]?.parts.core ?? []));
      const [bearer, second] = new Set(full.map((other) => clusters.of(other)));
      if (bearer !== undefined && second === undefined) clusters.join(bearer, index);
    }
  }
}

/** A given name, a middle one and a surname. */
const LEAST_PARTS = 3;

/** What both must share: the first and the last part, how many stand between, and the generation. */
function outer(core: readonly string[], generation: string): string {
  return fullNameOf({ core: [core[0] ?? '', String(core.length), core.at(-1) ?? ''], generation });
}

function hasInitial(core: readonly string[]): boolean {
  return core.slice(1, -1).some((part) => part.length === 1);
}

function standsFor(short: readonly string[], full: readonly string[]): boolean {
  if (hasInitial(full)) return false;
  return short.every((part, at) =>
    part.length === 1 && at > 0 ? full[at]?.startsWith(part) : part === full[at],
  );
}
