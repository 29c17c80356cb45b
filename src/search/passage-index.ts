import { type AcceptedPassages, acceptedPassages } from './accepted-passages.ts';
import type { Accepts, IndexedDocument, IndexState } from './index-state.ts';
import { type IndexedPassage, PassageWords } from './passage-words.ts';
import { readSnapshot, rowOf, type WrittenDocument, writeSnapshot } from './snapshot.ts';

/** The words of passages, for finding. Answers depend on what is in it, never on the order in which it came. */
export interface PassageIndex {
  /** How many passages there are. */
  readonly size: number;
  has(document: string): boolean;
  /**
   * Adds a document's passages, each as terms joined by spaces, and the terms of its title, which count when
   * documents are ranked. One that is there already is replaced.
   */
  add(document: string, termsOfPassages: readonly string[], termsOfTitle?: string): void;
  /** Takes a document out entirely; false where it was not there. */
  remove(document: string): boolean;
  /** The part of the index that `accepts` lets through, as it is now: for one question, not to be kept. */
  accepting(accepts: Accepts): AcceptedPassages;
  /** The index as bytes, of the moment of the call; written in slices that leave the event loop free. */
  snapshot(): Promise<Uint8Array>;
}

/** An empty index. */
export function createPassageIndex(): PassageIndex {
  return passageIndex(emptyState());
}

/** The index that a snapshot holds; null where its bytes are of another version or damaged, then build it anew. */
export function loadPassageIndex(bytes: Uint8Array): PassageIndex | null {
  const snapshot = readSnapshot(bytes);
  if (!snapshot) return null;
  const state = emptyState();
  const all: IndexedPassage[] = [];
  for (const [row, { id, passages }] of snapshot.documents.entries()) {
    const from = all.length;
    const lengths = Array.from(
      { length: passages },
      (_, place) => rowOf(snapshot.passages, from + place).length,
    );
    const indexed = lengths.map((_, passage) => {
      return { document: id, passage, terms: from + passage, title: passage === 0 ? row : null };
    });
    for (const passage of indexed) all.push(passage);
    register(state, id, indexed, lengths, rowOf(snapshot.titles, row).length);
  }
  state.words.fill(snapshot, all);
  return passageIndex(state);
}

function emptyState(): IndexState {
  return { words: new PassageWords(), documents: new Map(), numbered: [], owners: [], lengths: [] };
}

function passageIndex(state: IndexState): PassageIndex {
  return {
    get size() {
      return state.words.documentCount;
    },
    has: (document) => state.documents.has(document),
    add(document, termsOfPassages, termsOfTitle = '') {
      remove(state, document);
      if (termsOfPassages.length > 0) add(state, document, termsOfPassages, termsOfTitle);
    },
    remove: (document) => remove(state, document),
    accepting: (accepts) => acceptedPassages(state, accepts),
    snapshot: () =>
      writeSnapshot(Array.from(state.documents.values(), (document) => written(state, document))),
  };
}

function add(state: IndexState, document: string, ownTerms: readonly string[], title: string): void {
  const passages = ownTerms.map((terms, passage) => {
    return { document, passage, terms, title: passage === 0 ? title : null };
  });
  register(state, document, passages, ownTerms.map(wordCount), wordCount(title));
  state.words.addAll(passages);
}

/** Numbers a document and its passages as MiniSearch will, in the order in which they come. */
function register(
  state: IndexState,
  id: string,
  passages: readonly IndexedPassage[],
  lengths: readonly number[],
  titleLength: number,
): void {
  const number = state.numbered.length;
  for (const length of lengths) {
    state.owners.push(number);
    state.lengths.push(length);
  }
  const length = lengths.reduce((sum, words) => sum + words, 0);
  const document = { id, number, passages, length, titleLength };
  state.documents.set(id, document);
  state.numbered.push(document);
}

function remove(state: IndexState, id: string): boolean {
  const document = state.documents.get(id);
  if (!document) return false;
  state.words.removeAll(document.passages);
  state.documents.delete(id);
  state.numbered[document.number] = undefined;
  return true;
}

function written(state: IndexState, document: IndexedDocument): WrittenDocument {
  const [first] = document.passages;
  return {
    id: document.id,
    title: () => (first ? state.words.titleOf(first) : ''),
    passages: () => document.passages.map((passage) => state.words.termsOf(passage)),
  };
}

function wordCount(joined: string): number {
  return joined === '' ? 0 : joined.split(' ').length;
}
