import MiniSearch from 'minisearch';
import type { PackedPostings } from './packed-postings.ts';
import { postingsOf } from './read-postings.ts';
import { rowOf, type Snapshot, type WordTable } from './snapshot.ts';

/** One indexed passage; the object itself is its identity inside MiniSearch. */
export interface IndexedPassage {
  readonly document: string;
  /** Its place among the passages of its document. */
  readonly passage: number;
  /** Its terms joined by spaces, or its row in the snapshot that they are recalled from. */
  readonly terms: string | number;
  /** The same of the title, with the first passage of a document; null with the others. */
  readonly title: string | number | null;
}

/** What is indexed of a passage: its own words, and with the first one those of the document's title. */
export type IndexedField = 'terms' | 'title';

/** The postings of a term: numbers of passages, and how often it occurs in each. */
export type Postings = Pick<ReadonlyMap<number, number>, 'size' | 'get'> & {
  forEach(visit: (count: number, passage: number) => void): void;
};

const FIELDS: readonly IndexedField[] = ['terms', 'title'];

/**
 * MiniSearch over passages, with its postings open to a score of our own: a scope must count as if nothing else
 * existed, the two stems of a word are one word, and a document counts as a whole; `search()` can do none of these.
 * Terms come ready made, so its tokenizer only splits at spaces. A subclass, because MiniSearch opens its index to
 * subclasses alone.
 */
export class PassageWords extends MiniSearch<IndexedPassage> {
  #snapshot: Snapshot | null = null;

  constructor() {
    super({
      fields: [...FIELDS],
      extractField: (passage, field) => (field === 'id' ? passage : this.#fieldOf(passage, field)),
      tokenize: (terms) => terms.split(' '),
      processTerm: (term) => term,
      autoVacuum: false,
    });
  }

  passageAt(number: number): IndexedPassage | undefined {
    return this._documentIds.get(number);
  }

  postings(term: string, field: IndexedField): Postings | null {
    return this._index.get(term)?.get(FIELDS.indexOf(field)) ?? null;
  }

  /** Terms with the same first letter within an edit distance of the given one, itself included. */
  spelledLike(term: string, distance: number): readonly string[] {
    const [first] = term;
    if (first === undefined || !this._index.atPrefix(first).size) return [];
    const rests = this._index.atPrefix(first).fuzzyGet(term.slice(first.length), distance);
    return Array.from(rests.keys(), (rest) => first + rest);
  }

  /** Terms that begin with these letters. */
  beginningWith(letters: string): Iterable<string> {
    return this._index.atPrefix(letters).keys();
  }

  /** The terms of a passage joined by spaces, in any order; also of one that was removed. */
  termsOf(passage: IndexedPassage): string {
    return this.#recalled(passage.terms, this.#snapshot?.passages);
  }

  /** The terms of the title of a document whose first passage this is. */
  titleOf(passage: IndexedPassage): string {
    return this.#recalled(passage.title ?? '', this.#snapshot?.titles);
  }

  /** Takes over a snapshot's passages as numbers 0, 1, 2 …; only for an index that is still empty. */
  fill(snapshot: Snapshot, passages: readonly IndexedPassage[]): void {
    this.#snapshot = snapshot;
    for (const [number, passage] of passages.entries()) {
      this._documentIds.set(number, passage);
      this._idToShortId.set(passage, number);
      // Scores come from lengths kept outside; MiniSearch only needs one for each passage it may remove.
      this._fieldLength.set(number, [0, 0]);
    }
    this._nextId = passages.length;
    this._documentCount = passages.length;
    const firsts = passages.flatMap(({ title }, number) => (title === null ? [] : [number]));
    const own = postingsOf(snapshot.passages, snapshot.terms.length, (row) => row);
    const titles = postingsOf(snapshot.titles, snapshot.terms.length, (row) => firsts[row] ?? 0);
    for (const [word, term] of snapshot.terms.entries()) {
      this._index.set(term, fieldsOf([own[word], titles[word]]));
    }
  }

  #fieldOf(passage: IndexedPassage, field: string): string | null {
    if (field === 'terms') return this.termsOf(passage);
    return passage.title === null ? null : this.titleOf(passage);
  }

  #recalled(terms: string | number, table: WordTable | undefined): string {
    if (typeof terms === 'string' || !table) return String(terms);
    return Array.from(rowOf(table, terms), (word) => this.#snapshot?.terms[word]).join(' ');
  }
}

/** The postings of a term as MiniSearch keeps them: by the number of the field, those fields only that have any. */
function fieldsOf(
  postings: readonly (PackedPostings | null | undefined)[],
): Map<number, Map<number, number>> {
  const fields = new Map<number, Map<number, number>>();
  for (const [field, packed] of postings.entries()) {
    // Of this map MiniSearch asks only what PackedPostings has.
    if (packed) fields.set(field, packed as unknown as Map<number, number>);
  }
  return fields;
}
