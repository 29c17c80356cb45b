import { dirname } from 'node:path';
import { SqliteError } from 'better-sqlite3';
import { OperatorError } from '../../errors.ts';

/** The database file is damaged or no database: `salvage(file)` sets it aside so that the corpus can be read again. */
export class DamagedStoreError extends OperatorError {
  readonly file: string;

  constructor(file: string, cause: unknown) {
    super(`The database ${file} is damaged: it cannot be read as it is.`, {
      hint:
        `End whatever else uses it, then run: npm run -s footnote -- rebuild --data ${quotedForShell(dirname(file))}\n` +
        'It sets the damaged file aside, keeps all that can still be read of subscriptions, feedback and removals, and reads the documents again.',
      cause,
    });
    this.name = 'DamagedStoreError';
    this.file = file;
  }
}

function quotedForShell(path: string): string {
  return /^[\w./-]+$/u.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}

/** What SQLite failed with as an error for whoever runs the program; anything else as it came. */
export function clearError(error: unknown, file: string): unknown {
  if (!(error instanceof SqliteError)) return error;
  const code = error.code;
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) return new DamagedStoreError(file, error);
  const known = KNOWN.find((each) => each.codes.test(code));
  return known ? new OperatorError(known.message(file), { hint: known.hint, cause: error }) : error;
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
