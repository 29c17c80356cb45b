import { existsSync, renameSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { connect } from './connection.ts';

/** What was saved from a damaged database. */
export interface Salvaged {
  /** Where the damaged file lies now. */
  readonly aside: string;
  /** Rows carried over, by table. */
  readonly carried: Readonly<Record<string, number>>;
  /** Tables of which some rows could not be read. */
  readonly incomplete: readonly string[];
  /** Files that `ingest` was given and no folder keeps in sync: they must be given again. */
  readonly given: readonly string[];
}

/**
 * Truth that no document holds, in an order that references allow. Facts are about the damaged database itself
 * (its mark, its snapshots) and must not pass for facts about the new one.
 */
const TRUTH = [
  'removed_for_good',
  'kept',
  'seen',
  'posted',
  'cited_texts',
  'verdicts',
  'subscriptions',
  'deliveries',
  'delivered_lines',
];

/**
 * Sets a damaged database aside and makes a new one with all that can still be read of what no document holds:
 * posted messages with the texts they cite, verdicts, kept invocations, what was removed for good.
 * Change numbers go on where the old ones ended. The corpus is empty after it, to be synced anew.
 * No other process may have the database open.
 */
export async function salvage(file: string): Promise<Salvaged> {
  const aside = setAside(file);
  const fresh = await connect(file);
  await fresh.close();
  const target = new Sqlite(file);
  const source = openDamaged(aside);
  try {
    const carried: Record<string, number> = {};
    const incomplete = new Set<string>();
    for (const table of TRUTH) carry(source, target, table, carried, incomplete);
    carryCitedTexts(source, target, carried, incomplete);
    continueNumbers(source, target);
    return { aside, carried, incomplete: [...incomplete], given: givenFiles(source) };
  } finally {
    source?.close();
    target.close();
  }
}

/** The first free name, so that no earlier damaged file is lost; the log belongs to the file and goes along. */
function setAside(file: string): string {
  let number = 1;
  while (existsSync(`${file}.damaged-${number}`)) number += 1;
  const aside = `${file}.damaged-${number}`;
  for (const ending of ['', '-wal', '-shm']) {
    if (existsSync(file + ending)) renameSync(file + ending, aside + ending);
  }
  return aside;
}

function openDamaged(file: string): Sqlite.Database | null {
  try {
    const database = new Sqlite(file, { readonly: true, fileMustExist: true });
    database.prepare('SELECT count(*) FROM sqlite_schema').get();
    return database;
  } catch {
    return null;
  }
}

function carry(
  source: Sqlite.Database | null,
  target: Sqlite.Database,
  table: string,
  carried: Record<string, number>,
  incomplete: Set<string>,
): void {
  const columns = target.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table).join(', ');
  const insert = target.prepare(
    `INSERT OR IGNORE INTO ${table} (${columns}) VALUES (${columns.replace(/[a-z_]+/g, '?')})`,
  );
  carried[table] = 0;
  const { rows, whole } = readable(source, `SELECT ${columns} FROM ${table}`);
  if (!whole) incomplete.add(table);
  for (const row of rows) carried[table] += tryInsert(insert, row);
}

/** A row that leans on a lost one is lost with it. */
function tryInsert(insert: Sqlite.Statement, row: readonly unknown[]): number {
  try {
    return insert.run(...row).changes;
  } catch {
    return 0;
  }
}

/** Rows up to the first damaged page, and whether that was all of them. */
function readable(
  source: Sqlite.Database | null,
  sql: string,
): { readonly rows: readonly unknown[][]; readonly whole: boolean } {
  const rows: unknown[][] = [];
  if (!source) return { rows, whole: false };
  try {
    for (const row of source.prepare(sql).raw().iterate()) rows.push(row as unknown[]);
    return { rows, whole: true };
  } catch {
    return { rows, whole: false };
  }
}

/** Text by text: one that is lost does not take the others along. */
function carryCitedTexts(
  source: Sqlite.Database | null,
  target: Sqlite.Database,
  carried: Record<string, number>,
  incomplete: Set<string>,
): void {
  const hashes = target.prepare('SELECT DISTINCT hash FROM cited_texts').pluck().all() as string[];
  const insert = target.prepare('INSERT OR IGNORE INTO texts (hash, text) VALUES (?, ?)');
  carried.texts = 0;
  for (const hash of hashes) {
    const text = citedText(source, hash);
    if (text === null) incomplete.add('texts');
    else carried.texts += insert.run(hash, text).changes;
  }
}

function citedText(source: Sqlite.Database | null, hash: string): string | null {
  try {
    const text = source?.prepare('SELECT text FROM texts WHERE hash = ?').pluck().get(hash);
    return typeof text === 'string' ? text : null;
  } catch {
    return null;
  }
}

/** Verdicts and subscriptions hold change numbers: a number is never given to a second change. */
function continueNumbers(source: Sqlite.Database | null, target: Sqlite.Database): void {
  const last = readable(source, 'SELECT max(number) FROM changes').rows[0]?.[0] ?? 0;
  const held = target
    .prepare('SELECT max(change) FROM verdicts UNION ALL SELECT max(since) FROM subscriptions')
    .pluck()
    .all();
  const number = Math.max(Number(last), ...held.map(Number));
  if (number > 0) target.prepare(`INSERT INTO changes VALUES (?, '', 'remove')`).run(number);
}

function givenFiles(source: Sqlite.Database | null): readonly string[] {
  const { rows } = readable(source, 'SELECT location FROM sources WHERE root IS NULL');
  return rows.map(([location]) => String(location)).sort();
}
