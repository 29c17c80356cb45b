import type { Derived, Document } from '../../model.ts';
import { decodeDerived } from '../codec/codec.ts';
import type { Arrival, LaterSentence, Sighting } from '../store.ts';
import type { Connection } from './connection.ts';

type ArrivalRow = [
  hash: string,
  change: number,
  at: string | null,
  folder: string | null,
  later: string | null,
];
type StoredSentence = readonly [
  start: number,
  end: number,
  change: number,
  at: string | null,
  instead: string | null,
];

/** An arrival from its columns. */
export function toArrival(
  change: number,
  at: string | null,
  folder: string | null,
  later: string | null,
): Arrival {
  const stored = later === null ? [] : (JSON.parse(later) as StoredSentence[]);
  return {
    change,
    at,
    folder,
    later: stored.map(([start, end, sentenceChange, sentenceAt, instead]) => {
      return { start, end, change: sentenceChange, at: sentenceAt, instead };
    }),
  };
}

/**
 * Notes when a document was first seen; where its text was edited, which sentences came with the edit. Part of a write,
 * before the derivation of the text before is replaced.
 */
export function writeArrival(
  connection: Connection,
  document: Document,
  derived: Derived,
  change: number,
  { at, folder }: Sighting,
): void {
  const row = connection
    .sql('SELECT hash, change, at, folder, later FROM arrivals WHERE document = ?')
    .raw()
    .get(document.id) as ArrivalRow | undefined;
  if (!row) {
    connection
      .sql('INSERT INTO arrivals VALUES (?, ?, ?, ?, ?, NULL)')
      .run(document.id, document.hash, change, at, folder);
  } else if (row[0] !== document.hash) {
    const later = laterSentences(connection, document, derived, row, { change, at });
    connection
      .sql('UPDATE arrivals SET hash = ?, later = ? WHERE document = ?')
      .run(document.hash, later.length === 0 ? null : JSON.stringify(later.map(toStored)), document.id);
  }
}

/** A text that goes for good leaves no trace. Part of a write. */
export function clearArrival(connection: Connection, document: string): void {
  connection.sql('DELETE FROM arrivals WHERE document = ?').run(document);
}

/** The sentences of the present text that the one before did not have, or that came into that one later. */
function laterSentences(
  connection: Connection,
  { id, text }: Document,
  { sentences }: Derived,
  [hash, , , , later]: ArrivalRow,
  seen: Pick<LaterSentence, 'change' | 'at'>,
): readonly LaterSentence[] {
  const before = sentencesBefore(connection, id, hash, toArrival(0, null, null, later).later);
  const present = sentences.map(({ start, end }) => ({ start, end, words: wordsOf(text, start, end) }));
  const replaced = replacedBy(before, present);
  return present.flatMap(({ start, end, words }) => {
    const known = before.get(words);
    if (known === null) return [];
    return [{ start, end, ...(known ?? { ...seen, instead: replaced.get(words) ?? null }) }];
  });
}

/** When a sentence of the text before came, null for with the document. */
type Seen = Omit<LaterSentence, 'start' | 'end'> | null;

function sentencesBefore(
  connection: Connection,
  id: string,
  hash: string,
  later: readonly LaterSentence[],
): ReadonlyMap<string, Seen> {
  const row = connection
    .sql(`SELECT texts.text, derivations.derived FROM documents JOIN texts ON texts.hash = documents.hash
      JOIN derivations ON derivations.document = documents.number WHERE documents.id = ? AND documents.hash = ?`)
    .raw()
    .get(id, hash) as [string, string] | undefined;
  if (!row) return new Map();
  const [text, derived] = row;
  const known = new Map<string, Seen>();
  for (const { start, end } of decodeDerived(text, derived).sentences)
    known.set(wordsOf(text, start, end), null);
  for (const { start, end, ...seen } of later) known.set(wordsOf(text, start, end), seen);
  return known;
}

/** Sentences that went and came with one edit, compared with each other; a text that was rewritten has more. */
const MOST_COMPARED = 60;
/** Share of words in common from which a sentence was only changed. */
const LIKE = 0.6;

/** Which sentence that went each one that came stands for: the one most like it, each once. */
function replacedBy(
  before: ReadonlyMap<string, Seen>,
  present: readonly { readonly words: string }[],
): ReadonlyMap<string, string> {
  const now = new Set(present.map(({ words }) => words));
  const gone = [...before.keys()].filter((words) => !now.has(words));
  const come = [...now].filter((words) => !before.has(words));
  if (gone.length > MOST_COMPARED || come.length > MOST_COMPARED) return new Map();
  const pairs = come
    .flatMap((one) => gone.map((other) => ({ one, other, likeness: likeness(one, other) })))
    .filter((pair) => pair.likeness >= LIKE)
    .sort((a, b) => b.likeness - a.likeness);
  const replaced = new Map<string, string>();
  const used = new Set<string>();
  for (const { one, other } of pairs) {
    if (replaced.has(one) || used.has(other)) continue;
    replaced.set(one, other);
    used.add(other);
  }
  return replaced;
}

/** Different words in common by the mean of both (Dice). */
function likeness(one: string, other: string): number {
  const [left, right] = [new Set(one.split(' ')), new Set(other.split(' '))];
  let common = 0;
  for (const word of left) if (right.has(word)) common += 1;
  return (2 * common) / (left.size + right.size);
}

/** A line that is broken elsewhere is the same sentence. */
function wordsOf(text: string, start: number, end: number): string {
  return text.slice(start, end).trim().split(/\s+/u).join(' ');
}

function toStored({ start, end, change, at, instead }: LaterSentence): StoredSentence {
  return [start, end, change, at, instead];
}
