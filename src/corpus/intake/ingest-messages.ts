import { UserError } from '../../errors.ts';
import { DamagedStoreError } from '../../store/sqlite/sqlite-errors.ts';
import type { IngestProgress } from './ingest-report.ts';
import type { IngestOutcome } from './ingest-task.ts';

/** What the ingesting thread says to the one that asked. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly progress: IngestProgress }
  | { readonly kind: 'outcome'; readonly outcome: IngestOutcome }
  | { readonly kind: 'failure'; readonly failure: PlainFailure };

/** What the asking thread says to the ingesting one: to stop between two files. */
export type ToWorker = 'stop';

/** An error as plain values: classes do not survive the way between threads. */
export interface PlainFailure {
  readonly as: 'user' | 'damaged' | 'stopped' | 'bug';
  readonly message: string;
  readonly hint: string | null;
  /** The damaged file. */
  readonly file: string | null;
  readonly stack: string | null;
}

/** An error on its way to another thread. */
export function toPlain(error: unknown): PlainFailure {
  const message = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error ? (error.stack ?? null) : null;
  const plain = { message, stack, hint: error instanceof UserError ? error.hint : null, file: null };
  if (error instanceof DamagedStoreError) return { ...plain, as: 'damaged', file: error.file };
  if (error instanceof UserError) return { ...plain, as: 'user' };
  if (error instanceof Error && error.name === 'AbortError') return { ...plain, as: 'stopped' };
  return { ...plain, as: 'bug' };
}

/** The error again, where it arrived. */
export function fromPlain({ as, message, hint, file, stack }: PlainFailure): Error {
  if (as === 'damaged' && file !== null) return new DamagedStoreError(file, message);
  if (as === 'user') return new UserError(message, hint === null ? {} : { hint });
  const error = new Error(message);
  if (as === 'stopped') error.name = 'AbortError';
  if (stack !== null) error.stack = stack;
  return error;
}
