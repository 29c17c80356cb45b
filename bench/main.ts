import { EXPECTED_LAYOUT as RANKING_LAYOUT } from './collections.ts';
import { run as digest } from './digest.ts';
import { run as discord } from './discord.ts';
import { run as floor } from './floor.ts';
import { run as names } from './names.ts';
import { run as ranking } from './ranking.ts';
import { run as recognition } from './recognition.ts';
import { run as scale } from './scale.ts';
import { run as sets } from './sets.ts';
import { run as slack } from './slack.ts';
import { run as speakerTraining } from './speaker-training.ts';
import { run as standingTraining } from './standing-training.ts';
import { run as syntax } from './syntax.ts';
import { run as syntaxTraining } from './syntax-training.ts';
import { markdown, type Table } from './table.ts';
import { EXPECTED_LAYOUT as TEMPORAL_LAYOUT, run as temporal } from './temporal.ts';
import { run as timelines } from './timelines.ts';

/** One question that the bench answers. */
interface Bench {
  readonly name: string;
  /** What its folder must hold; null where it makes up its own texts. */
  readonly layout: string | null;
  /** Whether it runs only where it is named: it writes files of the project. */
  readonly writes?: boolean;
  run(folder: string): Promise<readonly Table[]>;
}

const NAMES_LAYOUT =
  'BENCH_DATA names a folder with annotated names below names/: conll2003, mexican-news, gum; those missing are left out.';

const BENCHES: readonly Bench[] = [
  { name: 'ranking', layout: RANKING_LAYOUT, run: ranking },
  { name: 'floor', layout: RANKING_LAYOUT, run: floor },
  { name: 'names', layout: NAMES_LAYOUT, run: names },
  { name: 'temporal', layout: TEMPORAL_LAYOUT, run: async (folder) => [await temporal(folder)] },
  { name: 'timelines', layout: TEMPORAL_LAYOUT, run: timelines },
  { name: 'sets', layout: null, run: sets },
  { name: 'recognition', layout: null, run: recognition },
  { name: 'syntax', layout: null, run: syntax },
  { name: 'syntax-training', layout: null, writes: true, run: syntaxTraining },
  { name: 'speaker-training', layout: null, writes: true, run: speakerTraining },
  { name: 'standing-training', layout: null, writes: true, run: standingTraining },
  { name: 'scale', layout: null, run: scale },
  { name: 'slack', layout: null, run: slack },
  { name: 'digest', layout: null, run: digest },
  { name: 'discord', layout: null, run: discord },
];

/** Runs the benches named on the command line, all where none is, and prints their tables as Markdown. */
async function main(asked: readonly string[]): Promise<void> {
  const unknown = asked.filter((name) => !BENCHES.some((bench) => bench.name === name));
  if (unknown.length > 0) {
    const known = BENCHES.map(({ name }) => name).join(', ');
    process.stderr.write(`No bench is called ${unknown.join(', ')}. There are: ${known}.\n`);
    process.exitCode = 2;
    return;
  }
  const folder = process.env.BENCH_DATA ?? '';
  for (const { name, layout, writes, run } of BENCHES) {
    if (!asked.includes(name) && (asked.length > 0 || writes)) continue;
    if (layout !== null && folder === '') {
      process.stdout.write(`### ${name}: not run\n\n${layout}\n\n`);
      continue;
    }
    for (const table of await run(folder)) process.stdout.write(`${markdown(table)}\n`);
  }
}

await main(process.argv.slice(2));
