import { KEY_BITS } from './keys.ts';

/** Weights of features by their keys: a row of bytes for each feature, one byte for each class. */
export interface Weights {
  readonly classes: number;
  /** The keys of the features in rising order. */
  readonly keys: Int32Array;
  /** Their rows one behind the other. */
  readonly rows: Int8Array;
}

/** Finds the row of a feature: a third empty at least, so that looking takes a step or two. */
export interface RowIndex {
  readonly entries: Int32Array;
  readonly shift: number;
  readonly classes: number;
  readonly rows: Int8Array;
}

/** Bits of the key that an entry repeats: of 256 features never seen one is taken for another. */
const CHECK = 255;

/** An index of weights. */
export function indexOf({ keys, rows, classes }: Weights): RowIndex {
  const bits = bitsFor(keys.length);
  const entries = new Int32Array(1 << bits);
  const shift = KEY_BITS - bits;
  for (let row = 0; row < keys.length; row += 1) {
    const key = keys[row] ?? 0;
    place(entries, key >>> shift, ((row + 1) << 8) | (key & CHECK));
  }
  return { entries, shift, classes, rows };
}

/** Where a feature's row begins; -1 where it has none. */
export function rowOf({ entries, shift, classes }: RowIndex, key: number): number {
  const check = key & CHECK;
  const mask = entries.length - 1;
  for (let slot = key >>> shift; ; slot = (slot + 1) & mask) {
    const entry = entries[slot] ?? 0;
    if (entry === 0) return -1;
    if ((entry & CHECK) === check) return ((entry >>> 8) - 1) * classes;
  }
}

/**
 * Writes where the rows of the known features begin; returns how many are known. The first looks are all taken before any is
 * judged: a loop that judges each waits for memory at each.
 */
export function rowsOf(index: RowIndex, keys: Int32Array, count: number, rows: Int32Array): number {
  const { entries, shift } = index;
  for (let at = 0; at < count; at += 1) rows[at] = entries[(keys[at] ?? 0) >>> shift] ?? 0;
  let known = 0;
  for (let at = 0; at < count; at += 1) {
    const row = rows[at] === 0 ? -1 : rowOf(index, keys[at] ?? 0);
    if (row >= 0) rows[known++] = row;
  }
  return known;
}

/**
 * Weights of three classes, a few to a bucket. A number holds how far the second and the third class lie above the first, which
 * is all that a choice between them asks, and the check of the key.
 */
export interface TripleIndex {
  readonly entries: Int32Array;
}

/** Buckets of triples: with two slots each they take a megabyte, which is what a core's own cache often holds. */
const BUCKET_BITS = 17;
/** Triples in a bucket; what more would fall into one is left out when a model is learnt. */
export const BUCKET_SLOTS = 2;

/** The bucket of a triple's key. */
export function bucketOf(key: number): number {
  return key >>> (KEY_BITS - BUCKET_BITS);
}

/** An index of weights of three classes; of more than `BUCKET_SLOTS` in a bucket the first ones are kept. */
export function triplesOf({ keys, rows }: Weights): TripleIndex {
  const entries = new Int32Array(BUCKET_SLOTS << BUCKET_BITS);
  for (let row = 0; row < keys.length; row += 1) {
    const key = keys[row] ?? 0;
    const slot = slotFor(entries, key);
    if (slot < 0) continue;
    const first = rows[3 * row] ?? 0;
    const second = (rows[3 * row + 1] ?? 0) - first;
    const third = (rows[3 * row + 2] ?? 0) - first;
    entries[slot] = (second << 20) | ((third & 0xfff) << 8) | (key & CHECK);
  }
  return { entries };
}

/** The first free slot of a key's bucket; -1 where the bucket is full, and where another key of the same check is in it. */
function slotFor(entries: Int32Array, key: number): number {
  const first = bucketOf(key) * BUCKET_SLOTS;
  for (let slot = first; slot < first + BUCKET_SLOTS; slot += 1) {
    const entry = entries[slot] ?? 0;
    if (entry === 0) return slot;
    if (maskOf(entry, key) !== 0) return -1;
  }
  return -1;
}

/**
 * The weights of a feature as one number; 0 where it has none. Both slots are read and the bits of others masked out: who asks
 * first and then goes on waits for memory at each key (three times as long).
 */
export function tripleOf({ entries }: TripleIndex, key: number): number {
  const slot = bucketOf(key) * BUCKET_SLOTS;
  const one = entries[slot] ?? 0;
  const other = entries[slot + 1] ?? 0;
  return (one & maskOf(one, key)) | (other & maskOf(other, key));
}

/** How far the second class lies above the first in such a number. */
export function secondIn(triple: number): number {
  return triple >> 20;
}

/** How far the third class lies above the first in such a number. */
export function thirdIn(triple: number): number {
  return (triple << 12) >> 20;
}

/** All bits where an entry is a key's, else none. */
function maskOf(entry: number, key: number): number {
  return (((entry ^ key) & CHECK) - 1) >> 31;
}

/** Slots for each entry at least: with fewer, looking for what is not there takes many steps. */
const LEAST_ROOM = 1.5;

function bitsFor(count: number): number {
  return Math.max(4, Math.ceil(Math.log2(count * LEAST_ROOM + 1)));
}

/** The first free slot from a place on. */
function place(entries: Int32Array, slot: number, entry: number): void {
  const mask = entries.length - 1;
  let at = slot;
  while (entries[at] !== 0) at = (at + 1) & mask;
  entries[at] = entry;
}
