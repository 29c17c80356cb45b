import type { SourceRecord } from '../store/store.ts';
import { type FileBytes, readBytes } from './ingest-bytes.ts';
import { attempt, deriveFile, type Failure, type FoundFile, type Part } from './ingest-derive.ts';
import type { Ledger } from './ingest-ledger.ts';
import { type Outcome, put, type Settling } from './ingest-put.ts';
import type { OpenReport } from './ingest-report.ts';

/** Whether the store holds the file as it lies there: then it is not even read. */
export function isCurrent(file: FoundFile, ledger: Ledger): boolean {
  const records = ledger.recordsOf(file.location);
  return (
    records.length > 0 &&
    records.every(
      (record) =>
        record.size === file.size && record.modified === file.modified && isSame(record, file, ledger),
    )
  );
}

/** Reads a file, finds the document that it is, and writes it. A bad file is refused and stops nothing. */
export async function settle(file: FoundFile, settling: Settling): Promise<void> {
  const { ledger, report, pending } = settling;
  pending.delete(file.location);
  const before = ledger.recordsOf(file.location);
  const read = await attempt(async () => readBytes(file.location));
  if ('reason' in read) return refuse(file, before, read, settling);
  const same = before.length > 0 && before.every(({ bytesHash }) => bytesHash === read.value.hash);
  if (same && before.every((record) => isSame(record, file, ledger))) {
    report.unchanged += 1;
    return touch(before, read.value, settling);
  }
  const derived = await attempt(() => deriveFile(file, read.value, settling.extractor));
  if ('reason' in derived) return refuse(file, before, derived, settling);
  const outcomes = await putAll(before, derived.value, settling);
  if (settling.known.has(file.location))
    count(report, same && sameRow(before, file) ? 'unchanged' : 'changed');
  else if (outcomes.includes('moved')) count(report, 'moved');
  else if (outcomes.includes('put')) count(report, 'added');
  else report.notices.push(`${file.source} holds a text that was removed for good and was left out.`);
}

/** What now holds nothing citable leaves the corpus; what only could not be read this time stays as it was. */
async function refuse(
  file: FoundFile,
  before: readonly SourceRecord[],
  failure: Failure,
  { report, ledger, bereft }: Settling,
): Promise<void> {
  const stays = before.length > 0 && !failure.final ? '; what was read of it before stays' : '';
  report.refused.push({ source: file.source, reason: failure.reason + stays });
  if (!failure.final) return;
  for (const { location, document } of before) {
    ledger.drop(location);
    bereft.add(document);
  }
}

/** Everything about the file but its bytes and its time. */
function isSame(record: SourceRecord, file: FoundFile, ledger: Ledger): boolean {
  return (
    record.operatorHash === file.operatorHash &&
    record.root === file.root &&
    record.collection === file.collection &&
    (record.location !== file.location || record.source === file.source) &&
    ledger.held(record.document)?.outdated === false
  );
}

function sameRow(before: readonly SourceRecord[], file: FoundFile): boolean {
  return before.every(({ operatorHash }) => operatorHash === file.operatorHash);
}

async function touch(before: readonly SourceRecord[], file: FileBytes, { store }: Settling): Promise<void> {
  const { size, modified } = file;
  await store.touchSources(before.map((record) => ({ ...record, size, modified })));
}

/** Puts each document of the file; those that it held before and holds no more lose it as a source. */
async function putAll(
  before: readonly SourceRecord[],
  parts: readonly Part[],
  settling: Settling,
): Promise<readonly Outcome[]> {
  const { ledger, bereft } = settling;
  const outcomes: Outcome[] = [];
  for (const part of parts) outcomes.push(await put(part, settling));
  for (const { location, document } of before.filter(({ location }) => isGone(location, parts))) {
    ledger.drop(location);
    bereft.add(document);
  }
  return outcomes;
}

function isGone(location: string, parts: readonly Part[]): boolean {
  return parts.every(({ record }) => record.location !== location);
}

function count(report: OpenReport, kind: 'moved' | 'added' | 'changed' | 'unchanged'): void {
  report[kind] += 1;
}
