import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { ingestPaths } from '../../../src/corpus/intake/ingest-paths.ts';
import type { IngestReport } from '../../../src/corpus/intake/ingest-report.ts';
import { sync } from '../../../src/corpus/intake/sync.ts';
import { openSqliteStore } from '../../../src/store/sqlite.ts';
import type { Store } from '../../../src/store/store.ts';
import { scratchFolder } from '../../store/scratch.ts';
import { type PlainExtractor, plainExtractor } from './plain-extractor.ts';

/** A folder with files, a store, and the hands to change both. */
export interface Newsroom {
  readonly folder: string;
  readonly store: Store;
  readonly extractor: PlainExtractor;
  /** Writes files below the folder. */
  write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void>;
  move(from: string, to: string): Promise<void>;
  remove(...paths: readonly string[]): Promise<void>;
  /** Syncs these folders below the folder, `press` unless told otherwise. */
  sync(...roots: readonly string[]): Promise<IngestReport>;
  syncWith(extractor: PlainExtractor, ...roots: readonly string[]): Promise<IngestReport>;
  ingest(paths: readonly string[], collection?: string): Promise<IngestReport>;
  /** All documents by what an answer shows of them, without ids: sorted. */
  shown(): Promise<readonly ShownDocument[]>;
  /** The id of the document with this source. */
  idOf(source: string): Promise<string | undefined>;
}

/** A document as an answer shows it. */
export interface ShownDocument {
  readonly text: string;
  readonly sources: readonly string[];
  readonly collection: string;
  readonly title: string | undefined;
  readonly publisher: string | undefined;
}

/** A newsroom of this test's own, gone after it. */
export async function newsroom(): Promise<Newsroom> {
  const folder = await scratchFolder();
  const store = await openSqliteStore(':memory:');
  onTestFinished(() => store.close());
  const extractor = plainExtractor();
  const elapsed = () => 0;
  const syncWith = (using: PlainExtractor, roots: readonly string[]) =>
    sync({ roots: roots.map((root) => join(folder, root)), store, extractor: using, elapsed });
  return {
    folder,
    store,
    extractor,
    write: async (files) => {
      for (const [path, content] of Object.entries(files)) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), content);
      }
    },
    move: (from, to) => rename(join(folder, from), join(folder, to)),
    remove: async (...paths) => {
      for (const path of paths) await rm(join(folder, path), { recursive: true });
    },
    sync: (...roots) => syncWith(extractor, roots.length > 0 ? roots : ['press']),
    syncWith: (using, ...roots) => syncWith(using, roots.length > 0 ? roots : ['press']),
    ingest: (paths, collection) =>
      ingestPaths({
        paths: paths.map((path) => (path.includes('://') ? path : join(folder, path))),
        store,
        extractor,
        elapsed,
        ...(collection === undefined ? {} : { collection }),
      }),
    shown: () => shownDocuments(store),
    idOf: async (source) => (await store.summaries()).find(({ sources }) => sources.includes(source))?.id,
  };
}

/** All documents by what an answer shows of them, without ids: sorted. */
export async function shownDocuments(store: Store): Promise<readonly ShownDocument[]> {
  const summaries = await store.summaries();
  const analyses = await store.analyses(summaries.map(({ id }) => id));
  return analyses
    .map(({ document: { text, sources, collection, title, publisher } }) => ({
      text,
      sources,
      collection,
      title: title?.value,
      publisher: publisher?.value,
    }))
    .sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}

/** The counts of a report that are not zero. */
export function counts(report: IngestReport): Partial<Record<keyof IngestReport, number>> {
  const { added, changed, moved, removed, unchanged } = report;
  const refused = report.refused.length;
  const all = { added, changed, moved, removed, unchanged, refused };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value > 0));
}
