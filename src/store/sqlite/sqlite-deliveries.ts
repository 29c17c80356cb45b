import type { DeliveryStore, Run, RunRecord, Sent, Settlement } from '../delivery-store.ts';
import type { Connection } from './connection.ts';
import { durablyTogether } from './together.ts';

const COLUMNS = 'subscription, run, state, sent, reference, at';
/** Days that a delivered line is remembered: longer than any digest's happening is news. */
const REMEMBERED_DAYS = 400;
const DAY = 24 * 60 * 60 * 1000;

/** Runs are claimed before they are sent: two processes never both send. */
export function sqliteDeliveries(connection: Connection): DeliveryStore {
  const { read, write, sql } = connection;
  const synced = durablyTogether(connection);
  return {
    claim: (run, next, token, at) => write(() => claim(connection, run, next, token, at)),
    takeOver: ({ subscription, run, at: claimed }, token, at) =>
      write(() => {
        const taken = sql(`UPDATE deliveries SET token = ?, at = ?
          WHERE subscription = ? AND run = ? AND state = 'claimed' AND at = ?`);
        return taken.run(token, at, subscription, run, claimed).changes === 1;
      }),
    sending: ({ subscription, run }, sent, token, at) =>
      synced(() => {
        const begun = sql(`UPDATE deliveries SET state = 'sending', sent = ?, at = ?
          WHERE subscription = ? AND run = ? AND state = 'claimed' AND token = ?`);
        return begun.run(JSON.stringify(sent), at, subscription, run, token).changes === 1;
        // Whoever has sent must not forget it: then it would be sent again.
      }),
    notSent: ({ subscription, run }, token, at) =>
      write(() => {
        const back = sql(`UPDATE deliveries SET state = 'claimed', at = ?
          WHERE subscription = ? AND run = ? AND state = 'sending' AND token = ?`);
        back.run(at, subscription, run, token);
      }),
    takeBack: ({ subscription, run, at: begun }, token, at) =>
      write(() => {
        const back = sql(`UPDATE deliveries SET state = 'claimed', token = ?, at = ?
          WHERE subscription = ? AND run = ? AND state = 'sending' AND at = ?`);
        return back.run(token, at, subscription, run, begun).changes === 1;
      }),
    settle: (settlement) => write(() => settle(connection, settlement)),
    openRuns: (before) =>
      read(() => {
        const open = sql(`SELECT ${COLUMNS} FROM deliveries WHERE state IN ('claimed', 'sending')
          AND at <= ? ORDER BY at, subscription`);
        return (open.all(before) as Row[]).map(toRecord);
      }),
    runsOf: (subscription, limit) =>
      read(() => {
        const runs = sql(`SELECT ${COLUMNS} FROM deliveries WHERE subscription = ?
          ORDER BY at DESC, run DESC LIMIT ?`);
        return (runs.all(subscription, limit) as Row[]).map(toRecord);
      }),
    undelivered: (destination, keys) => read(() => undelivered(connection, destination, keys)),
  };
}

type Row = Omit<RunRecord, 'sent'> & { readonly sent: string | null };

function toRecord(row: Row): RunRecord {
  return { ...row, sent: row.sent === null ? null : (JSON.parse(row.sent) as Sent) };
}

/** Whoever moves `next` on has the run; it is written down in the same step. */
function claim(
  { sql }: Connection,
  { subscription, run }: Run,
  next: string | null,
  token: string,
  at: string,
): boolean {
  const moved = sql('UPDATE subscriptions SET next = ? WHERE number = ? AND next = ? AND paused IS NULL');
  if (moved.run(next, subscription, run).changes === 0) return false;
  const written = sql(`INSERT OR IGNORE INTO deliveries (subscription, run, state, token, at)
    VALUES (?, ?, 'claimed', ?, ?)`);
  return written.run(subscription, run, token, at).changes === 1;
}

function settle({ sql }: Connection, settlement: Settlement): void {
  const { subscription, run, outcome, destination, reference, sent, at } = settlement;
  sql('UPDATE deliveries SET state = ?, reference = ?, at = ? WHERE subscription = ? AND run = ?').run(
    outcome,
    reference,
    at,
    subscription,
    run,
  );
  const deliver = sql('INSERT OR IGNORE INTO delivered_lines VALUES (?, ?, ?)');
  for (const key of sent?.keys ?? []) deliver.run(destination, key, at);
  if (sent !== null) {
    sql('UPDATE subscriptions SET since = max(since, ?) WHERE number = ?').run(sent.since, subscription);
  }
  const oldest = new Date(new Date(at).getTime() - REMEMBERED_DAYS * DAY).toISOString();
  sql('DELETE FROM delivered_lines WHERE destination = ? AND at < ?').run(destination, oldest);
}

function undelivered({ sql }: Connection, destination: string, keys: readonly string[]): readonly string[] {
  const known = sql('SELECT 1 FROM delivered_lines WHERE destination = ? AND key = ?');
  return keys.filter((key) => known.get(destination, key) === undefined);
}
