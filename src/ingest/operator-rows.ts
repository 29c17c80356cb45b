import { parse } from 'csv-parse/sync';
import { UserError } from '../errors.ts';
import { decode } from './decode.ts';

/** How a table of the operator's is called and what stands in it. */
export interface TableShape {
  /** Name of the file. */
  readonly file: string;
  /** All columns that count; the first one may not be missing. */
  readonly columns: readonly [string, ...string[]];
}

/** One line of a table: what stands in its columns, trimmed; empty for nothing. */
export interface TableRow {
  readonly line: number;
  readonly value: (column: string) => string;
}

/** What an operator's table holds, each mistake with its line and what mends it. */
export interface TableRows {
  readonly rows: readonly TableRow[];
  readonly problems: readonly UserError[];
}

/** More lines are no list that somebody keeps; each would cost every question a little. */
const MOST_ROWS = 20_000;

const QUOTE_HINT =
  'Put a value that holds a comma between double quotation marks, and close them in its line.';

/**
 * Reads a table line by line, so that a bad line costs no other one: a head line with the columns in any order, then
 * rows, separated by commas, semicolons or tabs. Never throws.
 */
export function readOperatorRows(bytes: Uint8Array, shape: TableShape): TableRows {
  const problems: UserError[] = [];
  const lines = linesOf(bytes, shape, problems);
  const separator = separatorOf(lines[0]?.text ?? '');
  const [head, ...others] = lines;
  const columns = (fieldsOf(head?.text ?? '', separator) ?? []).map((name) => name.toLowerCase());
  const [needed] = shape.columns;
  const hint = `The head line is: ${shape.columns.join(',')}`;
  if (!columns.includes(needed)) {
    problems.push(lineProblem(shape, 1, `the head line has no column "${needed}"`, hint));
    return { rows: [], problems };
  }
  for (const name of columns) {
    if (name !== '' && !shape.columns.includes(name))
      problems.push(lineProblem(shape, 1, `the column "${name}" is not known and counts for nothing`, hint));
  }
  if (others.length > MOST_ROWS) {
    const reason = `there are more than ${MOST_ROWS} rows; this one and those after it count for nothing`;
    problems.push(lineProblem(shape, others[MOST_ROWS]?.line ?? 1, reason, 'Keep fewer rows.'));
  }
  const rows = others.slice(0, MOST_ROWS).flatMap(({ text, line }): readonly TableRow[] => {
    const fields = fieldsOf(text, separator);
    if (!fields || fields.length > columns.length) {
      const reason = fields
        ? `more fields than columns (${fields.length})`
        : `cannot be read: ${text.slice(0, 60)}`;
      problems.push(lineProblem(shape, line, reason, QUOTE_HINT));
      return [];
    }
    const values = new Map(columns.map((name, index) => [name, fields[index] ?? '']));
    return [{ line, value: (column) => values.get(column) ?? '' }];
  });
  return { rows, problems };
}

/** The mistake of one line, with what mends it. */
export function lineProblem({ file }: TableShape, line: number, reason: string, hint: string): UserError {
  return new UserError(`${file}, line ${line}: ${reason}`, { hint });
}

/** The values of one field, which semicolons separate; each once. */
export function listedIn(field: string): readonly string[] {
  const values = field.split(';').map((value) => value.replace(/\s+/gu, ' ').trim());
  return [...new Set(values)].filter((value) => value !== '');
}

/** Spreadsheets of Spanish systems write semicolons. */
export function separatorOf(head: string): string {
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: head.split(sign).length }));
  return counts.sort((one, other) => other.count - one.count)[0]?.sign ?? ',';
}

function linesOf(
  bytes: Uint8Array,
  shape: TableShape,
  problems: UserError[],
): readonly { readonly text: string; readonly line: number }[] {
  try {
    return decode(bytes)
      .split(/\r\n|\n|\r/u)
      .map((text, index) => ({ text, line: index + 1 }))
      .filter(({ text }) => text.trim() !== '');
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    problems.push(new UserError(`${shape.file}: ${message}`, { hint: 'Save it as UTF-8.', cause: error }));
    return [];
  }
}

/** The fields of one line, null where a quotation mark is not closed. */
function fieldsOf(line: string, separator: string): readonly string[] | null {
  try {
    const [fields = []] = parse(line, {
      delimiter: separator,
      relax_column_count: true,
      relax_quotes: true,
      trim: true,
    }) as string[][];
    return fields;
  } catch {
    return null;
  }
}
