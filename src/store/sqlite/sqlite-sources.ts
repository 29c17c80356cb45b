import type { SourceRecord, SourceStore } from '../store.ts';
import type { Connection } from './connection.ts';

const SELECT = `SELECT sources.source, sources.root, sources.location, sources.collection, documents.id AS document,
  sources.size, sources.modified, sources.bytes_hash AS bytesHash, sources.operator_hash AS operatorHash
  FROM sources JOIN documents ON documents.number = sources.document`;

/** Where documents came from. Records come in the order of their locations. */
export function sqliteSources(connection: Connection): SourceStore {
  const { read, write } = connection;
  const each = (sql: string, values: readonly string[]) =>
    write(() => {
      for (const value of values) connection.sql(sql).run(value);
    });
  return {
    sources: () => read(() => connection.sql(`${SELECT} ORDER BY sources.location`).all() as SourceRecord[]),
    sourcesOf: (document) =>
      read(
        () =>
          connection
            .sql(`${SELECT} WHERE documents.id = ? ORDER BY sources.location`)
            .all(document) as SourceRecord[],
      ),
    touchSources: (sources) => write(() => touchSources(connection, sources)),
    removedForGood: () =>
      read(
        () =>
          connection.sql('SELECT location FROM removed_for_good ORDER BY location').pluck().all() as string[],
      ),
    removeForGood: (locations) => each('INSERT OR IGNORE INTO removed_for_good VALUES (?)', locations),
    bringBack: (locations) => each('DELETE FROM removed_for_good WHERE location = ?', locations),
    syncedFolders: () =>
      read(() => connection.sql('SELECT root FROM folders ORDER BY root').pluck().all() as string[]),
    folderSynced: (root, at) =>
      write(() => void connection.sql('INSERT OR IGNORE INTO folders VALUES (?, ?)').run(root, at)),
  };
}

/** Replaces the sources of a document. Part of a write. */
export function writeSources(
  connection: Connection,
  document: number,
  sources: readonly SourceRecord[],
): void {
  const locations = JSON.stringify(sources.map((each) => each.location));
  connection
    .sql('DELETE FROM sources WHERE document = ? AND location NOT IN (SELECT value FROM json_each(?))')
    .run(document, locations);
  for (const source of sources) writeSource(connection, document, source);
}

function writeSource(connection: Connection, document: number, source: SourceRecord): void {
  const { location, root, collection, size, modified, bytesHash, operatorHash } = source;
  connection
    .sql('INSERT OR REPLACE INTO sources VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)')
    .run(location, source.source, root, collection, document, size, modified, bytesHash, operatorHash);
}

function touchSources(connection: Connection, sources: readonly SourceRecord[]): void {
  const update = connection.sql(
    'UPDATE sources SET size = ?, modified = ?, bytes_hash = ?, operator_hash = ? WHERE location = ?',
  );
  for (const { size, modified, bytesHash, operatorHash, location } of sources) {
    update.run(size, modified, bytesHash, operatorHash, location);
  }
}
