import type { Derived } from '../../model.ts';
import { fold } from '../../text.ts';
import { formWords, nameRecords, namesWords, type StoredNames, storedNames } from '../name-records.ts';
import type { NameRecord, NameStore } from '../store.ts';
import { documentRows } from './batches.ts';
import type { Connection } from './connection.ts';

/** Documents whose names are handed out at once: about a millisecond. */
const BATCH = 100;

const COLUMNS = 'documents.id, documents.collection, document_names.names';
const NAMED = 'documents JOIN document_names ON document_names.document = documents.number';

interface Row {
  readonly id: string;
  readonly collection: string;
  readonly names: string;
}

/** The names of all documents: found by their words, read document by document. */
export function sqliteNames(connection: Connection): NameStore {
  const { read } = connection;
  return {
    namesBy: (by, folded) => read(() => (by === 'form' ? byForm : byWord)(connection, folded)),
    namesOf: (documents) =>
      read(() => {
        const sql = `SELECT ${COLUMNS} FROM ${documentRows}
          JOIN document_names ON document_names.document = documents.number ORDER BY asked.key`;
        return records(connection.sql(sql).all(JSON.stringify(documents)) as Row[]);
      }),
    allNames: () => allNames(connection),
  };
}

function byForm(connection: Connection, folded: readonly string[]): readonly NameRecord[] {
  const forms = new Set(folded);
  const documents = new Set<number>();
  const holding = connection
    .sql(`SELECT document FROM name_words WHERE word IN (SELECT value FROM json_each(?))
      GROUP BY document HAVING count(*) = ?`)
    .pluck();
  for (const form of forms) {
    const words = formWords(form);
    for (const document of holding.all(JSON.stringify(words), words.length)) documents.add(Number(document));
  }
  return ofDocuments(connection, [...documents], (form) => forms.has(fold(form)));
}

function byWord(connection: Connection, folded: readonly string[]): readonly NameRecord[] {
  const words = new Set(folded);
  const documents = connection
    .sql('SELECT DISTINCT document FROM name_words WHERE word IN (SELECT value FROM json_each(?))')
    .pluck()
    .all(JSON.stringify(folded)) as number[];
  return ofDocuments(connection, documents, (form) => formWords(fold(form)).some((word) => words.has(word)));
}

function ofDocuments(
  connection: Connection,
  documents: readonly number[],
  wanted: (form: string) => boolean,
): readonly NameRecord[] {
  const known = new Map<string, boolean>();
  // The same few forms stand in many documents: each is folded once.
  const once = (form: string) => {
    const answer = known.get(form) ?? wanted(form);
    known.set(form, answer);
    return answer;
  };
  const sql = `SELECT ${COLUMNS} FROM json_each(?) AS asked CROSS JOIN ${NAMED}
    WHERE documents.number = asked.value`;
  return records(connection.sql(sql).all(JSON.stringify(documents)) as Row[], once);
}

function records(rows: readonly Row[], wanted?: (form: string) => boolean): readonly NameRecord[] {
  return rows.flatMap(({ id, collection, names }) =>
    nameRecords(id, collection, JSON.parse(names) as StoredNames, wanted),
  );
}

async function* allNames(connection: Connection): AsyncIterable<readonly NameRecord[]> {
  const statement = connection.sql(`SELECT documents.number, ${COLUMNS} FROM ${NAMED}
    WHERE documents.number > ? ORDER BY documents.number LIMIT ${BATCH}`);
  let after = 0;
  for (;;) {
    const from = after;
    const rows = await connection.read(() => statement.all(from) as (Row & { number: number })[]);
    const last = rows.at(-1);
    if (!last) return;
    yield records(rows);
    after = last.number;
  }
}

/** Replaces the names of a document. Part of a write. */
export function writeNames(connection: Connection, document: number, derived: Derived): void {
  clearNames(connection, document);
  const names = storedNames(derived);
  connection.sql('INSERT INTO document_names VALUES (?, ?)').run(document, JSON.stringify(names));
  const insert = connection.sql('INSERT INTO name_words VALUES (?, ?)');
  for (const word of namesWords(names)) insert.run(word, document);
}

/** Takes the names of a document away, with the words that lead to them. Part of a write. */
export function clearNames(connection: Connection, document: number): void {
  const names = connection.sql('SELECT names FROM document_names WHERE document = ?').pluck().get(document);
  if (typeof names !== 'string') return;
  connection.sql('DELETE FROM document_names WHERE document = ?').run(document);
  const drop = connection.sql('DELETE FROM name_words WHERE word = ? AND document = ?');
  for (const word of namesWords(JSON.parse(names) as StoredNames)) drop.run(word, document);
}
