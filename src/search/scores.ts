import { DOCUMENT_SATURATION, PASSAGE_SATURATION, termScore, termWeight } from './bm25.ts';
import type { IndexedDocument, IndexState } from './index-state.ts';
import type { IndexedField, Postings } from './passage-words.ts';

/** One word of a query: the terms it may stand under, one for each language. A passage has it if it has any. */
export interface QueryTerm {
  readonly alternatives: readonly string[];
}

/** Which documents are accepted, and what BM25 needs to know of them. */
export interface Seen {
  readonly state: IndexState;
  /** By the number of a document: 1 for an accepted one. */
  readonly accepted: Uint8Array;
  readonly everything: boolean;
  readonly documents: number;
  readonly passages: number;
  /** Words of a passage on average. */
  readonly averagePassage: number;
  /** Words of a document on average, its title included. */
  readonly averageDocument: number;
}

/** How often a word of the title counts in its document: twice ranks better than once or three times. */
const TITLE_WEIGHT = 2;

/** Words of a document as its score counts them. */
export function documentLength(document: IndexedDocument): number {
  return document.length + TITLE_WEIGHT * document.titleLength;
}

/** Accepted passages that hold a word, with their BM25 and the words held. Arrays are by a passage's number. */
export interface PassageScores {
  readonly found: readonly number[];
  readonly scores: Float64Array;
  /** Bit n for word n, of the words below the number tracked. */
  readonly matched: Uint32Array;
}

/** The accepted passages that hold a word of the query. */
export function scorePassages(seen: Seen, terms: readonly QueryTerm[], tracked: number): PassageScores {
  const { owners, lengths } = seen.state;
  const scores = new Float64Array(owners.length);
  const matched = new Uint32Array(owners.length);
  const found: number[] = [];
  for (const [place, term] of terms.entries()) {
    const postings = joinedPostings(seen.state, term, 'terms');
    const weight = termWeight(countAccepted(seen, postings), seen.passages);
    const bit = place < tracked ? 1 << place : 0;
    postings?.forEach((count, passage) => {
      if (!isAccepted(seen, passage)) return;
      if (scores[passage] === 0) found.push(passage);
      const length = (lengths[passage] ?? 0) / seen.averagePassage;
      scores[passage] = (scores[passage] ?? 0) + termScore(weight, count, length, PASSAGE_SATURATION);
      matched[passage] = (matched[passage] ?? 0) | bit;
    });
  }
  return { found, scores, matched };
}

/** The BM25 of accepted documents, each as one text with its title; `scores` is by a document's number. */
export function documentScores(
  seen: Seen,
  terms: readonly QueryTerm[],
): { readonly found: readonly number[]; readonly scores: Float64Array } {
  const scores = new Float64Array(seen.accepted.length);
  const counts = new Uint32Array(seen.accepted.length);
  const found: number[] = [];
  for (const term of terms) {
    const holding = countByDocument(seen, term, counts);
    const weight = termWeight(holding.length, seen.documents);
    for (const number of holding) {
      const document = seen.state.numbered[number];
      const length = document ? documentLength(document) / seen.averageDocument : 1;
      if (scores[number] === 0) found.push(number);
      scores[number] =
        (scores[number] ?? 0) + termScore(weight, counts[number] ?? 0, length, DOCUMENT_SATURATION);
      counts[number] = 0;
    }
  }
  return { found, scores };
}

/** Adds up in `counts` how often each accepted document holds a word; gives those that do. */
function countByDocument(seen: Seen, term: QueryTerm, counts: Uint32Array): readonly number[] {
  const { owners } = seen.state;
  const holding: number[] = [];
  const weights = { terms: 1, title: TITLE_WEIGHT };
  for (const field of ['terms', 'title'] as const) {
    joinedPostings(seen.state, term, field)?.forEach((count, passage) => {
      const owner = owners[passage] ?? 0;
      if (!seen.everything && seen.accepted[owner] !== 1) return;
      if (counts[owner] === 0) holding.push(owner);
      counts[owner] = (counts[owner] ?? 0) + count * weights[field];
    });
  }
  return holding;
}

/** The postings of a word: those of its only known form, or of all forms as if they were one term. */
export function joinedPostings(state: IndexState, term: QueryTerm, field: IndexedField): Postings | null {
  const known = [...new Set(term.alternatives)].flatMap((form) => state.words.postings(form, field) ?? []);
  const [first, ...others] = known;
  if (!first || others.length === 0) return first ?? null;
  const joined = new Map<number, number>();
  for (const postings of known) {
    postings.forEach((count, passage) => {
      joined.set(passage, (joined.get(passage) ?? 0) + count);
    });
  }
  return joined;
}

/** In how many accepted passages a word occurs. */
export function countAccepted(seen: Seen, postings: Postings | null): number {
  if (!postings || seen.everything) return postings?.size ?? 0;
  let count = 0;
  postings.forEach((_, passage) => {
    if (isAccepted(seen, passage)) count++;
  });
  return count;
}

function isAccepted(seen: Seen, passage: number): boolean {
  return seen.everything || seen.accepted[seen.state.owners[passage] ?? 0] === 1;
}
