import type { SourceRecord } from '../../store/store.ts';
import { readBytes } from './ingest-bytes.ts';
import { attempt, deriveFile, type FoundFile } from './ingest-derive.ts';
import { type Held, sourceNames } from './ingest-ledger.ts';
import type { Settling } from './ingest-put.ts';
import { passageTerms } from './passage-terms.ts';

/**
 * When all files are read: documents that lost their last source go, those that lost another one say so,
 * and those that an older extractor derived and no file brought up to date are derived from their stored text.
 */
export async function finish(files: ReadonlyMap<string, FoundFile>, settling: Settling): Promise<void> {
  const { store, ledger, bereft } = settling;
  for (const document of ledger.documents()) {
    const sources = ledger.sourcesOf(document.id);
    if (sources.length === 0) {
      await store.removeDocument(document.id);
      ledger.remove(document.id);
    } else if (bereft.has(document.id)) {
      await resettle(document, sources, files, settling);
    }
  }
  for (const document of ledger.documents()) if (document.outdated) await deriveAgain(document, settling);
}

/** Where the source that is cited now is not the one whose words named the document, that one is read for them. */
async function resettle(
  document: Held,
  sources: readonly SourceRecord[],
  files: ReadonlyMap<string, FoundFile>,
  settling: Settling,
): Promise<void> {
  const { store, ledger, extractor } = settling;
  const [cited] = sources;
  const named = { id: document.id, collection: document.collection, sources: sourceNames(sources) };
  const read = cited && cited.location !== document.read ? await reread(cited, files, settling) : null;
  if (read && read.document.hash === document.hash) {
    const { document: anew, ...derived } = read;
    await store.putDocument({ ...anew, ...named }, derived, passageTerms(read), sources, extractor.version);
    ledger.put({ ...document, outdated: false, read: cited?.location ?? null }, sources);
  } else {
    await store.putSources(named, sources);
    ledger.put(document, sources);
  }
}

/** What the file says, if it still says what the store knows of it. */
async function reread(cited: SourceRecord, files: ReadonlyMap<string, FoundFile>, { extractor }: Settling) {
  const file = files.get(cited.location) ?? (cited.operatorHash === '' ? { ...cited, operator: null } : null);
  if (!file) return null;
  const bytes = await attempt(async () => readBytes(file.location));
  if ('reason' in bytes || bytes.value.hash !== cited.bytesHash) return null;
  const parts = await attempt(() => deriveFile(file, bytes.value, extractor));
  if ('reason' in parts) return null;
  return parts.value.find(({ record }) => record.location === cited.location)?.analysis ?? null;
}

async function deriveAgain(document: Held, { store, ledger, extractor, report }: Settling): Promise<void> {
  const [before] = await store.analyses([document.id]);
  if (!before) return;
  const anew = before.document;
  const derived = await extractor.derive(anew);
  const terms = passageTerms({ document: anew, ...derived });
  const sources = ledger.sourcesOf(document.id);
  await store.putDocument(anew, derived, terms, sources, extractor.version);
  ledger.put({ ...document, outdated: false }, sources);
  report.passages += derived.passages.length;
}
