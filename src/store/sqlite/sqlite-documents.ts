import type { Analysis, Derived, Document } from '../../model.ts';
import { decodeDerived, encodeDerived } from '../codec/codec.ts';
import type { Change, DocumentStore, DocumentSummary, Sighting } from '../store.ts';
import { documentRows } from './batches.ts';
import type { Connection } from './connection.ts';
import { decodeAbout, encodeAbout, opening } from './document-row.ts';
import { clearArrival, toArrival, writeArrival } from './sqlite-arrivals.ts';
import { clearNames, writeNames } from './sqlite-names.ts';
import { writeSources } from './sqlite-sources.ts';
import { passageTerms } from './sqlite-terms.ts';
import { documentTexts, dropUnusedText, keepText, passageTexts } from './sqlite-texts.ts';

const SUMMARY = `documents.id, documents.hash, documents.collection, documents.sources, documents.about,
  documents.passages, documents.opening, documents.arrived,
  arrivals.change, arrivals.at, arrivals.folder, arrivals.later`;
const ARRIVALS = 'LEFT JOIN arrivals ON arrivals.document = documents.id';

type SummaryRow = [
  id: string,
  hash: string,
  collection: string,
  sources: string,
  about: string,
  passages: number,
  opening: string,
  change: number,
  first: number | null,
  at: string | null,
  folder: string | null,
  later: string | null,
];

/** Where nobody says when a text was seen. */
const UNSEEN: Sighting = { at: null, folder: null };

/** Documents with all that is derived from them. */
export function sqliteDocuments(connection: Connection): DocumentStore {
  const { read, write } = connection;
  return {
    lastChange: () => read(() => lastChange(connection)),
    changesSince: (number) => read(() => changesSince(connection, number)),
    putDocument: (document, derived, terms, sources, extractor, seen = UNSEEN) =>
      write(() => {
        const change = nextChange(connection, document.id, 'put');
        writeArrival(connection, document, derived, change.number, seen);
        const row = writeDocument(connection, document, derived, extractor, change.number);
        writeDerived(connection, row, document, derived, terms);
        writeSources(connection, row, sources);
        return change;
      }),
    putSources: (document, sources) =>
      write(() => {
        const change = nextChange(connection, document.id, 'put');
        const row = rowOf(connection, document.id);
        if (row === null) throw new Error(`There is no document ${document.id} to put sources to`);
        connection
          .sql('UPDATE documents SET sources = ?, collection = ? WHERE number = ?')
          .run(JSON.stringify(document.sources), document.collection, row);
        writeSources(connection, row, sources);
        return change;
      }),
    removeDocument: (id, texts = 'keep cited') => write(() => removeDocument(connection, id, texts)),
    summaries: () => read(() => summaries(connection, `SELECT ${SUMMARY} FROM documents ${ARRIVALS}`)),
    summariesOf: (ids) =>
      read(() =>
        summaries(connection, `SELECT ${SUMMARY} FROM ${documentRows} ${ARRIVALS} ORDER BY asked.key`, ids),
      ),
    analyses: (ids) => read(() => analyses(connection, ids)),
    textOf: (hash) =>
      read(
        () => (connection.sql('SELECT text FROM texts WHERE hash = ?').pluck().get(hash) as string) ?? null,
      ),
    documentsWithHash: (hash) =>
      read(() => ids(connection, 'SELECT id FROM documents WHERE hash = ? ORDER BY id', hash)),
    termsOf: (documents) => passageTerms(connection, documents),
    passageTexts: (ids) => read(() => passageTexts(connection, ids)),
    textsOf: (documents) => documentTexts(connection, documents),
    outdated: (version) =>
      read(() => ids(connection, 'SELECT id FROM documents WHERE extractor <> ? ORDER BY id', version)),
  };
}

function ids(connection: Connection, sql: string, value: string): readonly string[] {
  return connection.sql(sql).pluck().all(value) as string[];
}

/** The row with the highest number is only ever replaced by one with a higher: it is the last number taken. */
function lastChange(connection: Connection): number {
  return Number(connection.sql('SELECT coalesce(max(number), 0) FROM changes').pluck().get());
}

function changesSince(connection: Connection, number: number): readonly Change[] {
  return connection
    .sql('SELECT number, document, kind FROM changes WHERE number > ? ORDER BY number')
    .all(number) as Change[];
}

/** Takes the next number; of each document only its last change is kept. */
function nextChange(connection: Connection, document: string, kind: Change['kind']): Change {
  const number = lastChange(connection) + 1;
  connection.sql('INSERT OR REPLACE INTO changes VALUES (?, ?, ?)').run(number, document, kind);
  return { number, document, kind };
}

function rowOf(connection: Connection, id: string): number | null {
  const row = connection.sql('SELECT number FROM documents WHERE id = ?').pluck().get(id);
  return row === undefined ? null : Number(row);
}

/** Writes the document's own row and text; `arrived` moves on only with the text. */
function writeDocument(
  connection: Connection,
  document: Document,
  derived: Derived,
  extractor: string,
  change: number,
): number {
  const before = connection.sql('SELECT hash FROM documents WHERE id = ?').pluck().get(document.id);
  keepText(connection, document.hash, document.text);
  connection
    .sql(`INSERT INTO documents (id, hash, collection, sources, about, passages, opening, arrived, extractor)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET hash = excluded.hash, collection = excluded.collection,
        sources = excluded.sources, about = excluded.about, passages = excluded.passages,
        opening = excluded.opening, extractor = excluded.extractor,
        arrived = CASE WHEN hash = excluded.hash THEN arrived ELSE excluded.arrived END`)
    .run(
      document.id,
      document.hash,
      document.collection,
      JSON.stringify(document.sources),
      encodeAbout(document),
      derived.passages.length,
      opening(derived),
      change,
      extractor,
    );
  if (typeof before === 'string' && before !== document.hash)
    dropUnusedText(connection, before, 'keep cited');
  const row = rowOf(connection, document.id);
  if (row === null) throw new Error(`The document ${document.id} was not written`);
  return row;
}

function writeDerived(
  connection: Connection,
  row: number,
  document: Document,
  derived: Derived,
  terms: readonly string[],
): void {
  if (terms.length !== derived.passages.length) {
    throw new Error(`${terms.length} strings of terms for ${derived.passages.length} passages`);
  }
  connection
    .sql('INSERT OR REPLACE INTO derivations VALUES (?, ?)')
    .run(row, encodeDerived(document.text, document.blocks, derived));
  connection.sql('INSERT OR REPLACE INTO passage_terms VALUES (?, ?)').run(row, JSON.stringify(terms));
  writeNames(connection, row, derived);
}

function removeDocument(connection: Connection, id: string, texts: 'keep cited' | 'drop'): Change | null {
  const row = rowOf(connection, id);
  if (row === null) return null;
  const hash = String(connection.sql('SELECT hash FROM documents WHERE number = ?').pluck().get(row));
  clearNames(connection, row);
  connection.sql('DELETE FROM documents WHERE number = ?').run(row);
  dropUnusedText(connection, hash, texts);
  if (texts === 'drop') clearArrival(connection, id);
  return nextChange(connection, id, 'remove');
}

function summaries(connection: Connection, sql: string, asked?: readonly string[]): DocumentSummary[] {
  const statement = connection.sql(sql).raw();
  const rows = asked ? statement.all(JSON.stringify(asked)) : statement.all();
  return (rows as SummaryRow[]).map(toSummary);
}

function toSummary(row: SummaryRow): DocumentSummary {
  const [id, hash, collection, sources, about, passages, opening, change, first, at, folder, later] = row;
  return {
    id,
    collection,
    sources: JSON.parse(sources) as string[],
    ...decodeAbout(about),
    hash,
    passages,
    change,
    arrival: toArrival(first ?? change, at, folder, later),
    opening,
  };
}

function analyses(connection: Connection, asked: readonly string[]): Analysis[] {
  const rows = connection
    .sql(`SELECT documents.id, documents.hash, documents.collection, documents.sources, documents.about,
        texts.text, derivations.derived
      FROM ${documentRows} JOIN texts ON texts.hash = documents.hash
      JOIN derivations ON derivations.document = documents.number ORDER BY asked.key`)
    .raw()
    .all(JSON.stringify(asked)) as [string, string, string, string, string, string, string][];
  return rows.map(([id, hash, collection, sources, about, text, derived]) => {
    const { blocks, ...rest } = decodeDerived(text, derived);
    const names = JSON.parse(sources) as string[];
    return {
      document: { id, collection, sources: names, ...decodeAbout(about), text, hash, blocks },
      ...rest,
    };
  });
}
