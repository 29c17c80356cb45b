import type { SourceRecord } from '../../store/store.ts';
import type { Failure, FoundFile, Part } from './ingest-derive.ts';
import type { Ledger } from './ingest-ledger.ts';
import { type Outcome, put, type Settling } from './ingest-put.ts';
import { type FileRead, type FileStamp, readFound } from './ingest-read.ts';
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

/** The hash of a file's bytes, where the store holds all else of it as it lies there: then only other bytes matter. */
export function knownBytes(file: FoundFile, ledger: Ledger): string | null {
  const before = ledger.recordsOf(file.location);
  const hash = before[0]?.bytesHash ?? null;
  const isHeld = before.every((record) => record.bytesHash === hash && isSame(record, file, ledger));
  return isHeld ? hash : null;
}

/** Finds the document that a file that was read is, and writes it. A bad file is refused and stops nothing. */
export async function settle(file: FoundFile, early: FileRead, settling: Settling): Promise<void> {
  const { ledger, report, pending, extractor } = settling;
  pending.delete(file.location);
  const before = ledger.recordsOf(file.location);
  const known = knownBytes(file, ledger);
  // Another file may have become heir to the document since this one was found to be known.
  const isLate = early.kind === 'known' && early.stamp.hash !== known;
  const read = isLate ? await readFound({ file, known }, extractor) : early;
  if (read.kind === 'failed') return refuse(file, before, read.failure, settling);
  if (read.kind === 'known') {
    report.unchanged += 1;
    return touch(before, read.stamp, settling);
  }
  const outcomes = await putAll(before, read.parts, settling);
  const isSameBytes = before.length > 0 && before.every(({ bytesHash }) => bytesHash === read.stamp.hash);
  if (settling.known.has(file.location))
    count(report, isSameBytes && sameRow(before, file) ? 'unchanged' : 'changed');
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

async function touch(before: readonly SourceRecord[], stamp: FileStamp, { store }: Settling): Promise<void> {
  const { size, modified } = stamp;
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
