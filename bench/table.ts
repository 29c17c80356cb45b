/** One table of figures. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  /** The first cell of a row names it. Numbers are shown with three significant digits. */
  readonly rows: readonly (readonly (string | number)[])[];
  /** What a reader must know to read it right. */
  readonly note?: string;
}

/** The table as Markdown. */
export function markdown(table: Table): string {
  const rows = table.rows.map((row) => row.map(cell));
  const lines = [table.columns, table.columns.map(() => '---'), ...rows].map(
    (row) => `| ${row.join(' | ')} |`,
  );
  return [`### ${table.title}`, '', ...lines, ...(table.note === undefined ? [] : ['', table.note]), ''].join(
    '\n',
  );
}

/** Percentiles of times in milliseconds as one cell: `p50 / p95 / p99`. */
export function percentiles(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return [0.5, 0.95, 0.99].map((share) => cell(at(share))).join(' / ');
}

function cell(value: string | number): string {
  if (typeof value === 'string') return value;
  if (Number.isInteger(value)) return String(value);
  return Math.abs(value) >= 1000 ? value.toFixed(0) : value.toPrecision(3);
}
