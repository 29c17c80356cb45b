import { setTimeout as pause } from 'node:timers/promises';
import { UserError } from '../errors.ts';
import type { FirstReading } from './first-reading.ts';
import { failureText, print } from './print.ts';
import { createProgress } from './progress.ts';
import type { Session } from './session.ts';
import type { CommonOptions, Shell } from './shell.ts';
import { THREAD, tellReport } from './sync-folders.ts';

/** Milliseconds between two attempts while another process writes. */
const POLL = 1000;

/** The sync at the start of a process. What goes wrong is told; the bot answers then from what is there. */
export async function firstSync(
  session: Session,
  { sync }: Pick<CommonOptions, 'sync'>,
  shell: Shell,
  stopping: AbortSignal,
  reading: FirstReading,
): Promise<void> {
  let isWhole = false;
  try {
    isWhole = sync && (await syncWhole(session, shell, stopping, reading));
  } catch (error) {
    if (stopping.aborted) return;
    if (error instanceof UserError) await print(shell.errors, failureText(error));
    else session.log.error('the folders could not be synced', { error: String(error) });
  } finally {
    if (!stopping.aborted) await reading.end(session.corpus, isWhole);
  }
}

/** Waits for another process that writes, however long: what it reads is what would be answered from. */
async function syncWhole(
  { corpus, config }: Session,
  shell: Shell,
  signal: AbortSignal,
  reading: FirstReading,
): Promise<boolean> {
  const bar = createProgress(shell.errors);
  const watch = {
    thread: THREAD,
    signal,
    onProgress: (progress: Parameters<FirstReading['progress']>[0]) => {
      bar.show(progress);
      reading.progress(progress);
    },
  };
  try {
    for (let tries = 0; ; tries += 1) {
      const outcome = await corpus.ingest({ kind: 'sync', roots: config.corpus.folders }, watch, 0);
      bar.clear();
      if (outcome.kind === 'done') {
        await tellReport(outcome.report, shell);
        return true;
      }
      if (tries === 0) {
        const by = outcome.writer ? ` (process ${outcome.writer.pid}, ${outcome.writer.purpose})` : '';
        await print(shell.errors, `Another process writes the corpus${by}; waiting for it to end.\n`);
      }
      await pause(POLL, undefined, { signal });
    }
  } finally {
    bar.clear();
  }
}
