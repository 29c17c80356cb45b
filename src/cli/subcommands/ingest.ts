import { resolve } from 'node:path';
import { readConfig } from '../../config.ts';
import { compileSparingly } from '../../corpus/intake/compile-sparingly.ts';
import { ingestInWorker } from '../../corpus/intake/ingest-client.ts';
import type { IngestReport } from '../../corpus/intake/ingest-report.ts';
import { UserError } from '../../errors.ts';
import { print, printJson } from '../print.ts';
import { createProgress } from '../progress.ts';
import { databaseIn } from '../session.ts';
import type { ExitCode, Shell, Subcommand } from '../shell.ts';
import { THREAD, tellReport } from '../sync-folders.ts';
import { tellingWhoWrites } from '../waiting.ts';

const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//iu;

/** Takes files and folders in, once; they stay until they are removed. */
export const ingest: Subcommand = {
  name: 'ingest',
  description: 'Take files and folders into the corpus',
  operands: '<path...>',
  options: [['--collection <name>', 'the collection that they belong to']],
  async run(words, options, shell) {
    const database = databaseIn(readConfig(shell.environment, shell.called), options, shell);
    const addresses = words.filter((word) => ADDRESS.test(word));
    const paths = words.filter((word) => !ADDRESS.test(word)).map((path) => resolve(shell.called, path));
    const { collection } = options.own;
    const task = { kind: 'ingest', paths, ...(typeof collection === 'string' && { collection }) } as const;
    const at = (options.now ?? shell.clock()).toISOString();
    compileSparingly();
    const progress = createProgress(shell.errors);
    const outcome = await tellingWhoWrites(database, shell, () =>
      ingestInWorker({ database, task, at }, { thread: THREAD, onProgress: progress.show }),
    );
    progress.clear();
    if (outcome.kind === 'busy') throw new UserError('Another process writes the corpus.');
    return tell(withAddresses(outcome.report, addresses), options.json, shell);
  },
};

/** Pages are not fetched: what an address answers with cannot be trusted to be what its reader saw. */
function withAddresses(report: IngestReport, addresses: readonly string[]): IngestReport {
  const reason = 'addresses are not fetched; save the page as a file and give its url in front matter';
  return { ...report, refused: [...report.refused, ...addresses.map((source) => ({ source, reason }))] };
}

async function tell(report: IngestReport, json: boolean, shell: Shell): Promise<ExitCode> {
  const { notices: _notices, ...counts } = report;
  await tellReport(report, shell);
  if (json) await printJson(shell.output, counts);
  else await print(shell.output, `${summary(report)}\n`);
  return report.refused.length > 0 ? 3 : 0;
}

function summary({ added, changed, moved, removed, unchanged, passages, refused, ms }: IngestReport): string {
  const counts = { added, changed, moved, removed, unchanged, refused: refused.length };
  const told = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  return `${told.join(', ')} · ${passages} passages · ${Math.round(ms)} ms`;
}
