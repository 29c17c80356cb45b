import MiniSearch from 'minisearch';
import { PackedPostings } from './packed-postings.ts';
import type { Snapshot } from './snapshot.ts';

/** One indexed passage; the object itself is its identity inside MiniSearch. */
export interface IndexedPassage {
  readonly document: string;
  /** Its place among the passages of its document. */
  readonly passage: number;
  /** Its terms joined by spaces, or its place in the snapshot that they are recalled from. */
  readonly terms: string | number;
}

/** The postings of a term: numbers of passages, and how often it occurs in each. */
export type Postings = Pick<ReadonlyMap<number, number>, 'size' | 'get'> & {
  forEach(visit: (count: number, passage: number) => void): void;
};

/** MiniSearch's number for the only field there is. */
const FIELD = 0;

/**
 * MiniSearch over passages, with its postings open to a score of our own: a scope must count as if nothing else
 * existed, and the two stems of a word are one word, neither of which `search()` can do. Terms come ready made, so
 * its tokenizer only splits at spaces. A subclass, because MiniSearch offers its index to subclasses alone.
 */
export class PassageWords extends MiniSearch<IndexedPassage> {
  #snapshot: Snapshot | null = null;

  constructor() {
    super({
      fields: ['terms'],
      extractField: (passage, field) => (field === 'id' ? passage : this.termsOf(passage)),
      tokenize: (terms) => terms.split(' '),
      processTerm: (term) => term,
      autoVacuum: false,
    });
  }

  passageAt(number: number): IndexedPassage | undefined {
    return this._documentIds.get(number);
  }

  postings(term: string): Postings | null {
    return this._index.get(term)?.get(FIELD) ?? null;
  }

  /** Terms within an edit distance of the given one, itself included. */
  spelledLike(term: string, distance: number): Iterable<string> {
    return this._index.fuzzyGet(term, distance).keys();
  }

  /** Terms that begin with these letters. */
  beginningWith(letters: string): Iterable<string> {
    return this._index.atPrefix(letters).keys();
  }

  /** The terms of a passage joined by spaces, in any order; also of one that was removed. */
  termsOf(passage: IndexedPassage): string {
    if (typeof passage.terms === 'string') return passage.terms;
    const snapshot = this.#snapshot;
    if (!snapshot) return '';
    const [start, end] = [snapshot.starts[passage.terms], snapshot.starts[passage.terms + 1]];
    return Array.from(snapshot.words.subarray(start, end), (word) => snapshot.terms[word]).join(' ');
  }

  /** Takes over a snapshot's passages as numbers 0, 1, 2 …; only for an index that is still empty. */
  fill(snapshot: Snapshot, passages: readonly IndexedPassage[]): void {
    this.#snapshot = snapshot;
    let distinct = 0;
    for (const [number, passage] of passages.entries()) {
      const length = distinctWords(snapshot, number);
      this._documentIds.set(number, passage);
      this._idToShortId.set(passage, number);
      this._fieldLength.set(number, [length]);
      distinct += length;
    }
    this._nextId = passages.length;
    this._documentCount = passages.length;
    this._avgFieldLength[FIELD] = passages.length === 0 ? 0 : distinct / passages.length;
    for (const [word, postings] of postingsOf(snapshot).entries()) {
      // MiniSearch asks of this map only what PackedPostings has.
      const map = postings as unknown as Map<number, number>;
      this._index.set(snapshot.terms[word] ?? '', new Map([[FIELD, map]]));
    }
  }
}

/** How many different words a passage of a snapshot has: what MiniSearch counts as its length. */
export function distinctWords(snapshot: Snapshot, passage: number): number {
  let distinct = 0;
  let last = -1;
  const end = snapshot.starts[passage + 1] ?? 0;
  for (let place = snapshot.starts[passage] ?? 0; place < end; place++) {
    const word = snapshot.words[place] ?? 0;
    if (word !== last) distinct++;
    last = word;
  }
  return Math.max(1, distinct);
}

/** The postings of every word of a snapshot, by counting: all of them are views of two arrays. */
function postingsOf(snapshot: Snapshot): readonly PackedPostings[] {
  const ends = placesOf(snapshot);
  const from = ends.slice();
  const total = ends.at(-1) ?? 0;
  const passages = new Uint32Array(total);
  const counts = new Uint16Array(total);
  eachWord(snapshot, (word, passage, isRepeat) => {
    const place = isRepeat ? (ends[word] ?? 0) - 1 : (ends[word] ?? 0);
    passages[place] = passage;
    counts[place] = (counts[place] ?? 0) + 1;
    ends[word] = place + 1;
  });
  return snapshot.terms.map((_, word) => {
    const [start, end] = [from[word], from[word + 1]];
    return new PackedPostings(passages.subarray(start, end), counts.subarray(start, end));
  });
}

/** Where the postings of each word begin; the last place is their number. */
function placesOf(snapshot: Snapshot): Uint32Array {
  const places = new Uint32Array(snapshot.terms.length + 1);
  eachWord(snapshot, (word, _, isRepeat) => {
    if (!isRepeat) places[word + 1] = (places[word + 1] ?? 0) + 1;
  });
  for (let word = 1; word < places.length; word++) {
    places[word] = (places[word] ?? 0) + (places[word - 1] ?? 0);
  }
  return places;
}

/** Visits every word of every passage in order, saying whether it is the same as the one before in its passage. */
function eachWord(
  snapshot: Snapshot,
  visit: (word: number, passage: number, isRepeat: boolean) => void,
): void {
  for (let passage = 0; passage + 1 < snapshot.starts.length; passage++) {
    let last = -1;
    const end = snapshot.starts[passage + 1] ?? 0;
    for (let place = snapshot.starts[passage] ?? 0; place < end; place++) {
      const word = snapshot.words[place] ?? 0;
      visit(word, passage, word === last);
      last = word;
    }
  }
}
