import { parse } from 'csv-parse/sync';
import { UserError } from '../errors.ts';
import { decode } from './decode.ts';
import { separatorOf } from './operator-rows.ts';
import type { StatedMetadata } from './reader.ts';

/** Name of the operator's table in a corpus folder. */
export const OPERATOR_TABLE = 'documents.csv';

/** What the operator says of the files of one folder. */
export interface OperatorTable {
  /** By source: the path below the folder, with `/`. */
  readonly files: ReadonlyMap<string, StatedMetadata>;
  /** One for each row that could not be used; the others stand. */
  readonly problems: readonly UserError[];
}

const COLUMNS = ['title', 'publisher', 'author', 'date', 'url', 'language', 'collection'] as const;

/**
 * Reads `documents.csv`: a head line with `file` and any of title, publisher, author, date, url, language and
 * collection in any order, then a row for each file. Empty fields say nothing; other columns are ignored. Separated
 * by commas, semicolons or tabs. Never throws: what is wrong is reported by line.
 */
export function readOperatorTable(bytes: Uint8Array): OperatorTable {
  const rows: Row[] = [];
  try {
    readRows(decode(bytes), rows);
    return toTable(rows);
  } catch (error) {
    const { files, problems } = toTable(rows);
    return { files, problems: [...(rows.length > 0 ? problems : []), asProblem(error)] };
  }
}

/** One row with the line of the file it ends in. */
interface Row {
  readonly fields: readonly string[];
  readonly line: number;
}

/** Rows before a quotation mark that is never closed are kept. */
function readRows(text: string, rows: Row[]): void {
  parse(text, {
    delimiter: separatorOf(text.split('\n', 1).join('')),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
    on_record: (fields: string[], { lines }) => {
      rows.push({ fields, line: lines });
      return null;
    },
  });
}

function toTable(rows: readonly Row[]): OperatorTable {
  const [head, ...others] = rows;
  const names = (head?.fields ?? []).map((name) => name.toLowerCase());
  if (!names.includes('file')) {
    return { files: new Map(), problems: [problem(1, 'the head line has no column "file"', HEAD_HINT)] };
  }
  const files = new Map<string, StatedMetadata>();
  const problems: UserError[] = [];
  for (const { fields, line } of others) {
    const row = new Map(names.map((name, index) => [name, fields[index] ?? '']));
    const file = toSource(row.get('file') ?? '');
    if (fields.length > names.length)
      problems.push(problem(line, `more fields than columns (${fields.length})`, QUOTE_HINT));
    else if (file === '') problems.push(problem(line, 'no file is named', HEAD_HINT));
    else if (files.has(file))
      problems.push(problem(line, `"${file}" has a row already`, 'Keep one row a file.'));
    else files.set(file, metadataOf(row));
  }
  return { files, problems };
}

const HEAD_HINT = `The head line is: file,${COLUMNS.join(',')}`;
const QUOTE_HINT = 'Put a value that holds a comma between double quotation marks.';

/** `.\sub\a.txt` and `./sub/a.txt` are both `sub/a.txt`. */
function toSource(file: string): string {
  return file.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
}

function metadataOf(row: ReadonlyMap<string, string>): StatedMetadata {
  return Object.fromEntries(
    COLUMNS.map((name) => [name, row.get(name) ?? ''] as const).filter(([, value]) => value !== ''),
  );
}

function problem(line: number, reason: string, hint: string): UserError {
  return new UserError(`${OPERATOR_TABLE}, line ${line}: ${reason}`, { hint });
}

function asProblem(error: unknown): UserError {
  const { message } = error instanceof Error ? error : new Error(String(error));
  const hint = error instanceof UserError ? error.hint : null;
  return new UserError(`${OPERATOR_TABLE}: ${message}`, { hint: hint ?? QUOTE_HINT, cause: error });
}
