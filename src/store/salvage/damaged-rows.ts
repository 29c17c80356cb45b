import { rmSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { copyWithMendedHeader } from './mended-header.ts';

/** What could be read of a damaged table. */
export interface ReadableRows {
  readonly rows: readonly (readonly unknown[])[];
  /** Whether that was all of them. */
  readonly whole: boolean;
}

/** A damaged database, opened to be read as far as that goes. */
export interface DamagedDatabase {
  /** Names of the columns that the table has there; none for a table that is not known. */
  columns(table: string): readonly string[];
  /** The rows of a table in the order of its key, without the damaged pages: read from both ends. */
  rows(table: string, columns: readonly string[], key: string): ReadableRows;
  /** The first column of the first row, undefined where it cannot be read. */
  value(sql: string, ...values: readonly unknown[]): unknown;
  close(): void;
}

/** Opens what is left of a database; of a file that is none nothing can be read. */
export function openDamaged(file: string): DamagedDatabase {
  const copy = `${file}.readable`;
  const database = opened(file) ?? openedCopy(file, copy);
  return {
    columns: (table) =>
      readable(database, `SELECT name FROM pragma_table_info('${table}')`).rows.map(([name]) => String(name)),
    rows(table, columns, key) {
      const sql = `SELECT ${columns.join(', ')} FROM ${table} ORDER BY ${key}`;
      const forward = readable(database, sql);
      if (forward.whole) return forward;
      const backward = readable(database, `${sql} DESC`);
      return { rows: [...forward.rows, ...backward.rows.toReversed()], whole: false };
    },
    value(sql, ...values) {
      try {
        return database
          ?.prepare(sql)
          .pluck()
          .get(...values);
      } catch {
        return undefined;
      }
    },
    close() {
      database?.close();
      for (const ending of ['', '-wal', '-shm']) rmSync(copy + ending, { force: true });
    },
  };
}

function opened(file: string): Sqlite.Database | null {
  try {
    const database = new Sqlite(file, { readonly: true, fileMustExist: true });
    database.prepare('SELECT count(*) FROM sqlite_schema').get();
    return database;
  } catch {
    return null;
  }
}

function openedCopy(file: string, copy: string): Sqlite.Database | null {
  copyWithMendedHeader(file, copy);
  return opened(copy);
}

/** Rows up to the first damaged page. */
function readable(database: Sqlite.Database | null, sql: string): ReadableRows {
  const rows: (readonly unknown[])[] = [];
  try {
    if (!database) return { rows, whole: false };
    for (const row of database.prepare(sql).raw().iterate()) rows.push(row as unknown[]);
    return { rows, whole: true };
  } catch {
    return { rows, whole: false };
  }
}
