import type { Document } from '../../model.ts';
import type { SourceRecord, Store } from '../../store/store.ts';

/** A document as the ledger knows it. */
export interface Held {
  readonly id: string;
  readonly hash: string;
  readonly collection: string;
  /** Whether another version of the extractor derived it. */
  readonly outdated: boolean;
  /** The location that its metadata was read from. */
  readonly read: string | null;
}

/** What the store holds of documents and their files, kept in step while one sync or ingest writes. */
export interface Ledger {
  record(location: string): SourceRecord | undefined;
  /** Every record of a file: more than one where it holds several documents. */
  recordsOf(file: string): readonly SourceRecord[];
  records(): readonly SourceRecord[];
  held(id: string): Held | undefined;
  documents(): readonly Held[];
  /** The records of a document, the first sorted source first: that one is cited. */
  sourcesOf(id: string): readonly SourceRecord[];
  /** The document of the collection with this text. */
  withText(collection: string, hash: string): Held | undefined;
  /** A document of any collection with this text that has lost all its files. */
  orphanWith(hash: string): Held | undefined;
  /** The document is now this, with these sources. */
  put(held: Held, sources: readonly SourceRecord[]): void;
  /** The file is no source of any document any more. */
  drop(location: string): void;
  remove(id: string): void;
}

/** Reads the ledger of a store. The writer's lock must be held from here to the last write. */
export async function openLedger(store: Store, version: string): Promise<Ledger> {
  const outdated = new Set(await store.outdated(version));
  const records = new Map((await store.sources()).map((record) => [record.location, record]));
  const byDocument = new Map<string, Set<string>>();
  const byFile = new Map<string, Set<string>>();
  const held = new Map<string, Held>();
  const byText = new Map<string, Set<string>>();

  const hold = (next: Held): void => {
    const before = held.get(next.id);
    if (before) byText.get(before.hash)?.delete(before.id);
    held.set(next.id, next);
    addTo(byText, next.hash, next.id);
  };
  const drop = (location: string): void => {
    const record = records.get(location);
    if (!record) return;
    records.delete(location);
    byDocument.get(record.document)?.delete(location);
    byFile.get(fileOf(location))?.delete(location);
  };
  const add = (record: SourceRecord): void => {
    drop(record.location);
    records.set(record.location, record);
    addTo(byDocument, record.document, record.location);
    addTo(byFile, fileOf(record.location), record.location);
  };
  const listed = (locations: Iterable<string> | undefined): readonly SourceRecord[] =>
    [...(locations ?? [])].flatMap((location) => records.get(location) ?? []).sort(bySource);
  const sharing = (hash: string): readonly Held[] =>
    [...(byText.get(hash) ?? [])].sort().flatMap((id) => held.get(id) ?? []);

  for (const record of [...records.values()]) add(record);
  for (const { id, hash, collection } of await store.summaries()) {
    const read = listed(byDocument.get(id))[0]?.location ?? null;
    hold({ id, hash, collection, outdated: outdated.has(id), read });
  }
  return {
    record: (location) => records.get(location),
    recordsOf: (file) => listed(byFile.get(file)),
    records: () => [...records.values()],
    held: (id) => held.get(id),
    documents: () => [...held.values()],
    sourcesOf: (id) => listed(byDocument.get(id)),
    withText: (collection, hash) => sharing(hash).find((each) => each.collection === collection),
    orphanWith: (hash) => sharing(hash).find(({ id }) => (byDocument.get(id)?.size ?? 0) === 0),
    put: (next, sources) => {
      hold(next);
      for (const { location } of listed(byDocument.get(next.id))) drop(location);
      for (const record of sources) add(record);
    },
    drop,
    remove: (id) => {
      for (const { location } of listed(byDocument.get(id))) drop(location);
      const before = held.get(id);
      if (before) byText.get(before.hash)?.delete(id);
      held.delete(id);
    },
  };
}

/** Sorted by source, then location: the order in which documents cite, whatever came first. */
export function bySource(
  one: Pick<SourceRecord, 'source' | 'location'>,
  other: Pick<SourceRecord, 'source' | 'location'>,
): number {
  return compare(one.source, other.source) || compare(one.location, other.location);
}

/** The names under which a document is listed: each once, sorted. */
export function sourceNames(records: readonly SourceRecord[]): Document['sources'] {
  return [...new Set(records.map(({ source }) => source))].sort(compare);
}

/** The location of one document of a file: the file's own for the first, with a number for the others. */
export function partLocation(file: string, part: number): string {
  return part === 0 ? file : `${file}#${part + 1}`;
}

/** The file of such a location. No file that a reader takes ends in a hash and a number. */
function fileOf(location: string): string {
  return location.replace(/#\d+$/, '');
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  const known = sets.get(key);
  if (known) known.add(value);
  else sets.set(key, new Set([value]));
}
