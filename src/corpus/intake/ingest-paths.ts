import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { SourceRecord } from '../../store/store.ts';
import type { FoundFile } from './ingest-derive.ts';
import { folderFiles, givenFile } from './ingest-folder.ts';
import { type Ledger, openLedger } from './ingest-ledger.ts';
import { type IngestReport, type OpenReport, openReport } from './ingest-report.ts';
import { type IngestMeans, run } from './ingest-run.ts';

/** Files and folders to take in once. */
export interface IngestPathsRequest extends IngestMeans {
  readonly paths: readonly string[];
  /** The collection of what does not name its own; without one, what is known keeps what it was given. */
  readonly collection?: string;
}

const NO_PAGES = 'pages cannot be fetched yet; save it as a text or Markdown file and ingest that';
const ADDRESS = /^[a-z][a-z0-9+.-]+:\/\//i;

/**
 * Takes files in, once: they stay also when the files go. A folder is taken with all below it.
 * A file that was removed for good comes back when it is named itself, not when its folder is.
 */
export async function ingestPaths(request: IngestPathsRequest): Promise<IngestReport> {
  const { store, extractor, collection = '' } = request;
  const report = openReport();
  const ledger = await openLedger(store, extractor.version);
  const blocked = new Set(await store.removedForGood());
  const files = new Map<string, FoundFile>();
  const named = new Set<string>();
  for (const path of request.paths) {
    const found = ADDRESS.test(path)
      ? refuse(path, NO_PAGES, report)
      : await pathFiles(path, collection, report);
    if (found.named) await bringBack(found.files, blocked, request);
    for (const file of found.files) {
      if (found.named) named.add(file.location);
      if (blocked.has(file.location)) report.notices.push(leftOut(file));
      else add(files, asGiven(file, ledger));
    }
  }
  return run({ files: [...files.values()], gone: [], blocked, named }, ledger, report, request);
}

interface PathFiles {
  readonly files: readonly FoundFile[];
  /** Whether the file itself was named. */
  readonly named: boolean;
}

const NOTHING: PathFiles = { files: [], named: false };

async function pathFiles(path: string, collection: string, report: OpenReport): Promise<PathFiles> {
  const full = resolve(path);
  const stats = await stat(full).catch(() => null);
  if (!stats) return refuse(path, 'there is no such file or folder', report);
  if (stats.isFile()) return namedFile(path, full, collection, report);
  if (!stats.isDirectory()) return refuse(path, 'it is neither a file nor a folder', report);
  const { files, problem, unreadable, notices, ignored } = await folderFiles(full, collection, null);
  if (problem !== null) return refuse(path, problem, report);
  for (const { source, reason } of unreadable) refuse(join(path, source), `it ${reason}`, report);
  report.notices.push(...notices);
  if (ignored > 0)
    report.notices.push(`${path}: ${ignored} files of a kind that no reader reads were left out.`);
  return { files, named: false };
}

async function namedFile(
  path: string,
  full: string,
  collection: string,
  report: OpenReport,
): Promise<PathFiles> {
  try {
    return { files: [await givenFile(full, collection)], named: true };
  } catch (error) {
    return refuse(path, error instanceof Error ? error.message : String(error), report);
  }
}

function refuse(source: string, reason: string, report: OpenReport): PathFiles {
  report.refused.push({ source, reason });
  return NOTHING;
}

function leftOut({ source }: FoundFile): string {
  return `${source} was removed for good and was left out; name the file itself to take it in again.`;
}

/** To name a file is to want it: its place is barred no longer. */
async function bringBack(
  files: readonly FoundFile[],
  blocked: Set<string>,
  { store }: IngestPathsRequest,
): Promise<void> {
  const barred = files.map(({ location }) => location).filter((location) => blocked.has(location));
  if (barred.length === 0) return;
  await store.bringBack(barred);
  for (const location of barred) blocked.delete(location);
}

/** What is known already keeps the smaller of its names and its collection, so that no order of ingest matters. */
function asGiven(file: FoundFile, ledger: Ledger): FoundFile {
  const record: SourceRecord | undefined = ledger.record(file.location);
  if (!record) return file;
  const collection = file.collection || record.collection;
  if (record.root !== null) return { ...file, collection };
  return { ...file, collection, source: record.source < file.source ? record.source : file.source };
}

/** The same file by two paths is one. */
function add(files: Map<string, FoundFile>, file: FoundFile): void {
  const known = files.get(file.location);
  if (!known || file.source < known.source) files.set(file.location, file);
}
