/**
 * Learns the models data/standings/<language>.bin from the labelled sentences below tests/sets and writes them: the same files
 * at each run. Prints what each standing's odds are worth on sentences that they were not learnt from.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { materialOf } from '../src/corpus/intake/analyse.ts';
import { documentOf } from '../src/corpus/intake/document-of.ts';
import { type StandingKeys, standingKeys } from '../src/extract/statements/likelihood/standing-keys.ts';
import { type StandingModel, WEIGHED } from '../src/extract/statements/likelihood/standing-model.ts';
import { weighedAt } from '../src/extract/statements/likelihood/weigh-standings.ts';
import { spokenReadings } from '../src/extract/statements/read-statements.ts';
import { LANGUAGES } from '../src/language/lexicon.ts';
import type { Language, Span } from '../src/model.ts';
import { PACKAGE_ROOT } from '../src/package-root.ts';
import { linesOf } from './labelled-set.ts';
import { addNumber, addWeights, packed } from './packed-file.ts';
import { dot, type SparseRow, sparseFit } from './sparse-logistic.ts';
import type { Table } from './table.ts';

/** A sentence with its label, as the engine reads it. */
interface Example extends StandingKeys {
  readonly labels: readonly string[];
  /** What the rules find. */
  readonly found: readonly string[];
  readonly isSpoken: boolean;
  /** Whether the rules had not seen it. */
  readonly isNew: boolean;
}

interface Line {
  readonly language: Language;
  readonly text: string;
  readonly sentence?: Span;
  readonly before?: string;
  readonly standing: readonly string[];
  readonly disputable?: true;
}

/** Features seen less often say little and are most of all. */
const LEAST_SEEN = 2;
const FOLDS = 5;
const HIGHEST = 127;

/** Learns both languages; the rows are what the odds are worth on other sentences. */
export async function run(): Promise<readonly Table[]> {
  const rows = LANGUAGES.flatMap((language) => {
    const examples = examplesOf(language);
    const folder = join(PACKAGE_ROOT, 'data', 'standings');
    mkdirSync(folder, { recursive: true });
    const file = fileOf(learnt(examples));
    writeFileSync(join(folder, `${language}.bin`), file);
    return judged(examples).map((row) => [language, examples.length, file.length, ...row]);
  });
  return [{ title: 'Standings learnt', columns: COLUMNS, rows }];
}

function examplesOf(language: Language): readonly Example[] {
  const lines = ['statements', 'standings'].flatMap((name) => linesOf(name) ?? []);
  return lines.flatMap((text) => {
    const line = JSON.parse(text) as Line;
    return line.language === language && !line.disputable ? exampleOf(line) : [];
  });
}

function exampleOf(line: Line): readonly Example[] {
  const text = line.before ? `${line.before} ${line.text}` : line.text;
  const { start, end } = line.sentence ?? { start: text.length - line.text.length, end: text.length };
  const identity = { id: '', collection: null, sources: ['line.txt'], operator: { language: line.language } };
  const document = documentOf({ text, stated: {} }, identity);
  const moved = Math.max(0, document.text.indexOf(text));
  const readings = spokenReadings(materialOf(document));
  const own = readings.filter(({ view }) => view.start < end + moved && view.end > start + moved);
  const longest = own.toSorted((a, b) => b.view.end - b.view.start - (a.view.end - a.view.start))[0];
  if (!longest) return [];
  const weighed = weighedAt(readings, readings.indexOf(longest), longest);
  // The rules were written from the lines with offsets: what they find there says too much.
  const isNew = line.sentence === undefined;
  return [
    {
      ...standingKeys(isNew ? weighed : { ...weighed, found: null }),
      labels: line.standing,
      found: [...new Set(own.flatMap(({ standings }) => standings))].filter((one) => one !== 'opinion'),
      isSpoken: weighed.speaker !== null,
      isNew,
    },
  ];
}

interface Learnt {
  readonly features: ReadonlyMap<number, number>;
  readonly fits: readonly ReturnType<typeof sparseFit>[];
}

function learnt(examples: readonly Example[]): Learnt {
  const seen = new Map<number, number>();
  for (const { keys } of examples) for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  const often = [...seen].filter(([, count]) => count >= LEAST_SEEN).map(([key]) => key);
  const features = new Map(often.sort((a, b) => a - b).map((key, at) => [key, at]));
  const rows = examples.map((example) => rowOf(example, features));
  const fits = WEIGHED.map((kind) =>
    sparseFit(
      rows,
      examples.map(({ labels }) => labels.includes(kind)),
      features.size,
    ),
  );
  return { features, fits };
}

function rowOf({ keys, values }: StandingKeys, features: ReadonlyMap<number, number>): SparseRow {
  const kept = keys.flatMap((key, at) => {
    const feature = features.get(key);
    return feature === undefined ? [] : [[feature, values[at] ?? 0] as const];
  });
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

const COLUMNS = ['language', 'sentences', 'bytes', 'standing', 'rules alone', 'kept at', '', 'found at', ''];

/** For each standing what the rules found by themselves, and with bounds. */
function judged(examples: readonly Example[]): readonly (readonly (string | number)[])[] {
  const odds = new Array<readonly number[]>(examples.length);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const { features, fits } = learnt(examples.filter((_, at) => at % FOLDS !== fold));
    for (const [at, example] of examples.entries()) {
      if (at % FOLDS !== fold) continue;
      const row = rowOf(example, features);
      odds[at] = fits.map(({ weights, constant }) => constant + dot(row, weights));
    }
  }
  return WEIGHED.flatMap((kind, place) => {
    const all = examples.flatMap(({ labels, found, isSpoken, isNew }, at) =>
      isNew
        ? [
            {
              isTrue: labels.includes(kind),
              isFound: found.includes(kind),
              isFree: found.length === 0 && isSpoken,
              odds: odds[at]?.[place] ?? 0,
            },
          ]
        : [],
    );
    const share = (told: typeof all) => {
      const right = told.filter(({ isTrue }) => isTrue).length;
      return `${right} of ${told.length}`;
    };
    const found = all.filter(({ isFound }) => isFound);
    const wanted = all.filter(({ isTrue }) => isTrue).length;
    return [-4, -3, -2, -1, 0, 1, 2, 3].map((bound) => [
      kind,
      `${share(found)}, ${wanted}`,
      bound,
      share(found.filter((one) => one.odds >= bound)),
      bound,
      share(all.filter((one) => one.isFree && one.odds >= bound)),
    ]);
  });
}
