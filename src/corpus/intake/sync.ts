import { join, resolve } from 'node:path';
import type { SourceRecord } from '../../store/store.ts';
import type { FoundFile } from './ingest-derive.ts';
import { type FolderFiles, folderFiles } from './ingest-folder.ts';
import { type Ledger, openLedger } from './ingest-ledger.ts';
import { type IngestReport, openReport } from './ingest-report.ts';
import { type IngestMeans, run } from './ingest-run.ts';

/** Folders to keep in sync. */
export interface SyncRequest extends IngestMeans {
  /** Folders; what came from one that is no longer named here goes. */
  readonly roots: readonly string[];
  /** The collection of what a folder holds, null for the default one. */
  readonly collectionOf?: (root: string) => string | null;
}

/**
 * Brings the corpus up to its folders: new, changed, moved and removed files. A file of the same size and time as
 * before is not read. A folder that is missing, unreadable or suddenly empty is left alone, with a notice.
 * What `ingest` was given stays. The same file by two ways is one source; files of one collection with the same
 * text are one document, which cites the first of its sorted sources.
 */
export async function sync(request: SyncRequest): Promise<IngestReport> {
  const { store, extractor, collectionOf = () => null } = request;
  const report = openReport();
  const ledger = await openLedger(store, extractor.version);
  const blocked = new Set(await store.removedForGood());
  const listings = new Map<string, FolderFiles>();
  for (const root of request.roots) {
    listings.set(resolve(root), await folderFiles(resolve(root), collectionOf(root) ?? '', resolve(root)));
  }
  const left = leftAlone(listings, ledger);
  report.notices.push(...left.notices);
  const files = present(listings, ledger).filter(({ location }) => !blocked.has(location));
  const gone = goneLocations(files, new Set(listings.keys()), left, ledger);
  return run({ files, gone, blocked, named: new Set() }, ledger, report, request);
}

/** What is not to be touched, because it could not be looked at. */
interface LeftAlone {
  readonly roots: ReadonlySet<string>;
  /** Files and folders inside roots that could not be looked at: `root` and source. */
  readonly places: readonly { readonly root: string; readonly source: string }[];
  readonly notices: readonly string[];
}

function leftAlone(listings: ReadonlyMap<string, FolderFiles>, ledger: Ledger): LeftAlone {
  const held = new Map<string, number>();
  for (const { root } of ledger.records()) if (root !== null) held.set(root, (held.get(root) ?? 0) + 1);
  const roots = new Set<string>();
  const notices: string[] = [];
  for (const [root, { problem, files, unreadable, notices: ofTable }] of listings) {
    const known = held.get(root) ?? 0;
    const suddenly = files.length === 0 && known > 0 ? `the folder ${root} is suddenly empty` : null;
    const reason = problem ?? suddenly;
    if (reason !== null) {
      roots.add(root);
      notices.push(`${capital(reason)}: ${leftOver(known)}.`);
    }
    for (const { source, reason } of unreadable) {
      notices.push(`${join(root, source)} ${reason}: nothing was removed.`);
    }
    notices.push(...ofTable);
  }
  const places = [...listings].flatMap(([root, { unreadable }]) =>
    unreadable.map(({ source }) => ({ root, source })),
  );
  return { roots, places, notices };
}

function leftOver(known: number): string {
  if (known === 0) return 'nothing was read from it';
  return `nothing was removed (${known} ${known === 1 ? 'file is' : 'files are'} known from it)`;
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** Each file once, by the first of its ways; one that `ingest` was given keeps the name that it was given by. */
function present(listings: ReadonlyMap<string, FolderFiles>, ledger: Ledger): readonly FoundFile[] {
  const files = new Map<string, FoundFile>();
  for (const file of [...listings.values()].flatMap((listing) => listing.files).sort(byWay)) {
    const known = files.get(file.location);
    if (!known) files.set(file.location, asGiven(file, ledger.record(file.location)));
    else if (!known.operator && file.operator) {
      files.set(file.location, { ...known, operator: file.operator, operatorHash: file.operatorHash });
    }
  }
  return [...files.values()];
}

function byWay(one: FoundFile, other: FoundFile): number {
  const [a, b] = [JSON.stringify([one.source, one.root]), JSON.stringify([other.source, other.root])];
  return a < b ? -1 : a > b ? 1 : 0;
}

function asGiven(file: FoundFile, record: SourceRecord | undefined): FoundFile {
  if (!record || record.root !== null) return file;
  const { source } = record;
  return { ...file, source, root: null, collection: record.collection || file.collection };
}

function goneLocations(
  files: readonly FoundFile[],
  roots: ReadonlySet<string>,
  left: LeftAlone,
  ledger: Ledger,
): readonly string[] {
  const here = new Set(
    files.flatMap(({ location }) => ledger.recordsOf(location).map((record) => record.location)),
  );
  return ledger
    .records()
    .filter((record) => record.root !== null && !here.has(record.location))
    .filter((record) => !roots.has(record.root ?? '') || !isLeftAlone(record, left))
    .map(({ location }) => location);
}

function isLeftAlone({ root, source }: SourceRecord, left: LeftAlone): boolean {
  if (root !== null && left.roots.has(root)) return true;
  return left.places.some(
    (place) => place.root === root && (source === place.source || source.startsWith(`${place.source}/`)),
  );
}
