import { termScore, termWeight } from './bm25.ts';
import type { Accepts, IndexState } from './index-state.ts';
import { type LikeTerm, likeTerms } from './like-terms.ts';
import type { Postings } from './passage-words.ts';

/** One word of a query: the terms it may stand under, one for each language. A passage has it if it has any. */
export interface QueryTerm {
  readonly alternatives: readonly string[];
}

/** A passage that holds at least one word of a query. */
export interface PassageHit {
  readonly document: string;
  /** Its place among the passages of its document. */
  readonly passage: number;
  /** BM25 over the accepted passages, rounded so that the order of a query's words cannot break a tie. */
  readonly score: number;
  /** Which words it holds: bit n stands for word n. Words from `MOST_TRACKED` on count in the score alone. */
  readonly matched: number;
}

/** The passages that one asker may see. All its counts and scores are those of an index with nothing else in it. */
export interface AcceptedPassages {
  readonly size: number;
  /** All passages that hold a word of the query and no word of `without`, in no order. */
  search(terms: readonly QueryTerm[], without?: readonly QueryTerm[]): readonly PassageHit[];
  /** In how many passages the word occurs. */
  frequency(term: QueryTerm): number;
  /** How much the word tells: high for a rare one, highest for one that does not occur. */
  weight(term: QueryTerm): number;
  /** Terms that an unknown one may have been meant as, nearest first; none where it is known. */
  termsLike(term: string): readonly LikeTerm[];
}

/** Bits of a hit's `matched`. */
export const MOST_TRACKED = 31;

/** Decimal places kept of a score: far more than a difference that means anything. */
const DECIMALS = 1e6;

/** The passages of the documents that `accepts` lets through. */
export function acceptedPassages(state: IndexState, accepts: Accepts): AcceptedPassages {
  const seen = acceptedOnes(state, accepts);
  const frequencyOf = (term: QueryTerm) => countAccepted(joinedPostings(state, term), seen);
  return {
    size: seen.passages,
    search: (terms, without = []) => search(seen, terms, without),
    frequency: frequencyOf,
    weight: (term) => termWeight(frequencyOf(term), seen.passages),
    termsLike: (term) => likeTerms(state.words, term, (like) => frequencyOf({ alternatives: [like] })),
  };
}

/** Which documents are accepted, and what BM25 needs to know of them. */
interface Seen {
  readonly state: IndexState;
  /** By the number of a document: 1 for an accepted one. */
  readonly accepted: Uint8Array;
  readonly everything: boolean;
  readonly passages: number;
  readonly averageLength: number;
}

function acceptedOnes(state: IndexState, accepts: Accepts): Seen {
  const accepted = new Uint8Array(state.nextDocument);
  let passages = 0;
  let length = 0;
  for (const document of state.documents.values()) {
    if (!accepts(document.id)) continue;
    accepted[document.number] = 1;
    passages += document.passages.length;
    length += document.length;
  }
  const everything = passages === state.words.documentCount;
  return { state, accepted, everything, passages, averageLength: passages === 0 ? 1 : length / passages };
}

/** The postings of a word: those of its only known form, or of all forms as if they were one term. */
function joinedPostings(state: IndexState, term: QueryTerm): Postings | null {
  const known = [...new Set(term.alternatives)].flatMap((form) => state.words.postings(form) ?? []);
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

function isAccepted(seen: Seen, passage: number): boolean {
  return seen.everything || seen.accepted[seen.state.owners[passage] ?? 0] === 1;
}

function countAccepted(postings: Postings | null, seen: Seen): number {
  if (!postings || seen.everything) return postings?.size ?? 0;
  let count = 0;
  postings.forEach((_, passage) => {
    if (isAccepted(seen, passage)) count++;
  });
  return count;
}

function search(seen: Seen, terms: readonly QueryTerm[], without: readonly QueryTerm[]): PassageHit[] {
  const { owners } = seen.state;
  const scores = new Float64Array(owners.length);
  const matched = new Uint32Array(owners.length);
  const found: number[] = [];
  for (const [place, term] of terms.entries()) {
    const bit = place < MOST_TRACKED ? 1 << place : 0;
    eachScore(seen, term, (passage, score) => {
      if (scores[passage] === 0) found.push(passage);
      scores[passage] = (scores[passage] ?? 0) + score;
      matched[passage] = (matched[passage] ?? 0) | bit;
    });
  }
  const excluded = passagesWith(seen, without);
  const hits: PassageHit[] = [];
  for (const number of found) {
    const passage = excluded.has(number) ? undefined : seen.state.words.passageAt(number);
    if (!passage) continue;
    const score = Math.round((scores[number] ?? 0) * DECIMALS) / DECIMALS;
    hits.push({ document: passage.document, passage: passage.passage, score, matched: matched[number] ?? 0 });
  }
  return hits;
}

/** Visits the accepted passages that hold a word, with what the word adds to their score. */
function eachScore(seen: Seen, term: QueryTerm, visit: (passage: number, score: number) => void): void {
  const postings = joinedPostings(seen.state, term);
  const frequency = countAccepted(postings, seen);
  if (!postings || frequency === 0) return;
  const weight = termWeight(frequency, seen.passages);
  const { lengths } = seen.state;
  postings.forEach((count, passage) => {
    if (!isAccepted(seen, passage)) return;
    visit(passage, termScore(weight, count, (lengths[passage] ?? 1) / seen.averageLength));
  });
}

function passagesWith(seen: Seen, terms: readonly QueryTerm[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const term of terms) {
    joinedPostings(seen.state, term)?.forEach((_, passage) => {
      found.add(passage);
    });
  }
  return found;
}
