import type { Derived, EntityKind } from '../model.ts';
import { documentRows } from './batches.ts';
import type { Connection } from './connection.ts';
import { formWords, nameRecords, type StoredName } from './name-records.ts';
import type { NameRecord, NameStore } from './store.ts';

/** Rows handed out at once: about a millisecond of reading. */
const BATCH = 500;

const COLUMNS = `documents.id AS document, documents.collection, names.entity, names.form, names.name, names.kind,
  names.equated, names.mentions, names.passages`;

interface Row {
  readonly document: string;
  readonly collection: string;
  readonly entity: number;
  readonly form: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly equated: number;
  readonly mentions: number;
  readonly passages: number;
}

/** The names of all documents; a form is stored once, however many documents use it. */
export function sqliteNames(connection: Connection): NameStore {
  const by = {
    form: `SELECT DISTINCT forms.number FROM json_each(?) AS asked JOIN forms ON forms.folded = asked.value`,
    word: `SELECT DISTINCT form_words.form FROM json_each(?) AS asked JOIN form_words ON form_words.word = asked.value`,
  };
  const found = (forms: string) => `SELECT ${COLUMNS} FROM names
    JOIN documents ON documents.number = names.document WHERE names.folded IN (${forms})`;
  const ofDocuments = `SELECT ${COLUMNS} FROM ${documentRows} JOIN names ON names.document = documents.number`;
  const read = (sql: string, values: readonly string[]) =>
    connection.read(() => (connection.sql(sql).all(JSON.stringify(values)) as Row[]).map(toRecord));
  return {
    namesBy: (way, folded) => read(found(by[way]), folded),
    namesOf: (documents) => read(ofDocuments, documents),
    allNames: () => allNames(connection),
  };
}

async function* allNames(connection: Connection): AsyncIterable<readonly NameRecord[]> {
  const statement = connection.sql(`SELECT ${COLUMNS}, names.document AS number, names.place FROM names
    JOIN documents ON documents.number = names.document
    WHERE (names.document, names.place) > (?, ?) ORDER BY names.document, names.place LIMIT ${BATCH}`);
  let after: { number: number; place: number } = { number: 0, place: -1 };
  for (;;) {
    const { number, place } = after;
    const rows = await connection.read(() => statement.all(number, place) as (Row & typeof after)[]);
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(toRecord);
    after = last;
  }
}

function toRecord(row: Row): NameRecord {
  return {
    document: row.document,
    collection: row.collection,
    entity: row.entity,
    form: row.form,
    name: row.name,
    kind: row.kind,
    equated: row.equated === 1,
    mentions: row.mentions,
    passages: row.passages,
  };
}

/** Replaces the names of a document. Part of a write. */
export function writeNames(connection: Connection, document: number, derived: Derived): void {
  clearNames(connection, document);
  const insert = connection.sql('INSERT INTO names VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  nameRecords(derived).forEach((record, place) => {
    insert.run(document, place, formNumber(connection, record), ...values(record));
  });
}

function values(record: StoredName): readonly (string | number)[] {
  const { entity, form, name, kind, equated, mentions, passages } = record;
  return [entity, form, name, kind, equated ? 1 : 0, mentions, passages];
}

function formNumber(connection: Connection, { folded }: StoredName): number {
  const known = connection.sql('SELECT number FROM forms WHERE folded = ?').pluck().get(folded);
  if (known !== undefined) return Number(known);
  const number = Number(connection.sql('INSERT INTO forms (folded) VALUES (?)').run(folded).lastInsertRowid);
  const insert = connection.sql('INSERT INTO form_words VALUES (?, ?)');
  for (const word of formWords(folded)) insert.run(word, number);
  return number;
}

/** Takes the names of a document away, and with them every form that no document uses any more. Part of a write. */
export function clearNames(connection: Connection, document: number): void {
  const forms = connection
    .sql(
      'SELECT DISTINCT forms.number, forms.folded FROM names JOIN forms ON forms.number = names.folded WHERE document = ?',
    )
    .all(document) as { number: number; folded: string }[];
  if (forms.length === 0) return;
  connection.sql('DELETE FROM names WHERE document = ?').run(document);
  for (const form of forms) dropUnused(connection, form);
}

function dropUnused(connection: Connection, form: { number: number; folded: string }): void {
  const dropped = connection
    .sql(
      'DELETE FROM forms WHERE number = @number AND NOT EXISTS (SELECT 1 FROM names WHERE folded = @number)',
    )
    .run({ number: form.number });
  if (dropped.changes === 0) return;
  const drop = connection.sql('DELETE FROM form_words WHERE word = ? AND form = ?');
  for (const word of formWords(form.folded)) drop.run(word, form.number);
}
