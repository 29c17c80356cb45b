import type { IngestWatch } from '../corpus/intake/ingest-client.ts';
import type { IngestReport } from '../corpus/intake/ingest-report.ts';
import type { OpenCorpus } from '../corpus/open-corpus.ts';
import { print } from './print.ts';
import { createProgress } from './progress.ts';
import type { Shell } from './shell.ts';

/** Compiled, the writing has a thread of its own; from TypeScript sources no worker can be started. */
export const THREAD: IngestWatch['thread'] = import.meta.url.endsWith('.ts') ? 'same' : 'worker';

/**
 * Syncs the folders before an answer. Where another process writes, nothing is waited for: standard error says that the
 * answer is from what is there.
 */
export async function syncForAnswers(
  corpus: OpenCorpus,
  folders: readonly string[],
  shell: Shell,
  signal?: AbortSignal,
): Promise<void> {
  const progress = createProgress(shell.errors);
  const task = { kind: 'sync', roots: folders } as const;
  try {
    const outcome = await corpus.ingest(
      task,
      { thread: THREAD, onProgress: progress.show, ...(signal && { signal }) },
      0,
    );
    progress.clear();
    if (outcome.kind === 'done') return await tellReport(outcome.report, shell);
    const by = outcome.writer ? ` (process ${outcome.writer.pid}, ${outcome.writer.purpose})` : '';
    await print(shell.errors, `Another process writes the corpus${by}: answered from what is there.\n`);
  } finally {
    progress.clear();
  }
}

/** What the operator should know of a sync or an ingest: files refused, folders left alone. */
export async function tellReport({ refused, notices }: IngestReport, { errors }: Shell): Promise<void> {
  const lines = [...notices, ...refused.map(({ source, reason }) => `Refused ${source}: ${reason}`)];
  if (lines.length > 0) await print(errors, `${lines.join('\n')}\n`);
}
