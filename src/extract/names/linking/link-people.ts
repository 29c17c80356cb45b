import type { Clusters } from './clusters.ts';
import { isOtherSurname } from './compound-surnames.ts';
import { joinGivenSlips } from './given-slips.ts';
import { joinInitials } from './initials.ts';
import { contiguousRuns, fullNameOf, type NameParts } from './name-parts.ts';
import { joinShortNames } from './short-names.ts';
import type { Unit } from './unit.ts';

/** A full name of at least two parts, with the units that bear it. */
interface FullName extends Pick<NameParts, 'core' | 'generation'> {
  readonly units: number[];
  /** The name as one of them writes it. */
  readonly written: string;
}

/**
 * Joins people across documents: the same full name; a shorter name that is a run of two or more parts of exactly one
 * longer name, or by which a document also calls the bearer of exactly one ("Ana Mei Vos", then "Ana Vos"); a spelling one letter apart with the given name shared; a short given name of
 * exactly one; an alias that a document equates. A name that
 * fits two longer ones joins neither, so no chain of names glues two people together. "Jr" is a part of a name like any
 * other: who bears it is the bearer of the bare name only where a document calls him both.
 */
export function linkPeople(units: readonly Unit[], clusters: Clusters): void {
  const names = fullNames(units);
  for (const { units: own } of names.values()) for (const unit of own) clusters.join(own[0] ?? unit, unit);
  const longest = maximalNames(names);
  // Two spellings of one longer name are one owner of the shorter.
  joinVariants(names, longest, clusters);
  joinInitials(units, clusters);
  for (const [key, { units: own }] of names) {
    const firsts = (longest.get(key) ?? []).flatMap((name) => names.get(name)?.units[0] ?? []);
    const [owner, other] = new Set(firsts.map((unit) => clusters.of(unit)));
    if (owner !== undefined && other === undefined && own[0] !== undefined) clusters.join(owner, own[0]);
  }
  joinWritten(units, names, clusters);
  joinShortNames(units, clusters);
  joinGivenSlips(units, clusters);
  joinAliases(units, clusters);
}

function fullNames(units: readonly Unit[]): ReadonlyMap<string, FullName> {
  const names = new Map<string, FullName>();
  units.forEach((unit, index) => {
    if (unit.kind !== 'person' || unit.parts.core.length < 2) return;
    const { core, generation } = unit.parts;
    const key = fullNameOf(unit.parts);
    const known = names.get(key);
    if (known) known.units.push(index);
    else names.set(key, { core, generation, written: unit.name, units: [index] });
  });
  return names;
}

/** For each full name the names that contain it and are contained in no other. */
function maximalNames(names: ReadonlyMap<string, FullName>): ReadonlyMap<string, readonly string[]> {
  const containing = new Map<string, string[]>();
  for (const [key, { core, generation, written }] of names) {
    for (const part of contiguousRuns(core)) {
      const run = fullNameOf({ core: [part], generation });
      if (run === key || !names.has(run) || isOtherSurname(part.split(' '), written)) continue;
      containing.set(run, [...(containing.get(run) ?? []), key]);
    }
  }
  const maximal = new Map<string, readonly string[]>();
  for (const key of names.keys()) {
    const owners = containing.get(key) ?? [];
    maximal.set(
      key,
      owners.filter((owner) => !containing.has(owner)),
    );
  }
  return maximal;
}

/** Joins who is called by a shorter full name with the one whose longer name some document writes so too. */
function joinWritten(units: readonly Unit[], names: ReadonlyMap<string, FullName>, clusters: Clusters): void {
  const meant = new Map<string, Set<number>>();
  units.forEach(({ kind, parts, forms }, index) => {
    if (kind !== 'person' || parts.core.length < 2) return;
    for (const { parts: written } of forms) {
      const key = fullNameOf(written);
      if (written.core.length < 2 || !isShorter(written, parts) || !names.has(key)) continue;
      if (written.core[0] === parts.core[0])
        meant.set(key, (meant.get(key) ?? new Set()).add(clusters.of(index)));
    }
  });
  if (meant.size === 0) return;
  const documents = documentsOf(units, clusters);
  for (const [key, bearers] of meant) {
    const own = names.get(key)?.units[0];
    const [bearer, other] = [...new Set([...bearers].map((one) => clusters.of(one)))].filter(
      (one) => own === undefined || one !== clusters.of(own),
    );
    if (own === undefined || bearer === undefined || other !== undefined) continue;
    // A document that names both, and not as one, knows better.
    const [theirs, owns] = [documents.get(bearer), documents.get(clusters.of(own))];
    if (theirs && owns && [...owns].some((document) => theirs.has(document))) continue;
    clusters.join(bearer, own);
    documents.set(clusters.of(own), new Set([...(theirs ?? []), ...(owns ?? [])]));
  }
}

function documentsOf(units: readonly Unit[], clusters: Clusters): Map<number, ReadonlySet<string>> {
  const found = new Map<number, Set<string>>();
  units.forEach(({ document, kind, stated }, index) => {
    if (kind !== 'person' || stated) return;
    const cluster = clusters.of(index);
    found.set(cluster, (found.get(cluster) ?? new Set()).add(document));
  });
  return new Map(found);
}

function isShorter(written: NameParts, parts: NameParts): boolean {
  if (written.core.length !== parts.core.length) return written.core.length < parts.core.length;
  return written.generation === '' && parts.generation !== '';
}

/** A part of a name must have this many letters for one of them to be a slip. */
const LEAST_FOR_VARIANT = 5;

/** Joins longest names that differ by one letter of one part, the given name being the same. */
function joinVariants(
  names: ReadonlyMap<string, FullName>,
  longest: ReadonlyMap<string, readonly string[]>,
  clusters: Clusters,
): void {
  const byDeletion = new Map<string, string[]>();
  for (const [key, { core, generation }] of names) {
    if ((longest.get(key) ?? []).length > 0) continue;
    for (const part of deletions(core)) {
      const deletion = fullNameOf({ core: [part], generation });
      byDeletion.set(deletion, [...(byDeletion.get(deletion) ?? []), key]);
    }
  }
  for (const keys of byDeletion.values()) {
    // Three spellings that meet here may be three people: a slip is a pair.
    const [a, b] = keys;
    if (keys.length !== 2 || a === undefined || b === undefined) continue;
    const [first, second] = [names.get(a)?.units[0], names.get(b)?.units[0]];
    if (first !== undefined && second !== undefined) clusters.join(first, second);
  }
}

/** The name with one letter of one part left out, in every way; the given name stays whole. */
function deletions(core: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  core.forEach((part, at) => {
    if (at === 0 || part.length < LEAST_FOR_VARIANT) return;
    for (let i = 0; i < part.length; i++) {
      found.add(
        [...core.slice(0, at), `${part.slice(0, i)}*${part.slice(i + 1)}`, ...core.slice(at + 1)].join(' '),
      );
      found.add(
        [...core.slice(0, at), `${part.slice(0, i)}*${part.slice(i)}`, ...core.slice(at + 1)].join(' '),
      );
    }
  });
  return found;
}

/** Joins who is only named by an alias with the one person whom some document equates with it. */
function joinAliases(units: readonly Unit[], clusters: Clusters): void {
  const meant = new Map<string, Set<number>>();
  units.forEach((unit, index) => {
    if (unit.kind !== 'person') return;
    for (const alias of equatedAliases(unit)) {
      const known = meant.get(alias) ?? new Set<number>();
      meant.set(alias, known.add(clusters.of(index)));
    }
  });
  const bodies = shortNamesOfBodies(units);
  const pairs: [number, number][] = [];
  units.forEach((unit, index) => {
    if (!mayBeAlias(unit, bodies)) return;
    const bearers = new Set(unit.forms.flatMap(({ parts }) => [...(meant.get(parts.plain) ?? [])]));
    const [bearer] = bearers;
    if (bearers.size === 1 && bearer !== undefined && isAliasOnly(unit, meant)) pairs.push([bearer, index]);
  });
  for (const [bearer, index] of pairs) clusters.join(bearer, index);
}

/** Letters look like a body's where a document does not say whose they are, and are one's where another document does. */
function mayBeAlias({ kind, forms }: Unit, bodies: ReadonlySet<string>): boolean {
  if (kind === 'person' || kind === 'other') return true;
  return (
    kind === 'organization' &&
    forms.every(({ form, parts }) => LETTERS.test(form) && !bodies.has(parts.plain))
  );
}

function shortNamesOfBodies(units: readonly Unit[]): ReadonlySet<string> {
  const named = units.filter(({ kind, parts }) => kind === 'organization' && parts.core.length > 1);
  return new Set(named.flatMap(({ forms }) => forms.map(({ parts }) => parts.plain)));
}

const LETTERS = /^\p{Lu}{2,5}$/u;

/** Nicknames and acronyms that the unit's document equates with its name, and nickname with surname. */
function equatedAliases(unit: Unit): ReadonlySet<string> {
  const found = new Set<string>();
  if (unit.parts.core.length < 2) return found;
  for (const { form, equated, parts } of unit.forms) {
    // Records call a name its own alias; a nickname with a surname may be all that a document says of somebody.
    if (equated && form !== unit.name) found.add(parts.plain);
    if (parts.nickname !== '') found.add(parts.nickname);
  }
  for (const nickname of [...found]) {
    for (const surname of unit.parts.core.slice(1)) found.add(`${nickname} ${surname}`);
  }
  return found;
}

/** Whether a unit's name is an alias: a full name of its own keeps it apart. */
function isAliasOnly(unit: Unit, meant: ReadonlyMap<string, unknown>): boolean {
  return unit.parts.core.length < 2 || meant.has(unit.parts.plain);
}
