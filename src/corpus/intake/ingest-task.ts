import { openSqliteStore } from '../../store/sqlite.ts';
import {
  acquireWriter,
  tryAcquire,
  type Writer,
  type WriterLock,
  writerOf,
} from '../../store/writer-lock.ts';
import { openNaming } from '../names/naming.ts';
import { indexFileOf, saveWhereWorth } from '../saved-index.ts';
import { readLists } from './folder-lists.ts';
import type { Extractor } from './ingest-extractor.ts';
import { ingestPaths } from './ingest-paths.ts';
import type { IngestReport } from './ingest-report.ts';
import type { IngestMeans } from './ingest-run.ts';
import { folderMarks, seenAt } from './sightings.ts';
import { sync } from './sync.ts';

/** What is to be written, as plain values: it may be asked of another thread. */
export interface IngestRequest {
  /** The database file. */
  readonly database: string;
  readonly task: SyncTask | PathsTask;
  /** Milliseconds to wait for another writer; 0 gives up at once, with `busy`. */
  readonly waitMs?: number;
  /** ISO instant at which what is new is first seen; without one it has none. */
  readonly at?: string;
}

/** Keep folders in sync. */
export interface SyncTask {
  readonly kind: 'sync';
  readonly roots: readonly string[];
  /** Collections by root; a root that is not named here holds the default one. */
  readonly collections?: Readonly<Record<string, string>>;
}

/** Take files and folders in, once. */
export interface PathsTask {
  readonly kind: 'ingest';
  readonly paths: readonly string[];
  readonly collection?: string;
}

/** What came of it: a report, or who writes at the moment instead. */
export type IngestOutcome =
  | { readonly kind: 'done'; readonly report: IngestReport }
  | { readonly kind: 'busy'; readonly writer: Writer | null };

/** Takes the writer's lock, opens a connection of its own, does the task, and lets go of both. */
export async function doIngest(
  request: IngestRequest,
  extractor: Extractor,
  means: Omit<IngestMeans, 'store' | 'extractor'>,
): Promise<IngestOutcome> {
  const lock = await lockFor(request);
  if (!lock) return { kind: 'busy', writer: writerOf(request.database) };
  try {
    const store = await openSqliteStore(request.database);
    try {
      const synced = await store.syncedFolders();
      const seen = seenAt(store, request.at ?? null, synced);
      const report = await doTask(request.task, { ...means, store: seen, extractor });
      if (request.task.kind === 'sync') await folderMarks(store, request.task.roots, request.at ?? null);
      const file = indexFileOf(request.database);
      if (file !== null) await saveWhereWorth(store, file);
      return { kind: 'done', report };
    } finally {
      await store.close();
    }
  } finally {
    await lock.release();
  }
}

async function lockFor({ database, task, waitMs }: IngestRequest): Promise<WriterLock | null> {
  const purpose = task.kind === 'sync' ? 'sync' : `ingest of ${task.paths.join(', ')}`;
  if (waitMs === 0) return tryAcquire(database, purpose);
  return acquireWriter(database, { purpose, ...(waitMs === undefined ? {} : { waitMs }) });
}

/** What the operator's tables say counts once the documents are derived in which a rule sees too little of it. */
async function doTask(task: IngestRequest['task'], means: IngestMeans): Promise<IngestReport> {
  const { lists, notices, keep } = await readLists(task, means.store);
  const naming = await openNaming(lists, means);
  const report = await takeDocuments(task, naming ? { ...means, store: naming.store } : means);
  const passages = naming ? await naming.finish() : 0;
  await keep();
  return { ...report, notices: [...report.notices, ...notices], passages: report.passages + passages };
}

function takeDocuments(task: IngestRequest['task'], means: IngestMeans): Promise<IngestReport> {
  if (task.kind === 'ingest') {
    const { paths, collection } = task;
    return ingestPaths({ ...means, paths, ...(collection === undefined ? {} : { collection }) });
  }
  const { roots, collections = {} } = task;
  return sync({ ...means, roots, collectionOf: (root) => collections[root] ?? null });
}
