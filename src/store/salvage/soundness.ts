import { existsSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { UserError } from '../../errors.ts';
import { clearError, DamagedStoreError } from '../sqlite/sqlite-errors.ts';

/**
 * Reads every page of a database once and throws a DamagedStoreError where one is not as it should be: damage that no
 * question has met yet is found too. Takes 1.3 ms of the processor for each megabyte (measured on 57 MB).
 */
export function checkWhole(file: string): void {
  if (file === ':memory:' || !existsSync(file)) return;
  let database: Sqlite.Database | null = null;
  try {
    database = new Sqlite(file, { readonly: true });
    const [found] = database.pragma('quick_check(1)', { simple: false }) as { quick_check: string }[];
    if (found?.quick_check !== 'ok') throw new DamagedStoreError(file, found?.quick_check);
  } catch (error) {
    throw clearError(error, file);
  } finally {
    database?.close();
  }
}

/** Throws a UserError where another process has the database open: it would go on writing into the file set aside. */
export function refuseWhereOpen(file: string): void {
  let database: Sqlite.Database | null = null;
  try {
    database = new Sqlite(file, { fileMustExist: true, timeout: 0 });
    database.pragma('locking_mode = EXCLUSIVE');
    database.exec('BEGIN IMMEDIATE; ROLLBACK');
  } catch (error) {
    if (!isBusy(error)) return;
    throw new UserError(`Another process has the database ${file} open.`, {
      hint: 'End it (the running bot, most likely) and run this again.',
      cause: error,
    });
  } finally {
    database?.close();
  }
}

/** A file that cannot even be opened is nobody's. */
function isBusy(error: unknown): boolean {
  return error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY');
}
