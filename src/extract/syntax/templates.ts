import { seededKey, seedOf } from './keys.ts';

/** Features made of up to three looks each: what is looked at is written into `seen`, and the keys are made of that. */
export interface Templates<Look extends string> {
  /** The place in `seen` of each look. */
  readonly at: Readonly<Record<Look, number>>;
  readonly seen: Int32Array;
  /** How many of the features look only at what lasts: they come first. */
  readonly lasting: number;
  /** What each feature's template gives to its key: as many as there are features. */
  readonly seeds: Int32Array;
  /** The places in `seen` of each feature's three looks one behind the other. */
  readonly places: Int32Array;
}

/**
 * Makes features ready. Their order is part of a model: a feature's place is the number of its template there. Looks may be
 * named that stay the same from one time to the next.
 */
export function templatesOf<Look extends string>(
  looks: readonly Look[],
  features: readonly (readonly Look[])[],
  lastingLooks: ReadonlySet<Look> = new Set(),
): Templates<Look> {
  const lasts = (feature: readonly Look[]) => feature.every((look) => lastingLooks.has(look));
  const first = features.filter(lasts);
  const order = [...first, ...features.filter((feature) => !lasts(feature))];
  const at = Object.fromEntries(looks.map((look, index) => [look, index])) as Record<Look, number>;
  return {
    at,
    // Where a feature has fewer looks than three it sees the 0 behind the last look.
    seen: new Int32Array(looks.length + 1),
    lasting: first.length,
    seeds: Int32Array.from(order, (feature) => seedOf(features.indexOf(feature))),
    places: Int32Array.from(
      order.flatMap((feature) =>
        Array.from({ length: MOST_TOGETHER }, (_, index) => {
          const look = feature[index];
          return look === undefined ? looks.length : at[look];
        }),
      ),
    ),
  };
}

/** A feature puts at most so many looks together: a key takes no more. */
const MOST_TOGETHER = 3;

/** The key of a feature by what was looked at. Who names the arrays one by one, and not what holds them, gets it faster. */
export function featureKey(seen: Int32Array, seeds: Int32Array, places: Int32Array, feature: number): number {
  const place = feature * MOST_TOGETHER;
  const a = seen[places[place] ?? 0] ?? 0;
  const b = seen[places[place + 1] ?? 0] ?? 0;
  const c = seen[places[place + 2] ?? 0] ?? 0;
  return seededKey(seeds[feature] ?? 0, a, b, c);
}

/** Writes the keys of all features, each to its place. */
export function writeKeys({ seen, seeds, places }: Templates<string>, keys: Int32Array): void {
  for (let feature = 0; feature < seeds.length; feature += 1)
    keys[feature] = featureKey(seen, seeds, places, feature);
}
