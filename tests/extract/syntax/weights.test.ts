import { describe, expect, it } from 'vitest';
import { KEY_BITS } from '../../../src/extract/syntax/keys.ts';
import {
  BUCKET_SLOTS,
  indexOf,
  rowOf,
  secondIn,
  thirdIn,
  tripleOf,
  triplesOf,
} from '../../../src/extract/syntax/weights.ts';

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

  it('of three classes are told by what the second and the third have above the first', () => {
    const triples = triplesOf(WEIGHTS);
    for (const [row, key] of KEYS.entries()) {
      const [first = 0, second = 0, third = 0] = ROWS.slice(3 * row, 3 * row + 3);
      const found = tripleOf(triples, key);
      expect([secondIn(found), thirdIn(found)]).toEqual([second - first, third - first]);
    }
    expect(tripleOf(triples, 55_555_555)).toBe(0);
  });

  it("of three classes beyond what a bucket holds are left out, and take nobody else's place", () => {
    const crowded = [0, 1, 2, 3].map((low) => 5_000 * 2048 + low);
    const rows = Int8Array.from(crowded.flatMap((_, at) => [0, at + 1, 0]));
    const triples = triplesOf({ classes: 3, keys: Int32Array.from(crowded), rows });
    const found = crowded.map((key) => secondIn(tripleOf(triples, key)));
    expect(found).toEqual([1, 2, ...crowded.slice(BUCKET_SLOTS).map(() => 0)]);
  });

  it('of three classes are those of the first of two keys that look alike', () => {
    const alike = Int32Array.of(5_000 * 2048 + 7, 5_000 * 2048 + 7 + 256);
    const triples = triplesOf({ classes: 3, keys: alike, rows: Int8Array.of(0, 1, 2, 0, 3, 4) });
    expect([...alike].map((key) => secondIn(tripleOf(triples, key)))).toEqual([1, 1]);
  });
});
