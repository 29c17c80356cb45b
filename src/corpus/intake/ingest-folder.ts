import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../../errors.ts';
import { type ListedFile, type Listing, listFolder } from '../../ingest/list-files.ts';
import { OPERATOR_TABLE, type OperatorTable, readOperatorTable } from '../../ingest/operator-table.ts';
import type { StatedMetadata } from '../../ingest/reader.ts';
import { sha256 } from './ingest-bytes.ts';
import type { FoundFile } from './ingest-derive.ts';

/** What a folder holds, with what its operator's table says. */
export interface FolderFiles {
  readonly files: readonly FoundFile[];
  /** Why the folder as a whole could not be looked at, in one clear line. */
  readonly problem: string | null;
  /** Sources of files and folders below it that could not be looked at, and why. */
  readonly unreadable: Listing['unreadable'];
  /** Lines of the operator's table that could not be used. */
  readonly notices: readonly string[];
  /** How many files are of a kind that no reader reads. */
  readonly ignored: number;
}

const NO_TABLE: OperatorTable = { files: new Map(), problems: [] };

/** Looks at a folder. `root` keeps its files in sync; null where they are only given once. Never throws. */
export async function folderFiles(
  folder: string,
  collection: string,
  root: string | null,
): Promise<FolderFiles> {
  try {
    const { files, unreadable, ignored } = await listFolder(folder);
    const table = await operatorTable(folder);
    const notices = table.problems.map(({ message, hint }) => `${folder}: ${message}. ${hint ?? ''}`.trim());
    const found = files.map((file) => foundFile(file, table.files.get(file.source), collection, root));
    return { files: found, problem: null, unreadable, notices, ignored };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { files: [], problem, unreadable: [], notices: [], ignored: 0 };
  }
}

/** A file that was named by itself, with what the operator's table beside it says. Throws where there is none. */
export async function givenFile(path: string, collection: string): Promise<FoundFile> {
  const [location, stats, table] = await Promise.all([
    realpath(path),
    stat(path),
    operatorTable(dirname(path)),
  ]);
  const source = basename(path);
  const file = { source, location, size: stats.size, modified: stats.mtimeMs };
  return foundFile(file, table.files.get(source), collection, null);
}

async function operatorTable(folder: string): Promise<OperatorTable> {
  try {
    return readOperatorTable(await readFile(join(folder, OPERATOR_TABLE)));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT' || code === 'ENOTDIR') return NO_TABLE;
    throw new UserError(`the table ${join(folder, OPERATOR_TABLE)} cannot be read`, { cause: error });
  }
}

function foundFile(
  file: ListedFile,
  operator: StatedMetadata | undefined,
  collection: string,
  root: string | null,
): FoundFile {
  const operatorHash = operator ? sha256(JSON.stringify(Object.entries(operator).sort())) : '';
  return { ...file, root, collection, operator: operator ?? null, operatorHash };
}
