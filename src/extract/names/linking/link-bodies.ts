import type { Clusters } from './clusters.ts';
import { joinFirms } from './firms.ts';
import type { Unit } from './unit.ts';

/** Letters that stand for a body: DEA, EE.UU. */
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}.&]{1,7}$/u;
/** Words that the full names behind one acronym share when they are two ways to write one body. */
const SHARED_WORDS = 2;

/**
 * Joins bodies, places and other names across documents: the same folded form of one kind; a form that no cue types
 * with the one typed body that bears it; an acronym with the one full name that some document equates with it.
 */
export function linkBodies(units: readonly Unit[], clusters: Clusters): void {
  joinForms(units, clusters);
  joinFirms(units, clusters);
  joinAcronyms(units, clusters);
  joinUntyped(units, clusters);
}

function joinForms(units: readonly Unit[], clusters: Clusters): void {
  const first = new Map<string, number>();
  units.forEach((unit, index) => {
    if (unit.kind === 'person') return;
    for (const { form, parts } of unit.forms) {
      // An acronym that stands beside a full name says nothing by itself: two bodies may share the letters.
      if (ACRONYM.test(form) && unit.name !== form && unit.kind === 'organization') continue;
      const key = `${unit.kind} ${parts.plain}`;
      const known = first.get(key);
      if (known === undefined) first.set(key, index);
      else if (!ACRONYM.test(form) || ACRONYM.test(unit.name)) clusters.join(known, index);
    }
  });
}

function joinAcronyms(units: readonly Unit[], clusters: Clusters): void {
  const full = new Map<string, Map<number, Unit>>();
  units.forEach((unit, index) => {
    if (unit.kind !== 'organization' || ACRONYM.test(unit.name)) return;
    for (const { form, parts } of unit.forms) {
      if (!ACRONYM.test(form)) continue;
      const known = full.get(parts.plain) ?? new Map<number, Unit>();
      full.set(parts.plain, known.set(clusters.of(index), unit));
    }
  });
  const chosen = new Map<string, number>();
  for (const [acronym, bodies] of full) {
    const all = [...bodies];
    const [head] = all;
    if (head && all.every(([, unit]) => shareWords(unit, head[1]))) {
      for (const [cluster] of all) clusters.join(head[0], cluster);
      chosen.set(acronym, head[0]);
    }
  }
  units.forEach((unit, index) => {
    if (unit.kind !== 'organization' || !ACRONYM.test(unit.name)) return;
    const body = chosen.get(unit.parts.plain);
    if (body !== undefined) clusters.join(body, index);
  });
}

function shareWords(a: Unit, b: Unit): boolean {
  if (a.parts.plain === b.parts.plain) return true;
  const words = new Set(b.parts.core);
  return a.parts.core.filter((word) => words.has(word)).length >= SHARED_WORDS;
}

/** A name that one document could not type is the typed one of the same form, where only one kind bears it. */
function joinUntyped(units: readonly Unit[], clusters: Clusters): void {
  const typed = new Map<string, Map<string, number>>();
  units.forEach((unit, index) => {
    if (unit.kind === 'other' || (unit.kind === 'person' && unit.parts.core.length < 2)) return;
    const known = typed.get(unit.parts.plain) ?? new Map<string, number>();
    typed.set(unit.parts.plain, known.set(`${unit.kind} ${clusters.of(index)}`, index));
  });
  units.forEach((unit, index) => {
    if (unit.kind !== 'other') return;
    const bearers = [...(typed.get(unit.parts.plain)?.values() ?? [])];
    if (bearers.length === 1 && bearers[0] !== undefined) clusters.join(bearers[0], index);
  });
}
