import { existsSync, renameSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { connect } from '../sqlite/connection.ts';
import { type DamagedDatabase, openDamaged } from './damaged-rows.ts';
import { OPERATOR_LISTS, OPERATOR_LISTS_MARK } from './operator-facts.ts';
import { carryDocuments, isWholeText } from './salvage-documents.ts';

/** What was saved from a damaged database. */
export interface Salvaged {
  /** Where the damaged file lies now. */
  readonly aside: string;
  /** Rows carried over, by table. */
  readonly carried: Readonly<Record<string, number>>;
  /** Tables of which some rows could not be read. */
  readonly incomplete: readonly string[];
  /** Files that `ingest` was given, no folder keeps in sync, and whose text is lost: they must be given again. */
  readonly given: readonly string[];
}

/** A table of truth, and by what its rows are in order. */
interface TruthTable {
  readonly name: string;
  readonly key: string;
}

/** Truth that no document holds, in an order that references allow. */
export const TRUTH: readonly TruthTable[] = [
  { name: 'removed_for_good', key: 'location' },
  { name: 'kept', key: 'key' },
  { name: 'seen', key: 'id' },
  { name: 'posted', key: 'number' },
  { name: 'cited_texts', key: 'hash, posted' },
  { name: 'verdicts', key: 'number' },
  { name: 'subscriptions', key: 'number' },
  { name: 'deliveries', key: 'subscription, run' },
  { name: 'delivered_lines', key: 'destination, key' },
  { name: 'arrivals', key: 'document' },
  { name: 'folders', key: 'root' },
  { name: 'notes', key: 'number' },
];

/**
 * Tables that are carried in their own way, or not at all. Facts are about the damaged database itself (its mark, its
 * snapshots) and must not pass for facts about the new one, but for what the operator states; the rest is derived from the documents' texts.
 */
export const NOT_CARRIED_AS_THEY_ARE: readonly string[] = [
  'facts',
  'changes',
  'texts',
  'documents',
  'sources',
  'derivations',
  'passage_terms',
  'document_names',
  'name_words',
];

/**
 * Sets a damaged database aside and makes a new one with all that can still be read of what only it knew: subscriptions
 * and what was delivered, posted messages with the texts they cite, verdicts, kept invocations, what was removed for
 * good; and which document is which, where it came from and when it arrived, with its text to be derived anew by the next
 * sync. Change numbers go on where the old ones ended. Needs the writer's lock, and no other process that has it open.
 */
export async function salvage(file: string): Promise<Salvaged> {
  const aside = setAside(file);
  const fresh = await connect(file);
  await fresh.close();
  const target = new Sqlite(file);
  const source = openDamaged(aside);
  try {
    return target.transaction(() => {
      const carried: Record<string, number> = {};
      const incomplete = new Set<string>();
      for (const table of TRUTH) carry(source, target, table, carried, incomplete);
      carryCitedTexts(source, target, carried, incomplete);
      carryLists(source, target, incomplete);
      const documents = carryDocuments(source, target);
      if (!documents.whole) incomplete.add('documents');
      carried.documents = documents.carried;
      continueNumbers(source, target);
      return { aside, carried, incomplete: [...incomplete], given: documents.given };
    })();
  } finally {
    source.close();
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

/** A column that the damaged database, of an older version, does not have takes its default. */
function carry(
  source: DamagedDatabase,
  target: Sqlite.Database,
  { name, key }: TruthTable,
  carried: Record<string, number>,
  incomplete: Set<string>,
): void {
  const there = new Set(source.columns(name));
  const here = target.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(name).map(String);
  const columns = here.filter((column) => there.has(column));
  carried[name] = 0;
  if (here.length === 0) return;
  if (columns.length === 0) {
    incomplete.add(name);
    return;
  }
  const insert = target.prepare(
    `INSERT OR IGNORE INTO ${name} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  const { rows, whole } = source.rows(name, columns, key);
  if (!whole) incomplete.add(name);
  for (const row of rows) carried[name] += tryInsert(insert, row);
}

/** A row that leans on a lost one is lost with it. */
function tryInsert(insert: Sqlite.Statement, row: readonly unknown[]): number {
  try {
    return insert.run(...row).changes;
  } catch {
    return 0;
  }
}

/** Text by text: one that is lost does not take the others along, and one that was altered is lost. */
function carryCitedTexts(
  source: DamagedDatabase,
  target: Sqlite.Database,
  carried: Record<string, number>,
  incomplete: Set<string>,
): void {
  const hashes = target.prepare('SELECT DISTINCT hash FROM cited_texts').pluck().all() as string[];
  const insert = target.prepare('INSERT OR IGNORE INTO texts (hash, text) VALUES (?, ?)');
  carried.texts = 0;
  for (const hash of hashes) {
    const text = source.value('SELECT text FROM texts WHERE hash = ?', hash);
    if (isWholeText(text, hash)) carried.texts += insert.run(hash, text).changes;
    else incomplete.add('texts');
  }
}

function carryLists(source: DamagedDatabase, target: Sqlite.Database, incomplete: Set<string>): void {
  const lists = source.value('SELECT value FROM facts WHERE name = ?', OPERATOR_LISTS);
  if (typeof lists !== 'string') return;
  try {
    JSON.parse(lists);
    const insert = target.prepare('INSERT OR REPLACE INTO facts VALUES (?, ?)');
    insert.run(OPERATOR_LISTS, lists);
    insert.run(OPERATOR_LISTS_MARK, crypto.randomUUID());
  } catch {
    incomplete.add(OPERATOR_LISTS);
  }
}

/** Verdicts and subscriptions hold change numbers: a number is never given to a second change. */
function continueNumbers(source: DamagedDatabase, target: Sqlite.Database): void {
  const last = source.value('SELECT max(number) FROM changes');
  const held = target
    .prepare(
      'SELECT max(change) FROM verdicts UNION ALL SELECT max(since) FROM subscriptions UNION ALL SELECT max(arrived) FROM documents',
    )
    .pluck()
    .all();
  const number = Math.max(...[last, ...held].map((each) => Number(each ?? 0)));
  if (number > 0) target.prepare(`INSERT INTO changes VALUES (?, '', 'remove')`).run(number);
}
