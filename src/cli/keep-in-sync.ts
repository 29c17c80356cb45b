import type { FSWatcher } from 'chokidar';
import type { Session } from './session.ts';
import { THREAD } from './sync-folders.ts';

/** Folders that are watched until `stop`. */
export interface Watch {
  stop(): Promise<void>;
}

/** A file that is being copied tells of itself many times; it is read once it is quiet for so many milliseconds. */
const QUIET = 500;

/** Syncs whenever a file of the folders changes. What goes wrong is logged; the next change tries again. */
export function keepInSync({ corpus, config, log }: Session, signal: AbortSignal): Watch {
  const { folders } = config.corpus;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  async function sync(): Promise<void> {
    try {
      const task = { kind: 'sync', roots: folders } as const;
      const outcome = await corpus.ingest(task, { thread: THREAD, signal });
      if (outcome.kind !== 'done') return;
      for (const notice of outcome.report.notices) log.warn(notice);
      for (const refusal of outcome.report.refused) log.warn('a file was refused', { ...refusal });
    } catch (error) {
      if (!signal.aborted) log.error('the folders could not be synced', { error: String(error) });
    }
  }

  const watcher = watch(folders, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(sync);
    }, QUIET);
  });
  watcher.catch((error: unknown) => log.warn('the folders are not watched', { error: String(error) }));
  return {
    async stop() {
      clearTimeout(timer);
      await Promise.allSettled([watcher.then((open) => open.close()), running]);
    },
  };
}

async function watch(folders: readonly string[], onChange: () => void): Promise<FSWatcher> {
  const chokidar = await import('chokidar');
  const watcher = chokidar.watch([...folders], { ignoreInitial: true, ignorePermissionErrors: true });
  watcher.on('all', onChange);
  // An error is one folder less that is watched; each start syncs them all.
  watcher.on('error', () => undefined);
  return watcher;
}
