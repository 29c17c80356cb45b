/** Weights learnt from labelled sentences by logistic regression, and the files they are kept in. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LearntModel } from '../src/extract/statements/likelihood/learnt-model.ts';
import type { WeighedKeys } from '../src/extract/statements/likelihood/weighed-keys.ts';
import type { Language } from '../src/model.ts';
import { PACKAGE_ROOT } from '../src/package-root.ts';
import { addNumber, addWeights, packed } from './packed-file.ts';
import { dot, type SparseRow, sparseFit } from './sparse-logistic.ts';

/** Something weighed, with its labels. */
export interface Labelled extends WeighedKeys {
  /** Whether it is of each class. */
  readonly isOf: readonly boolean[];
  /** How often it counts. */
  readonly count: number;
  /** What comes from one text has the same: it is learnt from together. */
  readonly text: number;
}

/** Features seen less often say little and are most of all. */
const LEAST_SEEN = 2;
const HIGHEST = 127;
const FOLDS = 5;

interface Learnt {
  readonly features: ReadonlyMap<number, number>;
  readonly fits: readonly ReturnType<typeof sparseFit>[];
}

/** Learns weights and writes them to `data/<folder>/<language>.bin`, the same file at each run; returns its size in bytes. */
export function writeLearnt(folder: string, language: Language, examples: readonly Labelled[]): number {
  const path = join(PACKAGE_ROOT, 'data', folder);
  mkdirSync(path, { recursive: true });
  const file = fileOf(learnt(examples));
  writeFileSync(join(path, `${language}.bin`), file);
  return file.length;
}

/** The odds of each example by weights learnt from the other texts: a logarithm for each class. */
export function oddsByOthers(examples: readonly Labelled[]): readonly (readonly number[])[] {
  const odds = new Array<readonly number[]>(examples.length);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const { features, fits } = learnt(examples.filter(({ text }) => text % FOLDS !== fold));
    for (const [at, example] of examples.entries()) {
      if (example.text % FOLDS !== fold) continue;
      const row = rowOf(example, features);
      odds[at] = fits.map(({ weights, constant }) => constant + dot(row, weights));
    }
  }
  return odds;
}

function learnt(examples: readonly Labelled[]): Learnt {
  const seen = new Map<number, number>();
  for (const { parts } of examples)
    for (const { keys } of parts) for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  const often = [...seen].filter(([, count]) => count >= LEAST_SEEN).map(([key]) => key);
  const features = new Map(often.sort((a, b) => a - b).map((key, at) => [key, at]));
  const counted = examples.flatMap((example) => new Array<Labelled>(example.count).fill(example));
  const rows = counted.map((example) => rowOf(example, features));
  const classes = examples[0]?.isOf ?? [];
  const fits = classes.map((_, at) =>
    sparseFit(
      rows,
      counted.map(({ isOf }) => isOf[at] === true),
      features.size,
    ),
  );
  return { features, fits };
}

function rowOf({ parts }: WeighedKeys, features: ReadonlyMap<number, number>): SparseRow {
  const kept = parts.flatMap(({ keys, share }) =>
    keys.flatMap((key) => {
      const feature = features.get(key);
      return feature === undefined ? [] : [[feature, share] as const];
    }),
  );
  return {
    features: Int32Array.from(kept, ([feature]) => feature),
    values: Float64Array.from(kept, ([, value]) => value),
  };
}

function fileOf({ features, fits }: Learnt): Buffer {
  const highest = fits.reduce(
    (most, { weights }) => weights.reduce((a, b) => Math.max(a, Math.abs(b)), most),
    0,
  );
  const unit = Math.ceil((1000 * highest) / HIGHEST);
  const rows = new Int8Array(features.size * fits.length);
  for (const [kind, { weights }] of fits.entries())
    for (const [at, weight] of weights.entries())
      rows[at * fits.length + kind] = Math.round((1000 * weight) / unit);
  const model: LearntModel = {
    weights: { classes: fits.length, keys: Int32Array.from(features.keys()), rows },
    unit,
    constants: fits.map(({ constant }) => Math.round((1000 * constant) / unit)),
  };
  const bytes: number[] = [];
  addWeights(bytes, model.weights);
  addNumber(bytes, model.unit);
  for (const constant of model.constants) addNumber(bytes, constant);
  return packed(bytes);
}
