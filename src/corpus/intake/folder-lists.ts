import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { UserError } from '../../errors.ts';
import { NAMES_TABLE, readNamesTable } from '../../ingest/names-table.ts';
import { readTopicsTable, TOPICS_TABLE } from '../../ingest/topics-table.ts';
import { DEFAULT_COLLECTION } from '../../model.ts';
import type { Store } from '../../store/store.ts';
import { compareText } from '../document-order.ts';
import type { FolderLists } from '../names/stated-entries.ts';
import { keepLists, keptLists } from '../operator-lists.ts';

/** Folders that are kept in sync, or paths that are given once. */
type ListTask =
  | {
      readonly kind: 'sync';
      readonly roots: readonly string[];
      readonly collections?: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'ingest'; readonly paths: readonly string[]; readonly collection?: string };

/**
 * Reads the operator's tables of the folders that are synced or given. Those of folders that are synced no more go; those
 * of a given folder stay until it is given again. What cannot be read stays as it was.
 */
export async function readLists(task: ListTask, store: Store): Promise<ReadLists> {
  const before = await keptLists(store);
  const notices: string[] = [];
  const read: FolderLists[] = [];
  for (const { folder, synced, collection } of await foldersOf(task)) {
    const known = before.find((each) => each.folder === folder && each.synced === synced);
    const own = collection ?? (synced ? undefined : known?.collection) ?? DEFAULT_COLLECTION;
    const found = await listsOf(folder, own, synced, known, notices);
    if (found.names.length > 0 || found.topics.length > 0) read.push(found);
  }
  const kept = before.filter(({ folder, synced }) => {
    if (task.kind === 'sync') return !synced;
    return synced || !task.paths.some((path) => resolve(path) === folder);
  });
  const lists = [...kept, ...read].sort((a, b) => compareText(keyOf(a), keyOf(b)));
  const keep = async (): Promise<void> => {
    if (JSON.stringify(lists) !== JSON.stringify(before)) await keepLists(store, lists);
  };
  return { lists, notices, keep };
}

/** The tables of all folders, as they are to be kept. */
interface ReadLists {
  readonly lists: readonly FolderLists[];
  /** What is wrong with them, a line each. */
  readonly notices: readonly string[];
  /** From now on questions know what they say. */
  readonly keep: () => Promise<void>;
}

interface ListedFolder {
  readonly folder: string;
  readonly synced: boolean;
  readonly collection: string | undefined;
}

async function foldersOf(task: ListTask): Promise<readonly ListedFolder[]> {
  if (task.kind === 'sync') {
    return [...new Set(task.roots)].map((root) => {
      return { folder: resolve(root), synced: true, collection: task.collections?.[root] };
    });
  }
  const folders: ListedFolder[] = [];
  for (const folder of new Set(task.paths.map((path) => resolve(path)))) {
    const stats = await stat(folder).catch(() => null);
    if (stats?.isDirectory()) folders.push({ folder, synced: false, collection: task.collection });
  }
  return folders;
}

async function listsOf(
  folder: string,
  collection: string,
  synced: boolean,
  known: FolderLists | undefined,
  notices: string[],
): Promise<FolderLists> {
  const tell = (problems: readonly UserError[]): void => {
    notices.push(...problems.map(({ message, hint }) => `${folder}: ${message}. ${hint ?? ''}`.trim()));
  };
  const names = await bytesOf(folder, NAMES_TABLE, known?.names.length ?? 0, notices);
  const topics = await bytesOf(folder, TOPICS_TABLE, known?.topics.length ?? 0, notices);
  const namesTable = names instanceof Uint8Array ? readNamesTable(names) : null;
  const topicsTable = topics instanceof Uint8Array ? readTopicsTable(topics) : null;
  tell([...(namesTable?.problems ?? []), ...(topicsTable?.problems ?? [])]);
  return {
    folder,
    synced,
    collection,
    names: namesTable?.names ?? (names === 'as before' ? (known?.names ?? []) : []),
    topics: topicsTable?.topics ?? (topics === 'as before' ? (known?.topics ?? []) : []),
  };
}

/** The bytes of a table; `as before` where it cannot be looked at now, though it may be there. */
async function bytesOf(
  folder: string,
  file: string,
  known: number,
  notices: string[],
): Promise<Uint8Array | 'none' | 'as before'> {
  try {
    return await readFile(join(folder, file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const isMissing = code === 'ENOENT' || code === 'ENOTDIR';
    if (isMissing && (known === 0 || (await holdsAnything(folder)))) return 'none';
    if (!isMissing)
      notices.push(`${join(folder, file)} cannot be read (${code}): what it said before holds.`);
    return 'as before';
  }
}

/** A folder that is gone or suddenly empty is left alone, as its documents are. */
async function holdsAnything(folder: string): Promise<boolean> {
  const entries = await readdir(folder).catch(() => []);
  return entries.length > 0;
}

function keyOf({ folder, synced }: FolderLists): string {
  return JSON.stringify([folder, synced]);
}
