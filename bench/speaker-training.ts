/**
 * Learns the models data/speakers/<language>.bin from the labelled sentences below tests/sets and writes them: the same files at
 * each run. Prints what a bound on the odds is worth on sentences that they were not learnt from.
 */
import { LANGUAGES } from '../src/language/lexicon.ts';
import { oddsByOthers, writeLearnt } from './learn-weights.ts';
import { type FoundExample, SOURCES, speakerExamples, speakersWanted } from './speaker-examples.ts';
import type { Table } from './table.ts';

const COLUMNS = ['language', 'found', 'bytes', 'source', 'at', 'right', 'precision', 'recall'];

/** Bounds whose worth is told; the first keeps all. */
const BOUNDS = [Number.NEGATIVE_INFINITY, -0.5, 0, 0.5, 1, 1.5, 2, 2.5, 3];

/** Learns both languages; the rows are what the odds are worth on other sentences. */
export async function run(): Promise<readonly Table[]> {
  const rows = LANGUAGES.flatMap((language) => {
    const found = speakerExamples(language);
    const bytes = writeLearnt('speakers', language, found);
    const odds = oddsByOthers(found).map(([own = 0]) => own);
    const judged = found.map((example, at) => ({ ...example, odds: odds[at] ?? 0 }));
    return SOURCES.flatMap((source) => {
      const own = judged.filter((example) => example.source === source);
      return rowsOf(own, speakersWanted(language, source)).map((row) => [
        language,
        found.length,
        bytes,
        source,
        ...row,
      ]);
    });
  });
  return [{ title: 'Belief in speakers learnt', columns: COLUMNS, rows }];
}

type Judged = FoundExample & { readonly odds: number };

/** Recall is told where all speakers are labelled. */
function rowsOf(own: readonly Judged[], wanted: number): readonly (readonly (string | number)[])[] {
  return BOUNDS.map((bound) => {
    const kept = own.filter(({ odds }) => odds >= bound);
    const right = kept.filter(({ isRight }) => isRight).length;
    const share = (all: number) => (all === 0 ? '–' : ((100 * right) / all).toFixed(1));
    return [bound, `${right} of ${kept.length}`, share(kept.length), share(wanted)];
  });
}
