import { decodePassageTexts, PASSAGES_PLACE } from '../codec/codec.ts';
import type { DocumentText, PassageTexts } from '../store.ts';
import { documentRows } from './batches.ts';
import type { Connection } from './connection.ts';

/** Keeps a text under its hash, once. Part of a write. */
export function keepText(connection: Connection, hash: string, text: string): void {
  connection.sql('INSERT OR IGNORE INTO texts VALUES (?, ?)').run(hash, text);
}

/**
 * Drops a text that no document has any more; one that a posted message cites stays, unless it is to go for good.
 * Part of a write.
 */
export function dropUnusedText(connection: Connection, hash: string, cited: 'keep cited' | 'drop'): void {
  const sql = `DELETE FROM texts WHERE hash = @hash AND NOT EXISTS (SELECT 1 FROM documents WHERE hash = @hash)`;
  const kept = 'AND NOT EXISTS (SELECT 1 FROM cited_texts WHERE hash = @hash)';
  connection.sql(cited === 'drop' ? sql : `${sql} ${kept}`).run({ hash });
}

/** The texts of the passages of documents: SQLite takes their places out of what is stored, so nothing else is decoded. */
export function passageTexts(connection: Connection, ids: readonly string[]): readonly PassageTexts[] {
  const rows = connection
    .sql(`SELECT documents.id, texts.text, json_extract(derivations.derived, '$[${PASSAGES_PLACE}]')
      FROM ${documentRows} JOIN texts ON texts.hash = documents.hash
      JOIN derivations ON derivations.document = documents.number ORDER BY asked.key`)
    .raw()
    .all(JSON.stringify(ids)) as [id: string, text: string, passages: string | null][];
  return rows.map(([document, text, passages]) => ({
    document,
    passages: decodePassageTexts(text, passages ?? '[]'),
  }));
}

/** Documents whose texts are read at once: some hundred kilobytes. */
const BATCH = 50;

/** The texts of all documents, or of some, some documents at a time. */
export async function* documentTexts(
  connection: Connection,
  documents: readonly string[] | 'all',
): AsyncIterable<readonly DocumentText[]> {
  const ids = documents === 'all' ? await allIds(connection) : documents;
  const statement = connection.sql(`SELECT documents.id AS document, documents.collection, texts.text
    FROM ${documentRows} JOIN texts ON texts.hash = documents.hash ORDER BY asked.key`);
  for (let from = 0; from < ids.length; from += BATCH) {
    const asked = JSON.stringify(ids.slice(from, from + BATCH));
    yield await connection.read(() => statement.all(asked) as DocumentText[]);
  }
}

function allIds(connection: Connection): Promise<readonly string[]> {
  return connection.read(
    () => connection.sql('SELECT id FROM documents ORDER BY number').pluck().all() as string[],
  );
}
