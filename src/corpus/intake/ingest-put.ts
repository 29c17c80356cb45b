import type { Analysis } from '../../model.ts';
import type { SourceRecord, Store } from '../../store/store.ts';
import { sha256 } from './ingest-bytes.ts';
import type { Part } from './ingest-derive.ts';
import type { Extractor } from './ingest-extractor.ts';
import { bySource, type Held, type Ledger, sourceNames } from './ingest-ledger.ts';
import type { OpenReport } from './ingest-report.ts';
import { passageTerms } from './passage-terms.ts';

/** What one sync or ingest works with. */
export interface Settling {
  readonly store: Store;
  readonly extractor: Extractor;
  readonly ledger: Ledger;
  readonly report: OpenReport;
  /** Marks of texts that were removed for good and are not to come back by themselves. */
  readonly blocked: ReadonlySet<string>;
  /** Locations of files that were named themselves: whatever they hold is wanted. */
  readonly named: ReadonlySet<string>;
  /** Files of which the corpus knew at the beginning. */
  readonly known: ReadonlySet<string>;
  /** Locations of files that are still to be read. */
  readonly pending: Set<string>;
  /** Documents that lost a source: to another document, or because it is gone. */
  readonly bereft: Set<string>;
}

/** Under what a text that was removed for good is remembered beside its locations. */
export function textMark(collection: string, hash: string): string {
  return `text:${collection}:${hash}`;
}

/** What became of one document of a file. */
export type Outcome = 'put' | 'moved' | 'blocked';

/** Finds the document that this text is: the one with the same text, else the one that the file held, else a new one. */
export async function put({ analysis, record }: Part, settling: Settling): Promise<Outcome> {
  const { ledger, bereft } = settling;
  const { document } = analysis;
  const before = ledger.record(record.location);
  if (await isBarred(textMark(document.collection, document.hash), record.location, settling)) {
    ledger.drop(record.location);
    if (before) bereft.add(before.document);
    return 'blocked';
  }
  const known =
    ledger.withText(document.collection, document.hash) ??
    heir(record.location, settling) ??
    ledger.orphanWith(document.hash);
  const moved = known !== undefined && !before && ledger.sourcesOf(known.id).length === 0;
  await write(known, analysis, record, settling);
  if (before && before.document !== known?.id) bereft.add(before.document);
  return moved ? 'moved' : 'put';
}

/** Whether the text was removed for good; to name a file that holds it is to want it again. */
async function isBarred(
  mark: string,
  location: string,
  { blocked, named, store }: Settling,
): Promise<boolean> {
  if (!blocked.has(mark)) return false;
  if (named.has(location)) await store.bringBack([mark]);
  return !named.has(location);
}

/** The document that the file held, where no other file still holds its text: it is this document, edited. */
function heir(location: string, { ledger, pending }: Settling): Held | undefined {
  const document = ledger.record(location)?.document;
  if (document === undefined) return undefined;
  const others = ledger.sourcesOf(document).filter((record) => record.location !== location);
  if (!others.every((record) => pending.has(record.location))) return undefined;
  // Those are about to be read, and say then which document they are.
  for (const record of others) ledger.drop(record.location);
  return ledger.held(document);
}

/** The first sorted source gives the document's metadata; another one with the same text is only named with it. */
async function write(
  known: Held | undefined,
  analysis: Analysis,
  record: SourceRecord,
  { store, ledger, extractor, report }: Settling,
): Promise<void> {
  const { document: read, ...derived } = analysis;
  const id = known?.id ?? newId(record.source, read.hash, ledger);
  const others = ledger.sourcesOf(id).filter(({ location }) => location !== record.location);
  const sources = [...others, { ...record, document: id }].sort(bySource);
  const document = { ...read, id, sources: sourceNames(sources) };
  const { hash, collection } = document;
  if (known && sources[0]?.location !== record.location) {
    await store.putSources(document, sources);
    ledger.put(known, sources);
    return;
  }
  await store.putDocument(document, derived, passageTerms(analysis), sources, extractor.version);
  ledger.put({ id, hash, collection, outdated: false, read: record.location }, sources);
  report.passages += derived.passages.length;
}

/** Hexadecimal digits of an id: with them, a million documents meet by chance once in a million corpora. */
const ID_DIGITS = 16;

/** From where it was first seen and what it said then; the same again after a removal and re-adding. */
function newId(source: string, hash: string, ledger: Ledger): string {
  for (let attempt = 0; ; attempt += 1) {
    const id = `d${sha256(JSON.stringify([source, hash, attempt])).slice(0, ID_DIGITS)}`;
    if (!ledger.held(id)) return id;
  }
}
