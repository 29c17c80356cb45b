import { createHash } from 'node:crypto';
import type Sqlite from 'better-sqlite3';
import type { Derived } from '../../model.ts';
import { decodeDerived, encodeDerived } from '../codec/codec.ts';
import { decodeAbout } from '../sqlite/document-row.ts';
import type { DamagedDatabase } from './damaged-rows.ts';

/** What was carried over of the documents. */
interface CarriedDocuments {
  readonly carried: number;
  /** Whether every document of the damaged database was. */
  readonly whole: boolean;
  /** Locations of files that `ingest` was given whose text is lost. */
  readonly given: readonly string[];
}

/** No extractor has this version: whatever bears it is derived anew by the next sync or ingest. */
const UNDERIVED = 'salvaged';

const NOTHING: Derived = {
  passages: [],
  sentences: [],
  entities: [],
  mentions: [],
  times: [],
  events: [],
};

const COLUMNS = ['number', 'id', 'hash', 'collection', 'sources', 'about', 'opening', 'arrived'];
const SOURCE_COLUMNS = [
  'location',
  'source',
  'root',
  'collection',
  'document',
  'size',
  'modified',
  'bytes_hash',
  'operator_hash',
];

/**
 * Carries over which documents there are: their ids, which posted messages cite, when they arrived, which digests go by,
 * their texts and their files. What is derived from them is not read: a sync derives it anew.
 */
export function carryDocuments(source: DamagedDatabase, target: Sqlite.Database): CarriedDocuments {
  const { rows, whole } = source.rows('documents', COLUMNS, 'number');
  const known = new Set(rows.filter((row) => carryDocument(row, source, target)).map(([number]) => number));
  const files = source.rows('sources', SOURCE_COLUMNS, 'location');
  const insert = target.prepare(
    `INSERT OR IGNORE INTO sources (${SOURCE_COLUMNS.join(', ')}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const given: string[] = [];
  for (const row of files.rows) {
    const [location, , root, , document] = row;
    if (known.has(document)) insert.run(...row);
    else if (root === null) given.push(String(location));
  }
  // A document without any file is one whose files cannot be read: the next sync finds the file and its text again.
  target.exec('DELETE FROM documents WHERE number NOT IN (SELECT document FROM sources)');
  const carried = Number(target.prepare('SELECT count(*) FROM documents').pluck().get());
  return {
    carried,
    whole: whole && files.whole && known.size === rows.length,
    given: [...new Set(given)].sort(),
  };
}

/** Whether a text is what its hash says. */
export function isWholeText(text: unknown, hash: unknown): text is string {
  return typeof text === 'string' && createHash('sha256').update(text).digest('hex') === hash;
}

function carryDocument(row: readonly unknown[], source: DamagedDatabase, target: Sqlite.Database): boolean {
  const [number, id, hash, collection, sources, about, opening, arrived] = row;
  const text = source.value('SELECT text FROM texts WHERE hash = ?', hash);
  const derived = source.value('SELECT derived FROM derivations WHERE document = ?', number);
  if (!isWholeText(text, hash) || !isSound(sources, about)) return false;
  const blocks = blocksOf(text, derived);
  if (blocks === null) return false;
  target.prepare('INSERT OR IGNORE INTO texts VALUES (?, ?)').run(hash, text);
  const { changes } = target
    .prepare(
      `INSERT OR IGNORE INTO documents (number, id, hash, collection, sources, about, passages, opening, arrived, extractor)
        VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?, ?)`,
    )
    .run(number, id, hash, collection, sources, about, opening, arrived, UNDERIVED);
  if (changes === 0) return false;
  target.prepare('INSERT INTO derivations VALUES (?, ?)').run(number, blocks);
  target.prepare(`INSERT INTO passage_terms VALUES (?, '[]')`).run(number);
  return true;
}

function isSound(sources: unknown, about: unknown): boolean {
  try {
    decodeAbout(String(about));
    return Array.isArray(JSON.parse(String(sources)));
  } catch {
    return false;
  }
}

/** The blocks of the text, which readers found and the text alone does not tell; null where they cannot be read. */
function blocksOf(text: string, derived: unknown): string | null {
  try {
    const { blocks } = decodeDerived(text, String(derived));
    const isInside = blocks.every(({ start, end }) => start >= 0 && start <= end && end <= text.length);
    return isInside ? encodeDerived(text, blocks, NOTHING) : null;
  } catch {
    return null;
  }
}
