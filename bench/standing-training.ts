/**
 * Learns the models data/standings/<language>.bin from the labelled sentences below tests/sets and writes them: the same files
 * at each run. Prints what each standing's odds are worth on sentences that they were not learnt from.
 */
import { WEIGHED } from '../src/extract/statements/likelihood/standings/standing-model.ts';
import { LANGUAGES } from '../src/language/lexicon.ts';
import { type Labelled, oddsByOthers, writeLearnt } from './learn-weights.ts';
import { type Example, standingExamples } from './standing-examples.ts';
import type { Table } from './table.ts';

/** A sentence of a story counts as often: what is asked for is how likely a standing is in running news. */
const STORY_COUNTS = 2;

/** Learns both languages; the rows are what the odds are worth on other sentences. */
export async function run(): Promise<readonly Table[]> {
  const rows = LANGUAGES.flatMap((language) => {
    const examples = standingExamples(language);
    const labelled = examples.map(labelledBy);
    const bytes = writeLearnt('standings', language, labelled);
    return judged(examples, oddsByOthers(labelled)).map((row) => [language, examples.length, bytes, ...row]);
  });
  return [{ title: 'Standings learnt', columns: COLUMNS, rows }];
}

function labelledBy({ parts, labels, source, text }: Example): Labelled {
  const isOf = WEIGHED.map((kind) => labels.includes(kind));
  return { parts, isOf, text, count: source === 'stories' ? STORY_COUNTS : 1 };
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
function judged(
  examples: readonly Example[],
  odds: readonly (readonly number[])[],
): readonly (readonly (string | number)[])[] {
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
