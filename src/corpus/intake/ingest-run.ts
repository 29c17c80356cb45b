import type { Store } from '../../store/store.ts';
import type { FoundFile } from './ingest-derive.ts';
import type { Extractor } from './ingest-extractor.ts';
import { finish } from './ingest-finish.ts';
import { bySource, type Ledger } from './ingest-ledger.ts';
import type { Settling } from './ingest-put.ts';
import { type FileRead, type FileReader, readerHere } from './ingest-read.ts';
import type { IngestProgress, IngestReport, OpenReport } from './ingest-report.ts';
import { isCurrent, knownBytes, settle } from './ingest-settle.ts';

/** What every sync and ingest is given. The writer's lock must be held. */
export interface IngestMeans {
  readonly store: Store;
  readonly extractor: Extractor;
  /** Opens what reads so many files; without it they are read in this thread. */
  readonly openReader?: (files: number) => FileReader;
  /** A stopwatch in milliseconds: only ever subtracted. */
  readonly elapsed: () => number;
  readonly onProgress?: (progress: IngestProgress) => void;
  /** Stops it between two files; what was written until then is whole, and the next sync goes on. */
  readonly signal?: AbortSignal;
}

/** The files that a sync or ingest found, and what it lets go of. */
export interface IngestPlan {
  readonly files: readonly FoundFile[];
  /** Locations that are no source any more. */
  readonly gone: readonly string[];
  /** Locations and marks of texts that were removed for good. */
  readonly blocked: ReadonlySet<string>;
  /** Locations of files that were named themselves. */
  readonly named: ReadonlySet<string>;
}

/** Reads what changed, and writes it one file after the other, each document in one transaction. */
export async function run(
  plan: IngestPlan,
  ledger: Ledger,
  report: OpenReport,
  means: IngestMeans,
): Promise<IngestReport> {
  const began = means.elapsed();
  const settling = begin(plan, ledger, report, means);
  const work = plan.files.filter((file) => settling.pending.has(file.location)).sort(bySource);
  report.unchanged += plan.files.length - work.length;
  await settleAll(work, settling, means);
  await finish(new Map(plan.files.map((file) => [file.location, file])), settling);
  report.removed = Math.max(0, plan.gone.length - report.moved);
  return { ...report, ms: Math.round(means.elapsed() - began) };
}

/** This thread yields between two files; others, where there are any, read ahead of what it writes. */
async function settleAll(work: readonly FoundFile[], settling: Settling, means: IngestMeans): Promise<void> {
  const { openReader = () => readerHere(means.extractor) } = means;
  const reader = openReader(work.length);
  try {
    let done = 0;
    for await (const { file, read } of readAhead(work, settling.ledger, reader)) {
      means.signal?.throwIfAborted();
      await settle(file, read, settling);
      done += 1;
      means.onProgress?.({ done, total: work.length, source: file.source });
      await new Promise((turn) => setImmediate(turn));
    }
  } finally {
    await reader.close();
  }
}

/** Files in their order, each with what was read of it while those before it were written. */
async function* readAhead(
  files: readonly FoundFile[],
  ledger: Ledger,
  reader: FileReader,
): AsyncGenerator<{ readonly file: FoundFile; readonly read: FileRead }> {
  const underWay: Promise<FileRead>[] = [];
  let asked = 0;
  for (const file of files) {
    const room = reader.ahead - underWay.length;
    const next = files.slice(asked, asked + room).map((each) => readFile(each, ledger, reader));
    asked += next.length;
    underWay.push(...next);
    const read = await underWay.shift();
    if (read) yield { file, read };
  }
}

/** What fails here is seen when the file's turn comes, not before. */
function readFile(file: FoundFile, ledger: Ledger, reader: FileReader): Promise<FileRead> {
  const reading = reader.read({ file, known: knownBytes(file, ledger) });
  reading.catch(() => {});
  return reading;
}

/** What is gone leaves the ledger before anything is read, so that a moved text is seen to be one. */
function begin(plan: IngestPlan, ledger: Ledger, report: OpenReport, means: IngestMeans): Settling {
  const known = new Set(
    plan.files.filter(({ location }) => ledger.recordsOf(location).length > 0).map((file) => file.location),
  );
  const bereft = new Set<string>();
  for (const location of plan.gone) {
    const record = ledger.record(location);
    ledger.drop(location);
    if (record) bereft.add(record.document);
  }
  const pending = new Set(
    plan.files.filter((file) => !isCurrent(file, ledger)).map(({ location }) => location),
  );
  const { store, extractor } = means;
  const { blocked, named } = plan;
  return { store, extractor, ledger, report, blocked, named, known, pending, bereft };
}
