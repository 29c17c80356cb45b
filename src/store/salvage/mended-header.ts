import { closeSync, copyFileSync, existsSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';

/** Bytes of a page: what SQLite takes where nobody tells it otherwise, and nobody here does. */
const PAGE = 4096;
/** The file's header as SQLite's file format describes it (https://sqlite.org/fileformat2.html#the_database_header). */
const HEADER = 100;
const MAGIC = 'SQLite format 3\0';
/** Both versions: a write-ahead log is beside it. */
const WITH_LOG = 2;

/**
 * Copies a database, with its log, and mends the copy's header where that alone keeps it from being opened: the header
 * is gone, or it tells of more pages than a truncated file has. What the pages hold is left as it is.
 */
export function copyWithMendedHeader(file: string, copy: string): void {
  copyFileSync(file, copy);
  if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`);
  const opened = openSync(copy, 'r+');
  try {
    const header = Buffer.alloc(HEADER);
    readSync(opened, header, 0, HEADER, 0);
    if (header.toString('latin1', 0, MAGIC.length) !== MAGIC) writeFixedParts(header);
    header.writeUInt32BE(Math.floor(fstatSync(opened).size / PAGE), 28);
    // The page count is valid only where these two are the same.
    header.writeUInt32BE(header.readUInt32BE(24), 92);
    writeSync(opened, header, 0, HEADER, 0);
  } finally {
    closeSync(opened);
  }
}

function writeFixedParts(header: Buffer): void {
  header.fill(0);
  header.write(MAGIC, 0, 'latin1');
  header.writeUInt16BE(PAGE, 16);
  header.set([WITH_LOG, WITH_LOG, 0, 64, 32, 32], 18);
  // Change counter, schema cookie, schema format, text encoding (UTF-8).
  header.writeUInt32BE(1, 24);
  header.writeUInt32BE(1, 40);
  header.writeUInt32BE(4, 44);
  header.writeUInt32BE(1, 56);
}
