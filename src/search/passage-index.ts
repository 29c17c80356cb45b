import { type AcceptedPassages, acceptedPassages } from './accepted-passages.ts';
import type { Accepts, IndexState } from './index-state.ts';
import { distinctWords, type IndexedPassage, PassageWords } from './passage-words.ts';
import { readSnapshot, writeSnapshot } from './snapshot.ts';

/** The words of passages, for finding. Answers depend on what is in it, never on the order in which it came. */
export interface PassageIndex {
  /** How many passages there are. */
  readonly size: number;
  has(document: string): boolean;
  /** Adds a document's passages, each as terms joined by spaces; one that is there already is replaced. */
  add(document: string, termsOfPassages: readonly string[]): void;
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
  for (const { id, passages } of snapshot.documents) {
    const from = all.length;
    const lengths = Array.from({ length: passages }, (_, place) => distinctWords(snapshot, from + place));
    const indexed = lengths.map((_, passage) => ({ document: id, passage, terms: from + passage }));
    all.push(...indexed);
    register(state, id, indexed, lengths);
  }
  state.words.fill(snapshot, all);
  return passageIndex(state);
}

function emptyState(): IndexState {
  return { words: new PassageWords(), documents: new Map(), owners: [], lengths: [], nextDocument: 0 };
}

function passageIndex(state: IndexState): PassageIndex {
  return {
    get size() {
      return state.words.documentCount;
    },
    has: (document) => state.documents.has(document),
    add(document, termsOfPassages) {
      remove(state, document);
      add(state, document, termsOfPassages);
    },
    remove: (document) => remove(state, document),
    accepting: (accepts) => acceptedPassages(state, accepts),
    snapshot() {
      return writeSnapshot([...state.documents.values()], (passage) => state.words.termsOf(passage));
    },
  };
}

function add(state: IndexState, document: string, termsOfPassages: readonly string[]): void {
  const passages = termsOfPassages.map((terms, passage) => ({ document, passage, terms }));
  const lengths = termsOfPassages.map((terms) => new Set(terms.split(' ')).size);
  register(state, document, passages, lengths);
  state.words.addAll(passages);
}

/** Numbers a document and its passages; must go before the words are added, so that the numbers agree. */
function register(
  state: IndexState,
  id: string,
  passages: readonly IndexedPassage[],
  lengths: readonly number[],
): void {
  const number = state.nextDocument++;
  for (const length of lengths) {
    state.owners.push(number);
    state.lengths.push(length);
  }
  state.documents.set(id, { id, number, passages, length: lengths.reduce((sum, length) => sum + length, 0) });
}

function remove(state: IndexState, id: string): boolean {
  const document = state.documents.get(id);
  if (!document) return false;
  state.words.removeAll(document.passages);
  state.documents.delete(id);
  return true;
}
