import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { UserError } from '../errors.ts';
import { clearError } from './sqlite/sqlite-errors.ts';

/** The right to write the corpus, held for one sync or one ingest. */
export interface WriterLock {
  release(): Promise<void>;
}

/** Whoever holds the lock. */
export interface Writer {
  readonly pid: number;
  /** What it writes, as words after a verb: `ingest of 3 paths`. */
  readonly purpose: string;
}

/** How the lock is waited for. */
export interface WaitForWriter {
  readonly purpose: string;
  /** How long to wait for another writer, in milliseconds. */
  readonly waitMs?: number;
  /** Told once, when another process is found to write; null where it cannot be told who. */
  readonly onWait?: (holder: Writer | null) => void;
}

/** How long an `ingest` waits for another one to end. */
const WAIT = 30_000;
/** Milliseconds between two attempts: a person does not notice them. */
const POLL = 100;

/**
 * Takes the writer's lock of a database, waiting for another process without blocking this one.
 * The lock is a transaction on a file beside the database: the operating system ends it with the process.
 * Throws a UserError that says who holds it, when the wait is over.
 */
export async function acquireWriter(databaseFile: string, wait: WaitForWriter): Promise<WriterLock> {
  const { purpose, waitMs = WAIT, onWait } = wait;
  for (let waited = 0; ; waited += POLL) {
    const lock = await tryAcquire(databaseFile, purpose);
    if (lock) return lock;
    if (waited === 0) onWait?.(writerOf(databaseFile));
    if (waited >= waitMs) throw stillWriting(databaseFile, waitMs);
    await pause(POLL);
  }
}

/** The lock if it is free now, else null: for those who only answer, and go on without. */
export async function tryAcquire(databaseFile: string, purpose: string): Promise<WriterLock | null> {
  if (databaseFile === ':memory:') return { release: async () => undefined };
  const database = openLock(databaseFile);
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (isBusy(error)) return null;
    throw clearError(error, lockFile(databaseFile));
  }
  const nameTag = holderFile(databaseFile);
  writeFileSync(nameTag, JSON.stringify({ pid: process.pid, purpose } satisfies Writer));
  return {
    release: async () => {
      if (!database.open) return;
      rmSync(nameTag, { force: true });
      database.close();
    },
  };
}

/** Who writes the corpus at the moment, as far as can be told. Only meaningful where the lock was found taken. */
export function writerOf(databaseFile: string): Writer | null {
  try {
    const read = JSON.parse(readFileSync(holderFile(databaseFile), 'utf8')) as Partial<Writer>;
    return typeof read.pid === 'number' && typeof read.purpose === 'string'
      ? { pid: read.pid, purpose: read.purpose }
      : null;
  } catch {
    return null;
  }
}

function stillWriting(databaseFile: string, waitMs: number): UserError {
  const holder = writerOf(databaseFile);
  const who = holder ? `process ${holder.pid} (${holder.purpose})` : 'another process';
  const waited = `after ${Math.round(waitMs / 1000)} seconds`;
  return new UserError(`The corpus is still being written by ${who} ${waited}.`, {
    hint: 'Wait for it to end, or end it; nothing is lost either way.',
  });
}

function openLock(databaseFile: string): Sqlite.Database {
  const file = lockFile(databaseFile);
  try {
    mkdirSync(dirname(file), { recursive: true });
    return new Sqlite(file, { timeout: 0 });
  } catch (error) {
    throw clearError(error, file);
  }
}

function lockFile(databaseFile: string): string {
  return `${databaseFile}.lock`;
}

/** Apart from the lock's own file: to open and close that one by other means would let go of the lock. */
function holderFile(databaseFile: string): string {
  return `${databaseFile}.writer`;
}

function isBusy(error: unknown): boolean {
  return error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY');
}
