import { open, readFile, rename, writeFile } from 'node:fs/promises';
import { terms } from '../language/terms.ts';
import { createPassageIndex, loadPassageIndex, type PassageIndex } from '../search/passage-index.ts';
import type { DocumentSummary, Store } from '../store/store.ts';

/** Bytes before the index itself: the change number that it reflects and the version of what derived its terms. */
const HEAD_BYTES = 512;

/** Documents changed since the index was saved: fewer are caught up at the next start before anyone notices. */
const WORTH_SAVING = 100;

/** Where the index over passages is saved: beside the database; nowhere for one in memory. */
export function indexFileOf(database: string): string | null {
  return database === ':memory:' ? null : database.replace(/(?:\.db)?$/u, '.index');
}

/**
 * The index over all passages as of a change. The saved one where it fits the store, brought up to date by the
 * documents that changed since; else built anew from the stored terms. Never reads a document again.
 */
export async function openPassageIndex(
  store: Store,
  file: string | null,
  upTo: number,
  titleTerms: (id: string) => string,
): Promise<PassageIndex> {
  const saved = file === null ? null : await readSaved(file, await storeMark(store));
  if (!saved || saved.change > upTo) {
    const index = createPassageIndex();
    await addTerms(index, store, 'all', titleTerms);
    return index;
  }
  const changed = (await store.changesSince(saved.change)).map(({ document }) => document);
  for (const id of changed) saved.index.remove(id);
  if (changed.length > 0) await addTerms(saved.index, store, changed, titleTerms);
  return saved.index;
}

/** The terms of a document's title, as its passages' are. */
export function termsOfTitle(summary: Pick<DocumentSummary, 'title' | 'language'> | undefined): string {
  return summary?.title ? terms(summary.title.value, summary.language).join(' ') : '';
}

/** Adds documents from their stored terms. */
export async function addTerms(
  index: PassageIndex,
  store: Store,
  documents: readonly string[] | 'all',
  titleTerms: (id: string) => string,
): Promise<void> {
  let current: string | null = null;
  let passages: string[] = [];
  const flush = (): void => {
    if (current !== null) index.add(current, passages, titleTerms(current));
    passages = [];
  };
  for await (const batch of store.termsOf(documents)) {
    for (const { document, terms: words } of batch) {
      if (document !== current) flush();
      current = document;
      passages.push(words);
    }
  }
  flush();
}

/** Saves the index beside the database. Written aside and renamed, so that a crash leaves the old one whole. */
async function savePassageIndex(
  store: Store,
  file: string,
  index: PassageIndex,
  change: number,
): Promise<void> {
  const head = Buffer.alloc(HEAD_BYTES, ' ');
  head.write(JSON.stringify({ change, mark: await storeMark(store) }));
  const aside = `${file}.${process.pid}`;
  await writeFile(aside, Buffer.concat([head, await index.snapshot()]));
  await rename(aside, file);
}

/**
 * Saves the index after an ingest, where so much changed since it was last saved that the next start would notice.
 * Meant for the ingesting thread: it builds the index anew or catches it up.
 */
export async function saveWhereWorth(store: Store, file: string): Promise<void> {
  const last = await store.lastChange();
  const head = await readHead(file);
  const fits = head !== null && head.mark === (await storeMark(store));
  if (fits && (await store.changesSince(head.change)).length < WORTH_SAVING) return;
  const titles = new Map((await store.summaries()).map((summary) => [summary.id, termsOfTitle(summary)]));
  const index = await openPassageIndex(store, file, last, (id) => titles.get(id) ?? '');
  await savePassageIndex(store, file, index, last);
}

async function readHead(file: string): Promise<{ change: number; mark: string } | null> {
  const opened = await open(file).catch(() => null);
  if (!opened) return null;
  try {
    const { buffer, bytesRead } = await opened.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return bytesRead === HEAD_BYTES ? parseHead(buffer.toString()) : null;
  } finally {
    await opened.close();
  }
}

/** Tells this database from another one at the same place, whose change numbers mean something else. */
async function storeMark(store: Store): Promise<string> {
  const known = await store.fact('mark');
  if (known !== null) return known;
  const mark = crypto.randomUUID();
  await store.putFact('mark', mark);
  return (await store.fact('mark')) ?? mark;
}

async function readSaved(
  file: string,
  mark: string,
): Promise<{ change: number; index: PassageIndex } | null> {
  const bytes = await readFile(file).catch(() => null);
  if (!bytes || bytes.length <= HEAD_BYTES) return null;
  const head = parseHead(bytes.subarray(0, HEAD_BYTES).toString());
  if (!head || head.mark !== mark) return null;
  const index = loadPassageIndex(bytes.subarray(HEAD_BYTES));
  return index && { change: head.change, index };
}

function parseHead(text: string): { change: number; mark: string } | null {
  try {
    const head: unknown = JSON.parse(text);
    if (typeof head !== 'object' || head === null || !('change' in head) || !('mark' in head)) return null;
    const { change, mark } = head;
    return typeof change === 'number' && typeof mark === 'string' ? { change, mark } : null;
  } catch {
    return null;
  }
}
