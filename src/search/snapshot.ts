/** An index as bytes: the passages of each document as numbers of words. Postings are derived from it when it is read. */
export interface Snapshot {
  /** Every term once. */
  readonly terms: readonly string[];
  /** Documents in order, with how many passages each has; their passages follow one another. */
  readonly documents: readonly { readonly id: string; readonly passages: number }[];
  /** Passage n holds `words[starts[n]]` up to `words[starts[n + 1]]`. */
  readonly starts: Uint32Array;
  /** Numbers of terms, repeated as often as they occur in the passage; equal ones stand together. */
  readonly words: Uint32Array;
}

/** A document as it is written. */
export interface WrittenDocument<Passage> {
  readonly id: string;
  readonly passages: readonly Passage[];
}

/** Says what the bytes are; changes with their layout, so that an older file is refused and built anew. */
const SIGNATURE = 0x464e5831;
/** Signature, then the lengths in bytes or words of: the names part, starts, words. */
const HEAD = 16;
/** Documents written between two looks at the clock of the event loop: some milliseconds of work. */
const DOCUMENTS_AT_ONCE = 50;

/**
 * Writes documents as bytes, in slices that leave the event loop free in between; `termsOf` gives a passage's
 * terms joined by spaces, and must give the same ones until the promise is settled.
 */
export async function writeSnapshot<Passage>(
  documents: readonly WrittenDocument<Passage>[],
  termsOf: (passage: Passage) => string,
): Promise<Uint8Array> {
  const numbers = new Map<string, number>();
  const starts = [0];
  const words: number[] = [];
  for (const [place, document] of documents.entries()) {
    if (place % DOCUMENTS_AT_ONCE === DOCUMENTS_AT_ONCE - 1) await nextTurn();
    for (const passage of document.passages) {
      for (const number of numbersOf(termsOf(passage), numbers)) words.push(number);
      starts.push(words.length);
    }
  }
  const sizes = documents.map((document) => document.passages.length);
  const names = JSON.stringify({ terms: [...numbers.keys()], ids: documents.map(({ id }) => id), sizes });
  return join(Buffer.from(names), Uint32Array.from(starts), Uint32Array.from(words));
}

/** Reads what `writeSnapshot` wrote; null where the bytes are of another version or cut short. */
export function readSnapshot(bytes: Uint8Array): Snapshot | null {
  if (bytes.byteLength < HEAD) return null;
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
  const head = new Uint32Array(aligned.buffer, aligned.byteOffset, HEAD / 4);
  const [signature, named = 0, started = 0, worded = 0] = head;
  if (signature !== SIGNATURE) return null;
  if (bytes.byteLength !== HEAD + padded(named) + 4 * (started + worded)) return null;
  const startsAt = aligned.byteOffset + HEAD + padded(named);
  const names = JSON.parse(Buffer.from(aligned.buffer, aligned.byteOffset + HEAD, named).toString()) as Names;
  return {
    terms: names.terms,
    documents: names.ids.map((id, place) => ({ id, passages: names.sizes[place] ?? 0 })),
    starts: new Uint32Array(aligned.buffer, startsAt, started),
    words: new Uint32Array(aligned.buffer, startsAt + 4 * started, worded),
  };
}

/** The part of the bytes that is JSON: the terms, and the documents with their numbers of passages. */
interface Names {
  readonly terms: readonly string[];
  readonly ids: readonly string[];
  readonly sizes: readonly number[];
}

/** The numbers of a passage's terms, equal ones together; new terms get the next number. */
function numbersOf(joined: string, numbers: Map<string, number>): Uint32Array {
  const terms = joined === '' ? [] : joined.split(' ');
  const found = new Uint32Array(terms.length);
  for (const [place, term] of terms.entries()) {
    const known = numbers.get(term);
    if (known === undefined) numbers.set(term, numbers.size);
    found[place] = known ?? numbers.size - 1;
  }
  return found.sort();
}

function join(names: Uint8Array, starts: Uint32Array, words: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(HEAD + padded(names.length) + 4 * (starts.length + words.length));
  new Uint32Array(bytes.buffer, 0, HEAD / 4).set([SIGNATURE, names.length, starts.length, words.length]);
  bytes.set(names, HEAD);
  new Uint32Array(bytes.buffer, HEAD + padded(names.length)).set(starts);
  new Uint32Array(bytes.buffer, HEAD + padded(names.length) + 4 * starts.length).set(words);
  return bytes;
}

/** A length in bytes rounded up to whole 32-bit numbers. */
function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
