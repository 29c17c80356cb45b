import type { Connection } from './connection.ts';
import { dropUnusedText } from './sqlite-texts.ts';

/** True for the one asked about and for all below it: `slack:T01` is above `slack:T01/U01`, not above `slack:T012`. */
const OURS = (column: string) => `(${column} = @who OR substr(${column}, 1, length(@who) + 1) = @who || '/')`;
const POSTED = OURS('destination');
const SUBSCRIBED = `(${OURS('destination')} OR ${OURS('owner')})`;
const RATED = `(${OURS('user')} OR workspace = @who)`;

/**
 * Deletes posted messages, subscriptions and verdicts of a workspace or user, the questions kept for them that nobody else's
 * rows hold, and texts that only they cited. Gives the number of rows. Part of a write.
 */
export function forget(connection: Connection, who: string): number {
  const asked = connection
    .sql(`SELECT invocation FROM posted WHERE ${POSTED} UNION SELECT invocation FROM verdicts WHERE ${RATED}`)
    .pluck()
    .all({ who }) as string[];
  const cited = connection
    .sql(
      `SELECT DISTINCT hash FROM cited_texts JOIN posted ON posted.number = cited_texts.posted WHERE ${POSTED}`,
    )
    .pluck()
    .all({ who }) as string[];
  const posted = connection.sql(`DELETE FROM posted WHERE ${POSTED}`).run({ who }).changes;
  const verdicts = connection.sql(`DELETE FROM verdicts WHERE ${RATED}`).run({ who }).changes;
  for (const hash of cited) dropUnusedText(connection, hash, 'keep cited');
  const subscribed = connection.sql(`DELETE FROM subscriptions WHERE ${SUBSCRIBED}`).run({ who }).changes;
  connection.sql(`DELETE FROM delivered_lines WHERE ${POSTED}`).run({ who });
  connection.sql(`DELETE FROM notes WHERE ${POSTED}`).run({ who });
  return posted + verdicts + subscribed + dropKept(connection, asked);
}

function dropKept(connection: Connection, texts: readonly string[]): number {
  const drop = connection.sql(`DELETE FROM kept WHERE text = @text
    AND NOT EXISTS (SELECT 1 FROM posted WHERE invocation = @text)
    AND NOT EXISTS (SELECT 1 FROM verdicts WHERE invocation = @text)`);
  return texts.reduce((sum, text) => sum + drop.run({ text }).changes, 0);
}
