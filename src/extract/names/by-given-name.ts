import type { PersonName } from './person-name.ts';

/** So often as in full at least: whom a family's history calls by both is called by the surname elsewhere. */
const LEAST_SHARE = 2;

/**
 * People whom a document calls by the given name alone far more often than in full: a child, one of a family. Of two who bear a
 * surname, it calls the other by it.
 * @param calls the names where they stand.
 * @param personOf whom a full name was found to mean.
 */
export function calledByGivenName(
  calls: readonly PersonName[],
  personOf: (name: PersonName) => number | undefined,
): ReadonlySet<number> {
  const inFull = new Map<number, number>();
  const owners = new Map<string, number | null>();
  for (const name of calls) {
    const [given, surname] = name.core;
    const person = surname === undefined ? undefined : personOf(name);
    if (given === undefined || person === undefined) continue;
    inFull.set(person, (inFull.get(person) ?? 0) + 1);
    const owner = owners.get(given);
    owners.set(given, owner === undefined || owner === person ? person : null);
  }
  const byGiven = new Map<number, number>();
  for (const { core, nickname } of calls) {
    const owner = core.length === 1 && nickname.length === 0 ? owners.get(core[0] ?? '') : null;
    if (owner !== null && owner !== undefined) byGiven.set(owner, (byGiven.get(owner) ?? 0) + 1);
  }
  const often = [...byGiven].filter(([person, count]) => count >= LEAST_SHARE * (inFull.get(person) ?? 0));
  return new Set(often.map(([person]) => person));
}
