import { existsSync } from 'node:fs';
import { readConfig } from '../../config.ts';
import { compileSparingly } from '../../corpus/intake/compile-sparingly.ts';
import { ingestInWorker } from '../../corpus/intake/ingest-client.ts';
import type { IngestReport } from '../../corpus/intake/ingest-report.ts';
import { UserError } from '../../errors.ts';
import { type Salvaged, salvage } from '../../store/salvage/salvage.ts';
import { checkWhole, refuseWhereOpen } from '../../store/salvage/soundness.ts';
import { DamagedStoreError } from '../../store/sqlite/sqlite-errors.ts';
import { acquireWriter } from '../../store/writer-lock.ts';
import { print, printJson } from '../print.ts';
import { createProgress } from '../progress.ts';
import { databaseIn } from '../session.ts';
import type { Shell, Subcommand } from '../shell.ts';
import { THREAD, tellReport } from '../sync-folders.ts';
import { tellingWhoWrites } from '../waiting.ts';

/** Rebuilds a damaged database: what only it knew is carried over, the documents are read again. */
export const rebuild: Subcommand = {
  name: 'rebuild',
  description:
    'Rebuild a damaged database: read the documents again, keep subscriptions, feedback and removals',
  operands: '',
  options: [['--anyway', 'also where no damage is found']],
  async run(_words, options, shell) {
    const config = readConfig(shell.environment, shell.called);
    const database = databaseIn(config, options, shell);
    const salvaged = await setAside(database, options.own.anyway === true, shell);
    if (!salvaged) {
      await print(shell.output, `No damage was found in ${database}: it stays as it is.\n`);
      return 0;
    }
    compileSparingly();
    const progress = createProgress(shell.errors);
    const task = { kind: 'sync', roots: config.corpus.folders } as const;
    const at = (options.now ?? shell.clock()).toISOString();
    const request = { database, task, at };
    const outcome = await ingestInWorker(request, { thread: THREAD, onProgress: progress.show });
    progress.clear();
    if (outcome.kind === 'busy') throw new UserError('Another process writes the corpus.');
    await tellReport(outcome.report, shell);
    if (options.json) await printJson(shell.output, { ...salvaged, report: outcome.report });
    else await print(shell.output, `${told(salvaged, outcome.report).join('\n')}\n`);
    return 0;
  },
};

async function setAside(database: string, anyway: boolean, shell: Shell): Promise<Salvaged | null> {
  if (!existsSync(database)) {
    throw new UserError(`There is no database ${database}.`, {
      hint: 'Name its folder with --data.',
    });
  }
  const lock = await tellingWhoWrites(database, shell, () => acquireWriter(database, { purpose: 'rebuild' }));
  try {
    refuseWhereOpen(database);
    if (!anyway && isSound(database)) return null;
    return await salvage(database);
  } finally {
    await lock.release();
  }
}

/** A database of another program or a newer version is not damaged: opening it says so. */
function isSound(database: string): boolean {
  try {
    checkWhole(database);
    return true;
  } catch (error) {
    if (error instanceof DamagedStoreError) return false;
    throw error;
  }
}

/** What was kept, as many words as rows matter to whoever runs the bot. */
const KEPT: readonly (readonly [table: string, what: string])[] = [
  ['subscriptions', 'digests and watches'],
  ['delivered_lines', 'delivered lines'],
  ['posted', 'posted messages'],
  ['verdicts', 'verdicts of readers'],
  ['removed_for_good', 'removals'],
  ['documents', 'documents known'],
];

function told({ aside, carried, incomplete, given }: Salvaged, report: IngestReport): readonly string[] {
  const kept = KEPT.map(([table, what]) => `${carried[table] ?? 0} ${what}`).join(', ');
  return [
    `The damaged file was set aside as ${aside}.`,
    `Kept: ${kept}.`,
    ...(incomplete.length > 0
      ? [`Not whole any more, as far as it could be read: ${incomplete.join(', ')}.`]
      : []),
    `Read again: ${report.passages} passages.`,
    ...(given.length > 0 ? [`Lost; give these to ingest again: ${given.join(', ')}`] : []),
  ];
}
