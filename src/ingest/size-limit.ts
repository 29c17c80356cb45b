import { UserError } from '../errors.ts';

/** Largest file that is read, in bytes. A long book is 2 MB of text; more is an archive or a dump, not a document. */
export const LARGEST_FILE = 20 * 1024 * 1024;

const MEGABYTE = 1024 * 1024;

/**
 * Refuses a file by its size alone, before a byte of it is read.
 * @throws UserError when the size (in bytes) is above the limit.
 */
export function refuseBySize(size: number): void {
  if (size <= LARGEST_FILE) return;
  const shown = Math.ceil(size / MEGABYTE);
  throw new UserError(`the file is too large (${shown} MB; at most ${LARGEST_FILE / MEGABYTE} MB)`, {
    hint: 'Split it into one file a document.',
  });
}
