import { SqliteError } from 'better-sqlite3';
import { UserError } from '../errors.ts';

/** The database file is damaged or no database: `salvage(file)` sets it aside so that the corpus can be read again. */
export class DamagedStoreError extends UserError {
  readonly file: string;
  /** The corpus can be read again; what only the database knew is carried over where it is still readable. */
  readonly rebuildable = true;

  constructor(file: string, cause: unknown) {
    super(`The database ${file} is damaged: it cannot be read as it is.`, {
      hint: 'Rebuild it: the damaged file is set aside, what it still remembers is kept, and the documents are read again.',
      cause,
    });
    this.name = 'DamagedStoreError';
    this.file = file;
  }
}

/** What SQLite failed with as an error for whoever runs the program; anything else as it came. */
export function clearError(error: unknown, file: string): unknown {
  if (!(error instanceof SqliteError)) return error;
  const code = error.code;
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) return new DamagedStoreError(file, error);
  const known = KNOWN.find((each) => each.codes.test(code));
  return known ? new UserError(known.message(file), { hint: known.hint, cause: error }) : error;
}

const KNOWN: readonly { codes: RegExp; message: (file: string) => string; hint: string }[] = [
  {
    codes: /^SQLITE_FULL/,
    message: (file) => `The disk is full: ${file} could not grow.`,
    hint: 'Free some space and run it again; no document was left half-written.',
  },
  {
    codes: /^SQLITE_BUSY/,
    message: (file) => `Another process keeps the database ${file} locked.`,
    hint: 'Wait for it to end, or end it, and run this again.',
  },
  {
    codes: /^SQLITE_(READONLY|CANTOPEN|PERM|AUTH)/,
    message: (file) => `The database ${file} cannot be opened for this.`,
    hint: 'Check that the file and its folder exist and that this user may write in them.',
  },
  {
    codes: /^SQLITE_IOERR/,
    message: (file) => `The disk failed while the database ${file} was read or written.`,
    hint: 'Check the disk and run it again; no document was left half-written.',
  },
];
