import { BUCKET_SLOTS, bucketOf, type Weights } from '../src/extract/syntax/weights.ts';

/** The triples for which the buckets of an index have room: of each bucket those whose weights differ most. */
export function fitting({ classes, keys, rows }: Weights): Weights {
  const own = (row: number) => rows.subarray(classes * row, classes * row + classes);
  const spread = (row: number) => Math.max(...own(row)) - Math.min(...own(row));
  const taken = new Map<number, number>();
  const kept = [...keys.keys()]
    .sort((a, b) => spread(b) - spread(a) || a - b)
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
