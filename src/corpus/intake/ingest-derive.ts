import { UserError } from '../../errors.ts';
import { readSource } from '../../ingest/read-source.ts';
import type { RawDocument, StatedMetadata } from '../../ingest/reader.ts';
import type { Analysis } from '../../model.ts';
import type { SourceRecord } from '../../store/store.ts';
import type { FileBytes } from './ingest-bytes.ts';
import type { Extractor } from './ingest-extractor.ts';
import { partLocation } from './ingest-ledger.ts';

/** A file as it lies there now, with the way that it came into the corpus. */
export interface FoundFile extends Pick<SourceRecord, 'source' | 'root' | 'location' | 'collection'> {
  readonly size: number;
  readonly modified: number;
  /** The row of the operator's table about it. */
  readonly operator: StatedMetadata | null;
  readonly operatorHash: string;
}

/** One document of a file, before it is known which one it is. */
export interface Part {
  readonly analysis: Analysis;
  /** Without its document. */
  readonly record: SourceRecord;
}

/** Why a file was not taken in. */
export interface Failure {
  readonly reason: string;
  /** Whether the file was read and holds nothing that can be cited. */
  readonly final: boolean;
}

/** The result, or in words why there is none: a bad file never stops an ingest. */
export async function attempt<T>(work: () => Promise<T>): Promise<{ readonly value: T } | Failure> {
  try {
    return { value: await work() };
  } catch (error) {
    if (error instanceof UserError) return { reason: withHint(error), final: true };
    return { reason: systemReason(error), final: false };
  }
}

function withHint(error: UserError): string {
  return error.hint === null ? error.message : `${error.message}. ${error.hint}`;
}

function systemReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  if (code === 'ENOENT') return 'it vanished while it was being read';
  if (code === 'EACCES' || code === 'EPERM') return 'this user may not read it';
  return code ?? `it could not be understood (${error instanceof Error ? error.message : String(error)})`;
}

/** The documents of a file that was read, derived. Throws a UserError for what cannot be read as text. */
export async function deriveFile(
  file: FoundFile,
  read: FileBytes,
  extractor: Extractor,
): Promise<readonly Part[]> {
  const { source, location } = file;
  const raws = await readSource({ source, location, bytes: read.bytes });
  return Promise.all(raws.map((raw, part) => derive(raw, file, part, read, extractor)));
}

async function derive(
  raw: RawDocument,
  file: FoundFile,
  part: number,
  read: FileBytes,
  extractor: Extractor,
): Promise<Part> {
  const location = partLocation(file.location, part);
  const source = partLocation(file.source, part);
  const { root, collection, operator, operatorHash } = file;
  const { size, modified, hash: bytesHash } = read;
  const record = {
    source,
    root,
    location,
    collection,
    document: '',
    size,
    modified,
    bytesHash,
    operatorHash,
  };
  const identity = { id: '', collection: collection === '' ? null : collection, sources: [source], operator };
  const document = await extractor.document(raw, identity);
  return { analysis: { document, ...(await extractor.derive(document)) }, record };
}
