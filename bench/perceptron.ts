import type { Weights } from '../src/extract/syntax/weights.ts';

/** An averaged perceptron of several classes over features known by keys (Collins 2002; averaging as by Daumé 2006). */
export interface Perceptron {
  /** Writes the scores of all classes for a place's features. */
  score(keys: Int32Array, count: number, scores: Float64Array): void;
  /** Learns from one place: the class that was right against the one that was said. */
  learn(keys: Int32Array, count: number, right: number, said: number): void;
  /** Counts a place, learnt from or not: averages are taken over places. */
  pass(): void;
  /** The averages as bytes, without features that were learnt from less than `least` times or weigh nothing. */
  weights(least: number): Weights;
}

/** The share of weights that fit into a byte; the few above are cut to the largest. */
const WITHIN_BYTE = 0.9995;
const LARGEST = 127;
const FIRST_ROWS = 1 << 16;

/** A perceptron that has learnt nothing. */
export function perceptron(classes: number): Perceptron {
  const rows = rowTable();
  let weights = new Float32Array(FIRST_ROWS * classes);
  let totals = new Float64Array(FIRST_ROWS * classes);
  let counts = new Int32Array(FIRST_ROWS);
  let places = 1;

  function change(at: number, by: number): void {
    weights[at] = (weights[at] ?? 0) + by;
    totals[at] = (totals[at] ?? 0) + by * places;
  }

  return {
    score(keys, count, scores) {
      scores.fill(0);
      for (let at = 0; at < count; at += 1) {
        const row = rows.find(keys[at] ?? 0);
        if (row < 0) continue;
        const from = row * classes;
        for (let one = 0; one < classes; one += 1) {
          scores[one] = (scores[one] ?? 0) + (weights[from + one] ?? 0);
        }
      }
    },
    learn(keys, count, right, said) {
      for (let at = 0; at < count; at += 1) {
        const row = rows.add(keys[at] ?? 0);
        if ((row + 1) * classes > weights.length) {
          weights = longer(weights, Float32Array);
          totals = longer(totals, Float64Array);
          counts = longer(counts, Int32Array);
        }
        counts[row] = (counts[row] ?? 0) + 1;
        change(row * classes + right, 1);
        change(row * classes + said, -1);
      }
    },
    pass() {
      places += 1;
    },
    weights(least) {
      const kept = rows.entries().filter(([, row]) => (counts[row] ?? 0) >= least);
      // What was added at a place counts from there on: the average is the weight less what came too late.
      const average = (at: number) => (weights[at] ?? 0) - (totals[at] ?? 0) / places;
      return asBytes(kept, classes, average);
    },
  };
}

/** The rows of features by their keys. */
interface RowTable {
  /** The row of a key; -1 where it has none. */
  find(key: number): number;
  /** The row of a key, a new one where it has none. */
  add(key: number): number;
  /** Keys with their rows, in rising order. */
  entries(): readonly (readonly [number, number])[];
}

function rowTable(): RowTable {
  let slots = new Int32Array(4 * FIRST_ROWS);
  let keys = new Int32Array(FIRST_ROWS);
  let count = 0;

  function slotOf(key: number): number {
    const mask = slots.length - 1;
    let slot = key & mask;
    for (let row = slots[slot] ?? 0; row !== 0 && keys[row - 1] !== key; row = slots[slot] ?? 0) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  return {
    find: (key) => (slots[slotOf(key)] ?? 0) - 1,
    add(key) {
      const slot = slotOf(key);
      const known = slots[slot] ?? 0;
      if (known > 0) return known - 1;
      if (count === keys.length) {
        keys = longer(keys, Int32Array);
        slots = new Int32Array(slots.length * 2);
        for (let row = 0; row < count; row += 1) slots[slotOf(keys[row] ?? 0)] = row + 1;
      }
      keys[count] = key;
      count += 1;
      slots[slotOf(key)] = count;
      return count - 1;
    },
    entries: () =>
      [...keys.subarray(0, count)].map((key, row) => [key, row] as const).sort(([a], [b]) => a - b),
  };
}

function asBytes(
  kept: readonly (readonly [number, number])[],
  classes: number,
  average: (at: number) => number,
): Weights {
  const sizes: number[] = [];
  for (const [, row] of kept) {
    for (let one = 0; one < classes; one += 1) {
      const size = Math.abs(average(row * classes + one));
      if (size > 0) sizes.push(size);
    }
  }
  const sorted = Float64Array.from(sizes).sort();
  const unit = (sorted[Math.floor(WITHIN_BYTE * (sorted.length - 1))] ?? LARGEST) / LARGEST;
  const byte = (value: number) => Math.max(-LARGEST, Math.min(LARGEST, Math.round(value / unit)));
  const keys: number[] = [];
  const bytes: number[] = [];
  for (const [key, row] of kept) {
    const values = Array.from({ length: classes }, (_, one) => byte(average(row * classes + one)));
    if (values.every((value) => value === 0)) continue;
    keys.push(key);
    for (const value of values) bytes.push(value);
  }
  return { classes, keys: Int32Array.from(keys), rows: Int8Array.from(bytes) };
}

function longer<T extends Float32Array | Float64Array | Int32Array>(
  numbers: T,
  of: new (length: number) => T,
): T {
  const twice = new of(numbers.length * 2);
  twice.set(numbers);
  return twice;
}
