/**
 * Learns the models data/standings/<language>.bin from the labelled sentences below tests/sets and writes them: the same files
 * at each run. Prints what each standing's odds are worth on sentences that they were not learnt from.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StandingKeys } from '../src/extract/statements/likelihood/standing-keys.ts';
import { type StandingModel, WEIGHED } from '../src/extract/statements/likelihood/standing-model.ts';
import { LANGUAGES } from '../src/language/lexicon.ts';
import { PACKAGE_ROOT } from '../src/package-root.ts';
import { addNumber, addWeights, packed } from './packed-file.ts';
import { dot, type SparseRow, sparseFit } from './sparse-logistic.ts';
import { type Example, standingExamples } from './standing-examples.ts';
import type { Table } from './table.ts';

/** Features seen less often say little and are most of all. */
const LEAST_SEEN = 2;
/** A sentence of a story counts as often: what is asked for is how likely a standing is in running news. */
const STORY_COUNTS = 2;

const FOLDS = 5;
const HIGHEST = 127;

/** Learns both languages; the rows are what the odds are worth on other sentences. */
export async function run(): Promise<readonly Table[]> {
  const rows = LANGUAGES.flatMap((language) => {
    const examples = standingExamples(language);
    const folder = join(PACKAGE_ROOT, 'data', 'standings');
    mkdirSync(folder, { recursive: true });
    const file = fileOf(learnt(examples));
    writeFileSync(join(folder, `${language}.bin`), file);
    return judged(examples).map((row) => [language, examples.length, file.length, ...row]);
  });
  return [{ title: 'Standings learnt', columns: COLUMNS, rows }];
}

interface Learnt {
  readonly features: ReadonlyMap<number, number>;
  readonly fits: readonly ReturnType<typeof sparseFit>[];
}

function learnt(examples: readonly Example[]): Learnt {
  const seen = new Map<number, number>();
  for (const { parts } of examples)
    for (const { keys } of parts) for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  const often = [...seen].filter(([, count]) => count >= LEAST_SEEN).map(([key]) => key);
  const features = new Map(often.sort((a, b) => a - b).map((key, at) => [key, at]));
  const counted = examples.flatMap((example) =>
    new Array<Example>(example.source === 'stories' ? STORY_COUNTS : 1).fill(example),
  );
  const rows = counted.map((example) => rowOf(example, features));
  const fits = WEIGHED.map((kind) =>
    sparseFit(
      rows,
      counted.map(({ labels }) => labels.includes(kind)),
      features.size,
    ),
  );
  return { features, fits };
}

function rowOf({ parts }: StandingKeys, features: ReadonlyMap<number, number>): SparseRow {
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
  const rows = new Int8Array(features.size * WEIGHED.length);
  for (const [kind, { weights }] of fits.entries())
    for (const [at, weight] of weights.entries())
      rows[at * WEIGHED.length + kind] = Math.round((1000 * weight) / unit);
  const model: StandingModel = {
    weights: { classes: WEIGHED.length, keys: Int32Array.from(features.keys()), rows },
    unit,
    constants: fits.map(({ constant }) => Math.round((1000 * constant) / unit)),
  };
  const bytes: number[] = [];
  addWeights(bytes, model.weights);
  addNumber(bytes, model.unit);
  for (const constant of model.constants) addNumber(bytes, constant);
  return packed(bytes);
}

const COLUMNS = ['language', 'sentences', 'bytes', 'of', 'standing', 'rules alone', 'at', 'kept', 'found'];

/** Bounds whose worth is told. */
const BOUNDS = [-3, -2, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3];

/** A sentence and one standing: whether it tells it, whether the rules find it, and its odds by weights learnt from others. */
interface Judged {
  readonly isTrue: boolean;
  readonly isFound: boolean;
  /** Whether somebody says it and the rules find nothing. */
  readonly isFree: boolean;
  readonly odds: number;
}

/** For each standing what the rules found by themselves, and what is right of it from a bound on; and what is found without rules. */
function judged(examples: readonly Example[]): readonly (readonly (string | number)[])[] {
  const odds = oddsByOthers(examples);
  return (['lines', 'stories'] as const).flatMap((source) =>
    WEIGHED.flatMap((kind, place) => {
      const all = examples.flatMap((example, at): readonly Judged[] => {
        const { labels, found, isSpoken } = example;
        if (example.source !== source) return [];
        const isFree = found.length === 0 && isSpoken;
        return [
          {
            isTrue: labels.includes(kind),
            isFound: found.includes(kind),
            isFree,
            odds: odds[at]?.[place] ?? 0,
          },
        ];
      });
      return rowsOf(all).map((row) => [source, kind, ...row]);
    }),
  );
}

function rowsOf(all: readonly Judged[]): readonly (readonly (string | number)[])[] {
  const found = all.filter(({ isFound }) => isFound);
  const free = all.filter(({ isFree }) => isFree);
  const wanted = all.filter(({ isTrue }) => isTrue).length;
  return BOUNDS.map((bound) => [
    `${share(found)}, ${wanted}`,
    bound,
    share(found.filter((one) => one.odds >= bound)),
    share(free.filter((one) => one.odds >= bound)),
  ]);
}

function share(told: readonly Judged[]): string {
  return `${told.filter(({ isTrue }) => isTrue).length} of ${told.length}`;
}

/** The odds of each example by weights learnt from the other texts. */
function oddsByOthers(examples: readonly Example[]): readonly (readonly number[])[] {
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
