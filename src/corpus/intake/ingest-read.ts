import { type FileBytes, readBytes } from './ingest-bytes.ts';
import { attempt, deriveFile, type Failure, type FoundFile, type Part } from './ingest-derive.ts';
import type { Extractor } from './ingest-extractor.ts';

/** A file to read. */
export interface ReadRequest {
  readonly file: FoundFile;
  /** Hash of bytes that are held as they should be: of these nothing is derived. */
  readonly known: string | null;
}

/** A file as it lay there when it was read, without its bytes. */
export type FileStamp = Omit<FileBytes, 'bytes'>;

/** What a file holds: nothing new, documents, or nothing that can be taken in. */
export type FileRead =
  | { readonly kind: 'known'; readonly stamp: FileStamp }
  | { readonly kind: 'derived'; readonly stamp: FileStamp; readonly parts: readonly Part[] }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Reads files and derives the documents in them, here or in another thread. Never fails for what is wrong with a file. */
export interface FileReader {
  /** Files that it is worth asking for before the first of them is needed. */
  readonly ahead: number;
  read(request: ReadRequest): Promise<FileRead>;
  close(): Promise<void>;
}

/** Reads a file and derives its documents, unless its bytes are known. */
export async function readFound({ file, known }: ReadRequest, extractor: Extractor): Promise<FileRead> {
  const read = await attempt(async () => readBytes(file.location));
  if ('reason' in read) return { kind: 'failed', failure: read };
  const stamp = stampOf(read.value);
  if (stamp.hash === known) return { kind: 'known', stamp };
  const parts = await attempt(() => deriveFile(file, read.value, extractor));
  return 'reason' in parts
    ? { kind: 'failed', failure: parts }
    : { kind: 'derived', stamp, parts: parts.value };
}

function stampOf({ size, modified, hash }: FileBytes): FileStamp {
  return { size, modified, hash };
}

/** Reads in the thread that asks, one file when it is needed. */
export function readerHere(extractor: Extractor): FileReader {
  return { ahead: 1, read: (request) => readFound(request, extractor), close: async () => {} };
}
