import { type ConnectionOptions, connect } from './sqlite/connection.ts';
import { sqliteDeliveries } from './sqlite/sqlite-deliveries.ts';
import { sqliteDocuments } from './sqlite/sqlite-documents.ts';
import { sqliteMemory } from './sqlite/sqlite-memory.ts';
import { sqliteNames } from './sqlite/sqlite-names.ts';
import { sqliteNotes } from './sqlite/sqlite-notes.ts';
import { sqliteSources } from './sqlite/sqlite-sources.ts';
import { sqliteSubscriptions } from './sqlite/sqlite-subscriptions.ts';
import type { Store } from './store.ts';

/**
 * Opens a database file, made where there is none (`:memory:` keeps nothing). Throws a UserError for a file of a
 * newer version, of another program, or that cannot be opened, and a DamagedStoreError for a damaged one.
 */
export async function openSqliteStore(file: string, options: ConnectionOptions = {}): Promise<Store> {
  const connection = await connect(file, options);
  const { read, write, sql } = connection;
  return {
    ...sqliteDocuments(connection),
    ...sqliteSources(connection),
    ...sqliteNames(connection),
    ...sqliteMemory(connection),
    ...sqliteSubscriptions(connection),
    ...sqliteDeliveries(connection),
    ...sqliteNotes(connection),
    fact: (name) =>
      read(() => (sql('SELECT value FROM facts WHERE name = ?').pluck().get(name) as string) ?? null),
    putFact: (name, value) =>
      write(() => void sql('INSERT OR REPLACE INTO facts VALUES (?, ?)').run(name, value)),
    close: () => connection.close(),
  };
}
