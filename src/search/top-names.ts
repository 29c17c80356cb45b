import type { EntityKind } from '../model.ts';

/** A name on offer. */
export interface NamedThing {
  readonly display: string;
  readonly kind: EntityKind;
}

/** The best of many names, each name once. */
export interface TopNames<Name extends NamedThing> {
  /** The last of a full list, which a newcomer has to beat; null while there is room. */
  last(): Name | null;
  offer(name: Name): void;
  /** Best first. */
  list(): readonly Name[];
}

/**
 * Keeps the best `limit` of the names offered, each once, by a total order: names come by the ten thousand, and
 * sorting them all for a screen of completions would take longer than a key press.
 */
export function createTopNames<Name extends NamedThing>(
  limit: number,
  compare: (a: Name, b: Name) => number,
): TopNames<Name> {
  const best: Name[] = [];
  const isSame = (a: Name, b: Name) => a.display === b.display && a.kind === b.kind;
  return {
    last: () => (best.length < limit ? null : (best.at(-1) ?? null)),
    offer(name) {
      const last = best.at(-1);
      if (limit < 1 || (best.length >= limit && last && compare(name, last) >= 0)) return;
      const known = best.findIndex((other) => isSame(other, name));
      const knownName = best[known];
      if (knownName && compare(name, knownName) >= 0) return;
      if (knownName) best.splice(known, 1);
      const place = best.findIndex((other) => compare(name, other) < 0);
      best.splice(place < 0 ? best.length : place, 0, name);
      if (best.length > limit) best.pop();
    },
    list: () => best,
  };
}
