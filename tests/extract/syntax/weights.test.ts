import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEY_BITS } from '../../../src/extract/syntax/keys.ts';
import { addTriples, BUCKET_SLOTS, indexOf, rowOf, triplesOf } from '../../../src/extract/syntax/weights.ts';

/** Keys far enough apart that none is taken for another. */
const KEYS = [3, 70_001, 9_000_002, 120_000_007, 200_000_009].map((key) => key % (1 << KEY_BITS));
const ROWS = [1, 2, 3, -4, 5, -6, 127, -127, 0, 0, 0, 9, -1, -1, -1];
const WEIGHTS = { classes: 3, keys: Int32Array.from(KEYS), rows: Int8Array.from(ROWS) };

describe('weights', () => {
  it('are found by their keys', () => {
    const index = indexOf(WEIGHTS);
    expect(KEYS.map((key) => rowOf(index, key))).toEqual([0, 3, 6, 9, 12]);
  });

  it('are none for a feature never seen', () => {
    expect(rowOf(indexOf(WEIGHTS), 55_555_555)).toBe(-1);
  });

  it('of three classes are summed over the features known, as what the second and third have above the first', () => {
    const scores = new Int32Array(2);
    const keys = fc.subarray(KEYS);
    fc.assert(
      fc.property(keys, (some) => {
        const all = { from: 0, to: some.length + 1 };
        scores.fill(0);
        addTriples(triplesOf(WEIGHTS), Int32Array.from([...some, 55_555_555]), all, scores);
        const sum = (one: number) =>
          some.reduce((all, key) => all + (ROWS[3 * KEYS.indexOf(key) + one] ?? 0), 0);
        expect([...scores]).toEqual([sum(1) - sum(0), sum(2) - sum(0)]);
      }),
    );
  });

  it("of three classes beyond what a bucket holds are left out, and take nobody else's place", () => {
    const crowded = [0, 1, 2, 3].map((low) => 5_000 * 2048 + low);
    const rows = Int8Array.from(crowded.flatMap((_, at) => [0, at + 1, 0]));
    const triples = triplesOf({ classes: 3, keys: Int32Array.from(crowded), rows });
    const scores = new Int32Array(2);
    const found = crowded.map((key) => {
      scores.fill(0);
      addTriples(triples, Int32Array.of(key), { from: 0, to: 1 }, scores);
      return scores[0];
    });
    expect(found).toEqual([1, 2, ...crowded.slice(BUCKET_SLOTS).map(() => 0)]);
  });
});
