import type { Connection } from './connection.ts';
import { dropUnusedText } from './sqlite-texts.ts';

/**
 * True for the one asked about and for all below it: `slack:T01` is above `slack:T01/U01`, not above `slack:T012`. A star
 * for the workspace means a user wherever they are; a user of one server is also the one of their direct messages.
 */
const OURS = (column: string) =>
  `(${column} = @who OR ${column} = @direct OR substr(${column}, 1, length(@who) + 1) = @who || '/'
    OR (instr(@who, ':*/') > 0 AND substr(${column}, 1, instr(${column}, ':')) = substr(@who, 1, instr(@who, ':'))
      AND substr(${column}, instr(${column}, '/')) = substr(@who, instr(@who, '/'))))`;
const POSTED = OURS('destination');
const SUBSCRIBED = `(${OURS('destination')} OR ${OURS('owner')})`;
const RATED = `(${OURS('user')} OR workspace = @who)`;

/**
 * Deletes posted messages, subscriptions and verdicts of a workspace or user, the questions kept for them that nobody else's
 * rows hold, and texts that only they cited. Gives the number of rows. Part of a write.
 */
export function forget(connection: Connection, who: string): number {
  const ours = { who, direct: who.replace(/^(discord):[^/]+\//u, '$1:@me/') };
  const asked = connection
    .sql(`SELECT invocation FROM posted WHERE ${POSTED} UNION SELECT invocation FROM verdicts WHERE ${RATED}`)
    .pluck()
    .all(ours) as string[];
  const cited = connection
    .sql(
      `SELECT DISTINCT hash FROM cited_texts JOIN posted ON posted.number = cited_texts.posted WHERE ${POSTED}`,
    )
    .pluck()
    .all(ours) as string[];
  const posted = connection.sql(`DELETE FROM posted WHERE ${POSTED}`).run(ours).changes;
  const verdicts = connection.sql(`DELETE FROM verdicts WHERE ${RATED}`).run(ours).changes;
  for (const hash of cited) dropUnusedText(connection, hash, 'keep cited');
  const subscribed = connection.sql(`DELETE FROM subscriptions WHERE ${SUBSCRIBED}`).run(ours).changes;
  connection.sql(`DELETE FROM delivered_lines WHERE ${POSTED}`).run(ours);
  connection.sql(`DELETE FROM notes WHERE ${POSTED}`).run(ours);
  connection.sql("DELETE FROM seen WHERE substr(id, 1, length(@who) + 1) = @who || '/'").run(ours);
  dropFromFacts(connection, who);
  return posted + verdicts + subscribed + dropKept(connection, asked) + dropOwned(connection, who);
}

/** A platform may keep a list of its workspaces as a fact. */
function dropFromFacts({ sql }: Connection, who: string): void {
  const [platform = '', name = ''] = who.split(':', 2);
  const last = name.split('/').at(-1) ?? '';
  const facts = sql("SELECT name, value FROM facts WHERE name LIKE ? || ' %'").all(platform) as {
    readonly name: string;
    readonly value: string;
  }[];
  for (const { name: fact, value } of facts) {
    const words = value.split(' ');
    const kept = words.filter((word) => word !== last);
    if (kept.length < words.length)
      sql('UPDATE facts SET value = ? WHERE name = ?').run(kept.join(' '), fact);
  }
}

/** What is kept for a workspace's buttons begins with a line that names it. */
function dropOwned({ sql }: Connection, who: string): number {
  const begins = 'substr(text, 1, length(@who) + 1) = @who || char(10)';
  return sql(`DELETE FROM kept WHERE ${begins}`).run({ who }).changes;
}

function dropKept(connection: Connection, texts: readonly string[]): number {
  const drop = connection.sql(`DELETE FROM kept WHERE text = @text
    AND NOT EXISTS (SELECT 1 FROM posted WHERE invocation = @text)
    AND NOT EXISTS (SELECT 1 FROM verdicts WHERE invocation = @text)`);
  return texts.reduce((sum, text) => sum + drop.run({ text }).changes, 0);
}
