import { createHash } from 'node:crypto';
import type { Address, Language } from '../../model.ts';
import type { MemoryStore, PostedMessage, Verdict } from '../store.ts';
import type { Connection } from './connection.ts';
import { forget } from './sqlite-forget.ts';
import { noteGone } from './sqlite-notes.ts';

/** Characters of a key: 60 bits, short enough for a button's value beside other words. */
const KEY_LENGTH = 10;
/** Days that a delivery is remembered: platforms repeat one for hours, not for days. */
const SEEN_DAYS = 14;
const DAY = 24 * 60 * 60 * 1000;

/** What the bot remembers between presses, deliveries and restarts. */
export function sqliteMemory(connection: Connection): MemoryStore {
  const { read, write } = connection;
  return {
    keep: (text) => write(() => keep(connection, text)),
    recall: (key) =>
      read(() => (connection.sql('SELECT text FROM kept WHERE key = ?').pluck().get(key) as string) ?? null),
    firstTime: (id, at) => write(() => firstTime(connection, id, at)),
    posted: (message, quotes = []) => write(() => posted(connection, message, quotes)),
    postedMessages: (citing) => read(() => postedMessages(connection, citing)),
    postedLanguage: (destination, reference) =>
      read(() => postedLanguage(connection, destination, reference)),
    rate: (verdict) => write(() => rate(connection, verdict)),
    verdicts: () => read(() => verdicts(connection)),
    async forget(who) {
      const deleted = await write(() => forget(connection, who));
      // What was deleted stands in the log of changes until it is merged.
      await read(() => connection.sql('PRAGMA wal_checkpoint(TRUNCATE)').all());
      return deleted;
    },
  };
}

/** The key is the beginning of the text's hash, longer where another text has the same one already. */
function keep(connection: Connection, text: string): string {
  const known = connection.sql('SELECT key FROM kept WHERE text = ?').pluck().get(text);
  if (known !== undefined) return String(known);
  const hash = createHash('sha256').update(text).digest('base64url');
  const taken = connection.sql('SELECT 1 FROM kept WHERE key = ?');
  let length = KEY_LENGTH;
  while (taken.get(hash.slice(0, length)) !== undefined) length += 1;
  const key = hash.slice(0, length);
  connection.sql('INSERT INTO kept VALUES (?, ?)').run(key, text);
  return key;
}

function firstTime(connection: Connection, id: string, at: string): boolean {
  const oldest = new Date(new Date(at).getTime() - SEEN_DAYS * DAY).toISOString();
  connection.sql('DELETE FROM seen WHERE at < ?').run(oldest);
  const seen = new Date(at).toISOString();
  return connection.sql('INSERT OR IGNORE INTO seen VALUES (?, ?)').run(id, seen).changes === 1;
}

function posted(connection: Connection, message: PostedMessage, quotes: readonly string[]): void {
  const { destination, reference, invocation, addresses, at, language = null } = message;
  const added = connection
    .sql(`INSERT INTO posted (destination, reference, invocation, addresses, at, language)
      VALUES (?, ?, ?, ?, ?, ?)`)
    .run(destination, reference, invocation, JSON.stringify(addresses), at, language);
  const cite = connection.sql('INSERT OR IGNORE INTO cited_texts VALUES (?, ?)');
  for (const { hash } of addresses) cite.run(hash, added.lastInsertRowid);
  if (reference === null) return;
  const gone = addresses.filter((address, index) => isGone(connection, address, quotes[index]));
  noteGone(
    connection,
    gone.map((address) => ({ destination, reference, address })),
    at,
  );
}

/** Between the answer and its post its document may have changed: whoever looks at changes has been there already. */
function isGone({ sql }: Connection, { document, hash }: Address, quote: string | undefined): boolean {
  if (quote === undefined) return false;
  const present = sql('SELECT hash, text FROM documents JOIN texts USING (hash) WHERE id = ?').get(
    document,
  ) as { readonly hash: string; readonly text: string } | undefined;
  return present === undefined || (present.hash !== hash && !present.text.includes(quote));
}

interface PostedRow extends Omit<PostedMessage, 'addresses' | 'language'> {
  readonly addresses: string;
  readonly language: Language | null;
}

const CITES_ONE = `EXISTS (SELECT 1 FROM json_each(posted.addresses) AS address
  JOIN json_each(?) AS asked ON asked.value = address.value ->> 'document')`;

function postedMessages(connection: Connection, citing?: readonly string[]): readonly PostedMessage[] {
  const rows = connection
    .sql(`SELECT destination, reference, invocation, addresses, at, language FROM posted
      ${citing ? `WHERE ${CITES_ONE}` : ''} ORDER BY number`)
    .all(...(citing ? [JSON.stringify(citing)] : [])) as PostedRow[];
  return rows.map(({ language, ...row }) => ({
    ...row,
    addresses: JSON.parse(row.addresses) as Address[],
    ...(language !== null && { language }),
  }));
}

function postedLanguage({ sql }: Connection, destination: string, reference: string): Language | null {
  const last = sql(`SELECT language FROM posted WHERE destination = ? AND reference = ?
    ORDER BY number DESC LIMIT 1`);
  return (last.pluck().get(destination, reference) as Language | null | undefined) ?? null;
}

function rate(connection: Connection, verdict: Verdict): void {
  const { invocation, outcome, helpful, change, at, user, workspace } = verdict;
  connection
    .sql(`INSERT INTO verdicts (invocation, outcome, helpful, change, at, user, workspace)
      VALUES (?, ?, ?, ?, ?, ?, ?)`)
    .run(invocation, outcome, helpful ? 1 : 0, change, at, user, workspace);
}

function verdicts(connection: Connection): readonly Verdict[] {
  const rows = connection
    .sql('SELECT invocation, outcome, helpful, change, at, user, workspace FROM verdicts ORDER BY number')
    .all() as (Omit<Verdict, 'helpful'> & { helpful: number })[];
  return rows.map((row) => ({ ...row, helpful: row.helpful === 1 }));
}
