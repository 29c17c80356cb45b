import { BUCKET_SLOTS, bucketOf, type Weights } from '../src/extract/syntax/weights.ts';

/**
 * The triples for which the buckets of an index have room: of each bucket those that decide most, by how far their weights
 * differ and how often they were met. Often counts by its root: what is rare decides where nothing else does.
 */
export function fitting({ classes, keys, rows }: Weights, met: ReadonlyMap<number, number>): Weights {
  const own = (row: number) => rows.subarray(classes * row, classes * row + classes);
  const worth = Float64Array.from(
    keys,
    (key, row) => (Math.max(...own(row)) - Math.min(...own(row))) * Math.sqrt(met.get(key) ?? 0),
  );
  const taken = new Map<number, number>();
  const kept = [...keys.keys()]
    .sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0) || a - b)
    .filter((row) => {
      const bucket = bucketOf(keys[row] ?? 0);
      const before = taken.get(bucket) ?? 0;
      taken.set(bucket, before + 1);
      return before < BUCKET_SLOTS;
    })
    .sort((a, b) => a - b);
  return {
    classes,
    keys: Int32Array.from(kept, (row) => keys[row] ?? 0),
    rows: Int8Array.from(kept.flatMap((row) => [...own(row)])),
  };
}
