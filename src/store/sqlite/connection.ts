import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { UserError } from '../../errors.ts';
import { MIGRATIONS } from '../migrations/index.ts';
import { clearError } from './sqlite-errors.ts';

/** How a database is opened. */
export interface ConnectionOptions {
  /** Only reads; the file must exist and be of the present version. */
  readonly readonly?: boolean;
  /** Pages that the file may grow to, for this connection: how a full disk is tested. */
  readonly pageLimit?: number;
}

/** One open database. `read` and `write` run at once and give their result, or a clear error, as a promise. */
export interface Connection {
  readonly file: string;
  /** A statement, prepared once. */
  sql(text: string): Sqlite.Statement<unknown[]>;
  read<T>(work: () => T): Promise<T>;
  /** In one transaction: whole, or not at all. `durably`: a power cut does not take it back. */
  write<T>(work: () => T, how?: 'durably'): Promise<T>;
  close(): Promise<void>;
}

/** Milliseconds that a write waits for another connection's transaction; one document's takes a few. */
const BUSY_TIMEOUT = 5000;
/** "Foot": so that another program's database is refused, not written into. */
const APPLICATION_ID = 0x466f6f74;
/** Bytes to which the write-ahead log is cut back after a checkpoint. */
const LOG_LIMIT = 16 * 1024 * 1024;

/** Opens the file, brings it to the present version, and refuses what it cannot bring there with a UserError. */
export async function connect(file: string, options: ConnectionOptions = {}): Promise<Connection> {
  try {
    return connection(open(file, options), file);
  } catch (error) {
    throw clearError(error, file);
  }
}

function open(file: string, options: ConnectionOptions): Sqlite.Database {
  const readonly = options.readonly ?? false;
  makeRoom(file, readonly);
  const database = new Sqlite(file, { readonly, timeout: BUSY_TIMEOUT });
  try {
    prepare(database, file, readonly);
    if (options.pageLimit !== undefined) database.pragma(`max_page_count = ${options.pageLimit}`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function makeRoom(file: string, readonly: boolean): void {
  if (file === ':memory:') return;
  if (readonly && !existsSync(file)) {
    throw new UserError(`There is no database ${file}.`, { hint: 'Ingest some documents first.' });
  }
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (error) {
    throw new UserError(`The folder of the database ${file} cannot be made.`, {
      hint: 'Name a folder that this user may write in.',
      cause: error,
    });
  }
}

function prepare(database: Sqlite.Database, file: string, readonly: boolean): void {
  refuseForeign(database, file);
  database.pragma('foreign_keys = ON');
  if (readonly) {
    refuseOlder(database, file);
    return;
  }
  if (versionOf(database) < MIGRATIONS.length) migrate(database, file);
  database.pragma('journal_mode = WAL');
  // With the write-ahead log this loses no consistency; a power cut may cost the last documents, which are read again.
  database.pragma('synchronous = NORMAL');
  // What is deleted is overwritten: forgetting somebody leaves no trace in the file.
  database.pragma('secure_delete = ON');
  database.pragma(`journal_size_limit = ${LOG_LIMIT}`);
}

function versionOf(database: Sqlite.Database): number {
  return Number(database.pragma('user_version', { simple: true }));
}

function refuseForeign(database: Sqlite.Database, file: string): void {
  const version = versionOf(database);
  const tables = Number(database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get());
  const owner = Number(database.pragma('application_id', { simple: true }));
  if (tables > 0 && owner !== APPLICATION_ID) {
    throw new UserError(`${file} is a database of another program.`, {
      hint: 'Name another folder for the data.',
    });
  }
  if (version > MIGRATIONS.length) {
    throw new UserError(
      `The database ${file} was written by a newer version (${version}; this one knows ${MIGRATIONS.length}).`,
      { hint: 'Install the newer version, or name another folder for the data.' },
    );
  }
}

function refuseOlder(database: Sqlite.Database, file: string): void {
  if (versionOf(database) === MIGRATIONS.length) return;
  throw new UserError(`The database ${file} is of an older version and was opened only to be read.`, {
    hint: 'Run any subcommand that may write once: it brings the database up to date.',
  });
}

/** All missing steps in one transaction; another process may have taken them while this one waited. */
function migrate(database: Sqlite.Database, file: string): void {
  const steps = database.transaction(() => {
    refuseForeign(database, file);
    for (const step of MIGRATIONS.slice(versionOf(database))) database.exec(step);
    database.pragma(`application_id = ${APPLICATION_ID}`);
    database.pragma(`user_version = ${MIGRATIONS.length}`);
  });
  steps.immediate();
}

function connection(database: Sqlite.Database, file: string): Connection {
  const statements = new Map<string, Sqlite.Statement<unknown[]>>();
  const run = async <T>(work: () => T): Promise<T> => {
    try {
      return work();
    } catch (error) {
      throw clearError(error, file);
    }
  };
  return {
    file,
    sql: (text) => {
      const known = statements.get(text) ?? database.prepare<unknown[]>(text);
      statements.set(text, known);
      return known;
    },
    read: run,
    write: (work, how) =>
      run(() => {
        if (how !== 'durably') return database.transaction(work).immediate();
        database.pragma('synchronous = FULL');
        try {
          return database.transaction(work).immediate();
        } finally {
          database.pragma('synchronous = NORMAL');
        }
      }),
    close: () => run(() => void database.close()),
  };
}
