import { keyExpression } from './keys.ts';

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
  const seen = new Int32Array(looks.length);
  const at = Object.fromEntries(looks.map((look, index) => [look, index])) as Record<Look, number>;
  const lasts = (feature: readonly Look[]) => feature.every((look) => lastingLooks.has(look));
  const first = features.filter(lasts);
  const lines = [...first, ...features.filter((feature) => !lasts(feature))].map((feature, place) => {
    const [a, b, c] = feature.map((look) => `seen[${at[look]}]`);
    return `keys[${place}] = ${keyExpression(features.indexOf(feature), a, b, c)};`;
  });
  return {
    at,
    seen,
    count: lines.length,
    lasting: first.length,
    writeAll: written(seen, lines),
    writePassing: written(seen, lines.slice(first.length)),
  };
}

/** A function made of lines of our own. A loop over tables of places takes three times as long: looking them up is most of it. */
function written(seen: Int32Array, lines: readonly string[]): KeyWriter {
  const make = new Function('seen', `return (keys) => { let hash = 0; ${lines.join('\n')} }`);
  return make(seen) as KeyWriter;
}
