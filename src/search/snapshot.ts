/** An index as bytes: titles and passages as numbers of words. Postings are derived from it when it is read. */
export interface Snapshot {
  /** Every term once, sorted: a tree of words grows three times faster in this order. */
  readonly terms: readonly string[];
  /** Documents in order, with how many passages each has; their passages follow one another. */
  readonly documents: readonly { readonly id: string; readonly passages: number }[];
  /** One row for each document. */
  readonly titles: WordTable;
  /** One row for each passage. */
  readonly passages: WordTable;
}

/** Rows of words: row n holds `words[starts[n]]` up to `words[starts[n + 1]]`. */
export interface WordTable {
  readonly starts: Uint32Array;
  /** Numbers of terms, repeated as often as they occur in the row; equal ones stand together. */
  readonly words: Uint32Array;
}

/** A document as it is written: its title and each of its passages as terms joined by spaces, once asked for. */
export interface WrittenDocument {
  readonly id: string;
  title(): string;
  passages(): readonly string[];
}

/** Says what the bytes are; changes with their layout, so that an older file is refused and built anew. */
const SIGNATURE = 0x464e5833;
/** Numbers before the names: signature, bytes of the names, then the four lengths of the two tables. */
const HEAD = 6;
/** Documents written between two turns of the event loop: some milliseconds of work. */
const DOCUMENTS_AT_ONCE = 50;

/**
 * Writes documents as bytes, in slices that leave the event loop free in between. A document must give the same
 * words until the promise is settled; the order is the caller's.
 */
export async function writeSnapshot(documents: readonly WrittenDocument[]): Promise<Uint8Array> {
  const numbers = new Map<string, number>();
  const titles = new TableWriter(numbers);
  const passages = new TableWriter(numbers);
  const sizes: number[] = [];
  for (const [place, document] of documents.entries()) {
    if (place % DOCUMENTS_AT_ONCE === DOCUMENTS_AT_ONCE - 1) await nextTurn();
    const rows = document.passages();
    titles.add(document.title());
    for (const row of rows) passages.add(row);
    sizes.push(rows.length);
  }
  const terms = [...numbers.keys()].sort();
  const sorted = new Uint32Array(terms.length);
  for (const [place, term] of terms.entries()) sorted[numbers.get(term) ?? 0] = place;
  const names: Names = { terms, ids: documents.map(({ id }) => id), sizes };
  return join(Buffer.from(JSON.stringify(names)), [...titles.columns(sorted), ...passages.columns(sorted)]);
}

/** Reads what `writeSnapshot` wrote; null where the bytes are of another version or cut short. */
export function readSnapshot(bytes: Uint8Array): Snapshot | null {
  if (bytes.byteLength < 4 * HEAD) return null;
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
  const [signature, named = 0, ...lengths] = new Uint32Array(aligned.buffer, aligned.byteOffset, HEAD);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  if (signature !== SIGNATURE || bytes.byteLength !== 4 * (HEAD + inWords(named) + total)) return null;
  let at = aligned.byteOffset + 4 * (HEAD + inWords(named));
  const [titleStarts, titleWords, starts, words] = lengths.map((length) => {
    at += 4 * length;
    return new Uint32Array(aligned.buffer, at - 4 * length, length);
  });
  const text = Buffer.from(aligned.buffer, aligned.byteOffset + 4 * HEAD, named).toString();
  const names = JSON.parse(text) as Names;
  return {
    terms: names.terms,
    documents: names.ids.map((id, place) => ({ id, passages: names.sizes[place] ?? 0 })),
    titles: { starts: titleStarts ?? NONE, words: titleWords ?? NONE },
    passages: { starts: starts ?? NONE, words: words ?? NONE },
  };
}

/** The numbers of the words in a row of a table. */
export function rowOf(table: WordTable, row: number): Uint32Array {
  return table.words.subarray(table.starts[row], table.starts[row + 1]);
}

const NONE = new Uint32Array();

/** The part of the bytes that is JSON: the terms, and the documents with their numbers of passages. */
interface Names {
  readonly terms: readonly string[];
  readonly ids: readonly string[];
  readonly sizes: readonly number[];
}

/** Rows of words on their way into a table; a class because two of them number their terms together. */
class TableWriter {
  readonly #numbers: Map<string, number>;
  readonly #starts = [0];
  readonly #words: number[] = [];

  constructor(numbers: Map<string, number>) {
    this.#numbers = numbers;
  }

  /** Adds a row of terms joined by spaces; a new term gets the next number. */
  add(joined: string): void {
    const row = joined === '' ? [] : joined.split(' ').map((term) => this.#numberOf(term));
    for (const word of row.sort((a, b) => a - b)) this.#words.push(word);
    this.#starts.push(this.#words.length);
  }

  /** The rows as columns, with the number that `numbers` gives for each word. */
  columns(numbers: Uint32Array): readonly Uint32Array[] {
    return [Uint32Array.from(this.#starts), Uint32Array.from(this.#words, (word) => numbers[word] ?? 0)];
  }

  #numberOf(term: string): number {
    const known = this.#numbers.get(term);
    if (known === undefined) this.#numbers.set(term, this.#numbers.size);
    return known ?? this.#numbers.size - 1;
  }
}

function join(names: Uint8Array, columns: readonly Uint32Array[]): Uint8Array {
  const lengths = columns.map((column) => column.length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const numbers = new Uint32Array(HEAD + inWords(names.length) + total);
  numbers.set([SIGNATURE, names.length, ...lengths]);
  new Uint8Array(numbers.buffer).set(names, 4 * HEAD);
  let at = HEAD + inWords(names.length);
  for (const column of columns) {
    numbers.set(column, at);
    at += column.length;
  }
  return new Uint8Array(numbers.buffer);
}

/** How many 32-bit numbers so many bytes take. */
function inWords(bytes: number): number {
  return Math.ceil(bytes / 4);
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
