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
