import type { PassageTerms } from '../store.ts';
import { documentRows } from './batches.ts';
import type { Connection } from './connection.ts';

/** Documents read at once: about a millisecond. */
const BATCH = 100;

interface Row {
  readonly number: number;
  readonly id: string;
  readonly terms: string;
}

/** The terms of all passages, or of those of some documents, some documents at a time. */
export async function* passageTerms(
  connection: Connection,
  documents: readonly string[] | 'all',
): AsyncIterable<readonly PassageTerms[]> {
  const batches = documents === 'all' ? all(connection) : some(connection, documents);
  for await (const rows of batches) yield rows.flatMap(byPassage);
}

async function* all(connection: Connection): AsyncIterable<readonly Row[]> {
  const statement = connection.sql(`SELECT documents.number, documents.id, passage_terms.terms
    FROM documents JOIN passage_terms ON passage_terms.document = documents.number
    WHERE documents.number > ? ORDER BY documents.number LIMIT ${BATCH}`);
  let after = 0;
  for (;;) {
    const from = after;
    const rows = await connection.read(() => statement.all(from) as Row[]);
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = last.number;
  }
}

async function* some(connection: Connection, documents: readonly string[]): AsyncIterable<readonly Row[]> {
  const statement = connection.sql(`SELECT documents.number, documents.id, passage_terms.terms
    FROM ${documentRows} JOIN passage_terms ON passage_terms.document = documents.number ORDER BY asked.key`);
  for (let from = 0; from < documents.length; from += BATCH) {
    const asked = JSON.stringify(documents.slice(from, from + BATCH));
    yield await connection.read(() => statement.all(asked) as Row[]);
  }
}

function byPassage({ id, terms }: Row): readonly PassageTerms[] {
  return (JSON.parse(terms) as string[]).map((line, passage) => ({ document: id, passage, terms: line }));
}
