import { keyOf } from './keys.ts';

/** Features made of up to three looks each: what is looked at is written into `seen`, then all keys are made in one go. */
export interface Templates<Look extends string> {
  /** The place in `seen` of each look. */
  readonly at: Readonly<Record<Look, number>>;
  readonly seen: Int32Array;
  /** How many features there are. */
  readonly count: number;
  /** Writes a key for each feature. */
  readonly write: (keys: Int32Array) => void;
}

const MOST_TOGETHER = 3;

/** Makes features ready. Their order is part of a model: a feature's place is the number of its template there. */
export function templatesOf<Look extends string>(
  looks: readonly Look[],
  features: readonly (readonly Look[])[],
): Templates<Look> {
  // Where a feature has fewer looks than three it sees the 0 behind the last look.
  const seen = new Int32Array(looks.length + 1);
  const places = Int32Array.from(
    features.flatMap((feature) =>
      Array.from({ length: MOST_TOGETHER }, (_, index) => {
        const look = feature[index];
        return look === undefined ? looks.length : looks.indexOf(look);
      }),
    ),
  );
  const at = Object.fromEntries(looks.map((look, index) => [look, index])) as Record<Look, number>;
  const count = features.length;
  const write = (keys: Int32Array): void => {
    for (let feature = 0, place = 0; feature < count; feature += 1, place += MOST_TOGETHER) {
      const a = seen[places[place] ?? 0] ?? 0;
      const b = seen[places[place + 1] ?? 0] ?? 0;
      const c = seen[places[place + 2] ?? 0] ?? 0;
      keys[feature] = keyOf(feature, a, b, c);
    }
  };
  return { at, seen, count, write };
}
