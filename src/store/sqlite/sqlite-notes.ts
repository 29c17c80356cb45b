import type { Address } from '../../model.ts';
import type { GoneQuotation, NoteRecord, NoteStore } from '../delivery-store.ts';
import type { Connection } from './connection.ts';

const COLUMNS = 'destination, reference, document, hash, start, "end", state, key, at';

type Row = Omit<NoteRecord, 'address'> & Address;

/** Notes under posted messages: written down before they are sent. */
export function sqliteNotes(connection: Connection): NoteStore {
  const { read, write, sql } = connection;
  return {
    noteGone: (gone, at) => write(() => noteGone(connection, gone, at)),
    openNotes: () =>
      read(() => {
        const open = sql(`SELECT ${COLUMNS} FROM notes WHERE state IN ('found', 'sending') ORDER BY number`);
        return (open.all() as Row[]).map(toRecord);
      }),
    sendingNotes: (notes, key, at) => write(() => sendingNotes(connection, notes, key, at), 'durably'),
    settleNotes: (key, state, at) =>
      write(() => {
        sql(`UPDATE notes SET state = ?, at = ? WHERE key = ? AND state = 'sending'`).run(state, at, key);
      }),
    notesAt: (destination, states) =>
      read(() => {
        const there = sql(`SELECT ${COLUMNS} FROM notes WHERE destination = ? ORDER BY number`);
        return (there.all(destination) as Row[]).map(toRecord).filter(({ state }) => states.includes(state));
      }),
  };
}

/** Writes down quotations whose note is to be posted, each once. Part of a write. */
export function noteGone({ sql }: Connection, gone: readonly GoneQuotation[], at: string): void {
  const note =
    sql(`INSERT OR IGNORE INTO notes (destination, reference, document, hash, start, "end", state, at)
    VALUES (?, ?, ?, ?, ?, ?, 'found', ?)`);
  for (const { destination, reference, address } of gone) {
    const { document, hash, start, end } = address;
    note.run(destination, reference, document, hash, start, end, at);
  }
}

/** All of them or none: whoever moves the first has the message. */
function sendingNotes(
  { sql }: Connection,
  notes: readonly GoneQuotation[],
  key: string,
  at: string,
): boolean {
  const isFound = sql(`SELECT 1 FROM notes WHERE destination = ? AND reference = ? AND hash = ? AND start = ?
    AND "end" = ? AND state = 'found'`);
  const places = notes.map(({ destination, reference, address: { hash, start, end } }) => {
    return [destination, reference, hash, start, end];
  });
  if (!places.every((place) => isFound.get(...place) !== undefined)) return false;
  const begin =
    sql(`UPDATE notes SET state = 'sending', key = ?, at = ? WHERE destination = ? AND reference = ?
    AND hash = ? AND start = ? AND "end" = ?`);
  for (const place of places) begin.run(key, at, ...place);
  return true;
}

function toRecord({ destination, reference, document, hash, start, end, state, key, at }: Row): NoteRecord {
  return { destination, reference, address: { document, hash, start, end }, state, key, at };
}
