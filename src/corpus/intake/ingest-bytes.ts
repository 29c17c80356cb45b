import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { UserError } from '../../errors.ts';
import { refuseBySize } from '../../ingest/size-limit.ts';

/** The bytes of a file with what is known of it as a file, taken before they were read. */
export interface FileBytes {
  readonly bytes: Uint8Array;
  readonly size: number;
  /** Modification time in milliseconds. */
  readonly modified: number;
  /** SHA-256 of the bytes. */
  readonly hash: string;
}

/**
 * Reads a file that may have changed since it was listed. At once, not through the thread pool: for small files that
 * costs many times what the reading does, and the thread that ingests has nothing else to do.
 * Throws a UserError for what is no file or too large, and the system's own error for what cannot be read.
 */
export function readBytes(location: string): FileBytes {
  const file = openSync(location, 'r');
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) throw new UserError('it is not a file');
    refuseBySize(stats.size);
    const bytes = readFileSync(file);
    return { bytes, size: stats.size, modified: stats.mtimeMs, hash: sha256(bytes) };
  } finally {
    closeSync(file);
  }
}

/** SHA-256, hexadecimal. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
