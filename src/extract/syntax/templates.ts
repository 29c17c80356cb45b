import { seededKey, seedOf } from './keys.ts';

/** Features made of up to three looks each: what is looked at is written into `seen`, then all keys are made in one go. */
export interface Templates<Look extends string> {
  /** The place in `seen` of each look. */
  readonly at: Readonly<Record<Look, number>>;
  readonly seen: Int32Array;
  /** How many features there are. */
  readonly count: number;
  /** How many of them look only at what lasts: their keys come first. */
  readonly lasting: number;
  /** Writes the keys of all features. */
  readonly writeAll: KeyWriter;
  /** Writes the keys of those behind the lasting ones. */
  readonly writePassing: KeyWriter;
}

/** Writes the keys of features, each to its place. */
type KeyWriter = (keys: Int32Array) => void;

/**
 * Makes features ready. Their order is part of a model: a feature's place is the number of its template there. Looks may be
 * named that stay the same from one time to the next.
 */
export function templatesOf<Look extends string>(
  looks: readonly Look[],
  features: readonly (readonly Look[])[],
  lastingLooks: ReadonlySet<Look> = new Set(),
): Templates<Look> {
  // Where a feature has fewer looks than three it sees the 0 behind the last look.
  const seen = new Int32Array(looks.length + 1);
  const at = Object.fromEntries(looks.map((look, index) => [look, index])) as Record<Look, number>;
  const lasts = (feature: readonly Look[]) => feature.every((look) => lastingLooks.has(look));
  const first = features.filter(lasts);
  const order = [...first, ...features.filter((feature) => !lasts(feature))];
  const seeds = Int32Array.from(order, (feature) => seedOf(features.indexOf(feature)));
  const places = Int32Array.from(
    order.flatMap((feature) =>
      Array.from({ length: MOST_TOGETHER }, (_, index) => {
        const look = feature[index];
        return look === undefined ? looks.length : at[look];
      }),
    ),
  );
  const writeFrom = (from: number, keys: Int32Array): void => {
    for (let feature = from, place = from * MOST_TOGETHER; feature < seeds.length; feature += 1) {
      const a = seen[places[place++] ?? 0] ?? 0;
      const b = seen[places[place++] ?? 0] ?? 0;
      const c = seen[places[place++] ?? 0] ?? 0;
      keys[feature] = seededKey(seeds[feature] ?? 0, a, b, c);
    }
  };
  return {
    at,
    seen,
    count: order.length,
    lasting: first.length,
    writeAll: (keys) => writeFrom(0, keys),
    writePassing: (keys) => writeFrom(first.length, keys),
  };
}

/** A feature puts at most so many looks together: a key takes no more. */
const MOST_TOGETHER = 3;
