import type { Store } from '../store/store.ts';
import type { FoundFile } from './ingest-derive.ts';
import type { Extractor } from './ingest-extractor.ts';
import { finish } from './ingest-finish.ts';
import { bySource, type Ledger } from './ingest-ledger.ts';
import type { Settling } from './ingest-put.ts';
import type { IngestProgress, IngestReport, OpenReport } from './ingest-report.ts';
import { isCurrent, settle } from './ingest-settle.ts';

/** What every sync and ingest is given. The writer's lock must be held. */
export interface IngestMeans {
  readonly store: Store;
  readonly extractor: Extractor;
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

/** Reads what changed, one file after the other, each document in one transaction, yielding between them. */
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
  for (const [done, file] of work.entries()) {
    means.signal?.throwIfAborted();
    await settle(file, settling);
    means.onProgress?.({ done: done + 1, total: work.length, source: file.source });
    await new Promise((turn) => setImmediate(turn));
  }
  await finish(new Map(plan.files.map((file) => [file.location, file])), settling);
  report.removed = Math.max(0, plan.gone.length - report.moved);
  return { ...report, ms: Math.round(means.elapsed() - began) };
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
