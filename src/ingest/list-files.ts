import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { NAMES_TABLE } from './names-table.ts';
import { OPERATOR_TABLE } from './operator-table.ts';
import { isReadable } from './read-source.ts';
import { TOPICS_TABLE } from './topics-table.ts';

/** A file as it lies in a folder, not yet read. */
export interface ListedFile {
  /** Path below the folder, with `/`. */
  readonly source: string;
  /** Absolute path with symbolic links resolved: the same file by two ways has one. */
  readonly location: string;
  /** In bytes. */
  readonly size: number;
  /** Modification time in milliseconds; only ever compared. */
  readonly modified: number;
}

/** Files that speak about the others. */
const OPERATOR_TABLES: ReadonlySet<string> = new Set([OPERATOR_TABLE, NAMES_TABLE, TOPICS_TABLE]);

/** What a folder holds. */
export interface Listing {
  /** Sorted by source; a file that links lead to is listed once, under its own name. */
  readonly files: readonly ListedFile[];
  /** Folders and files below it that could not be looked at, with the reason. */
  readonly unreadable: readonly { readonly source: string; readonly reason: string }[];
  /** How many files no reader reads; hidden ones and the operator's tables are not counted. */
  readonly ignored: number;
}

/**
 * Lists the readable files of a folder and of all folders below it. Hidden ones and the operator's tables are left out.
 * @throws UserError when the folder is missing, is no folder, or cannot be read.
 */
export async function listFolder(root: string): Promise<Listing> {
  const found: Found = { files: [], unreadable: [], ignored: 0, folders: new Set(), links: [] };
  await walk(await openRoot(root), '', found);
  for (const link of found.links) await tryVisit(link.path, link.source, found);
  const byLocation = new Map([...found.files].reverse().map((file) => [file.location, file]));
  const files = [...byLocation.values()].sort((one, other) => compare(one.source, other.source));
  const unreadable = [...found.unreadable].sort((one, other) => compare(one.source, other.source));
  return { files, unreadable, ignored: found.ignored };
}

interface Found {
  readonly files: ListedFile[];
  readonly unreadable: { source: string; reason: string }[];
  ignored: number;
  /** Real paths of the folders that were entered: a link that leads back is not followed twice. */
  readonly folders: Set<string>;
  /** Followed after all else, so that a file is listed under its own name before that of a link. */
  readonly links: { path: string; source: string }[];
}

async function openRoot(root: string): Promise<string> {
  try {
    const location = await realpath(root);
    if ((await stat(location)).isDirectory()) return location;
  } catch (error) {
    throw new UserError(`the folder ${root} ${reasonOf(error)}`, {
      hint: 'Check its path and its rights.',
      cause: error,
    });
  }
  throw new UserError(`${root} is a file, not a folder`, { hint: 'Name the folder that holds it.' });
}

async function walk(folder: string, prefix: string, found: Found): Promise<void> {
  found.folders.add(folder);
  const entries = await readEntries(folder, prefix, found);
  for (const entry of entries) {
    if (entry.name.startsWith('.') || OPERATOR_TABLES.has(entry.name.toLowerCase())) continue;
    const source = prefix + entry.name;
    const path = join(folder, entry.name);
    if (entry.isSymbolicLink()) found.links.push({ path, source });
    else await tryVisit(path, source, found);
  }
}

async function tryVisit(path: string, source: string, found: Found): Promise<void> {
  try {
    await visit(await realpath(path), source, found);
  } catch (error) {
    found.unreadable.push({ source, reason: reasonOf(error) });
  }
}

async function readEntries(folder: string, prefix: string, found: Found): Promise<readonly Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((one, other) => compare(one.name, other.name));
  } catch (error) {
    if (prefix === '') {
      throw new UserError(`the folder ${folder} ${reasonOf(error)}`, {
        hint: 'Check its rights.',
        cause: error,
      });
    }
    found.unreadable.push({ source: prefix.slice(0, -1), reason: reasonOf(error) });
    return [];
  }
}

async function visit(location: string, source: string, found: Found): Promise<void> {
  const stats = await stat(location);
  if (stats.isDirectory()) {
    if (!found.folders.has(location)) await walk(location, `${source}/`, found);
  } else if (!stats.isFile()) return;
  else if (isReadable(source)) {
    found.files.push({ source, location, size: stats.size, modified: stats.mtimeMs });
  } else found.ignored += 1;
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'does not exist'],
  ['EACCES', 'may not be read'],
  ['EPERM', 'may not be read'],
  ['ELOOP', 'is a link that leads to itself'],
  ['ENOTDIR', 'is not a folder'],
  ['ENAMETOOLONG', 'has too long a path'],
]);

/** Why the file system refused, in words that follow a name. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS.get(code) ?? `cannot be read (${code || String(error)})`;
}

/** By code units: the same order in every locale. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
