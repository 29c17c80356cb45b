import { termWeight } from './bm25.ts';
import type { Accepts, IndexState } from './index-state.ts';
import { type LikeTerm, likeTerms } from './like-terms.ts';
import {
  countAccepted,
  documentLength,
  documentScores,
  joinedPostings,
  type QueryTerm,
  type Seen,
  scorePassages,
} from './scores.ts';

/** A passage that holds at least one word of a query. */
export interface PassageHit {
  readonly document: string;
  /** Its place among the passages of its document. */
  readonly passage: number;
  /** Its own BM25 with a share of its document's, rounded so that the order of a query's words breaks no tie. */
  readonly score: number;
  /** Which words it holds: bit n stands for word n. Those after the 31st count in the score alone. */
  readonly matched: number;
}

/** A document that holds, in its title or a passage, at least one word of a query. */
export interface DocumentHit {
  readonly document: string;
  /** Its best passage; the first one where only the title holds words. */
  readonly passage: number;
  readonly score: number;
}

/** Chooses, of the sets of matched words that occur, those that a hit must have. */
export type ChooseMatched = (sets: readonly number[]) => ReadonlySet<number>;

/** What a hit must be beside holding a word. */
export interface PassageOptions {
  /** Words that it must not hold. */
  readonly without?: readonly QueryTerm[];
  /** Called once, before hits are made: most passages that hold a common word are no hits worth making. */
  readonly choose?: ChooseMatched;
}

/** The passages that one asker may see. All its counts and scores are those of an index with nothing else in it. */
export interface AcceptedPassages {
  readonly size: number;
  /** All passages that hold a word of the query, as far as the options let them through, in no order. */
  search(terms: readonly QueryTerm[], options?: PassageOptions): readonly PassageHit[];
  /** All documents that hold a word of the query, in no order. */
  searchDocuments(terms: readonly QueryTerm[]): readonly DocumentHit[];
  /** In how many passages the word occurs. */
  frequency(term: QueryTerm): number;
  /** How much the word tells: high for a rare one, highest for one that does not occur. */
  weight(term: QueryTerm): number;
  /** Terms that an unknown one may have been meant as, nearest first; none where it is known. */
  termsLike(term: string): readonly LikeTerm[];
}

/** Bits of a hit's `matched`. */
const MOST_TRACKED = 31;

/** What a document's score adds to that of its passage; `npm run bench` compares 0 to 0.5. */
const SHARE_OF_DOCUMENT = 0.3;
/** What the best passage adds to its document's score; 0, 0.5 and 1 rank worse (`npm run bench`). */
const SHARE_OF_BEST_PASSAGE = 0.3;

/** The passages of the documents that `accepts` lets through. */
export function acceptedPassages(state: IndexState, accepts: Accepts): AcceptedPassages {
  const seen = acceptedOnes(state, accepts);
  const frequency = (term: QueryTerm) => countAccepted(seen, joinedPostings(state, term, 'terms'));
  return {
    size: seen.passages,
    search: (terms, options = {}) => search(seen, terms, options),
    searchDocuments: (terms) => searchDocuments(seen, terms),
    frequency,
    weight: (term) => termWeight(frequency(term), seen.passages),
    termsLike: (term) => likeTerms(state.words, term, (like) => frequency({ alternatives: [like] })),
  };
}

function acceptedOnes(state: IndexState, accepts: Accepts): Seen {
  const accepted = new Uint8Array(state.numbered.length);
  const sum = { documents: 0, passages: 0, words: 0, length: 0 };
  for (const document of state.documents.values()) {
    if (!accepts(document.id)) continue;
    accepted[document.number] = 1;
    sum.documents += 1;
    sum.passages += document.passages.length;
    sum.words += document.length;
    sum.length += documentLength(document);
  }
  return {
    state,
    accepted,
    everything: sum.documents === state.documents.size,
    documents: sum.documents,
    passages: sum.passages,
    averagePassage: Math.max(1, sum.words) / Math.max(1, sum.passages),
    averageDocument: Math.max(1, sum.length) / Math.max(1, sum.documents),
  };
}

function search(seen: Seen, terms: readonly QueryTerm[], options: PassageOptions): PassageHit[] {
  const { scores, matched, ...all } = scorePassages(seen, terms, MOST_TRACKED);
  const excluded = passagesWith(seen, options.without ?? []);
  const found = excluded.size === 0 ? all.found : all.found.filter((number) => !excluded.has(number));
  const sets = options.choose?.([...new Set(found.map((number) => matched[number] ?? 0))]);
  const whole = documentScores(seen, terms).scores;
  const hits: PassageHit[] = [];
  for (const number of found) {
    const held = matched[number] ?? 0;
    const passage = sets && !sets.has(held) ? undefined : seen.state.words.passageAt(number);
    if (!passage) continue;
    const ofDocument = whole[seen.state.owners[number] ?? 0] ?? 0;
    const score = rounded((scores[number] ?? 0) + SHARE_OF_DOCUMENT * ofDocument);
    hits.push({ document: passage.document, passage: passage.passage, score, matched: held });
  }
  return hits;
}

function searchDocuments(seen: Seen, terms: readonly QueryTerm[]): DocumentHit[] {
  const { state } = seen;
  const whole = documentScores(seen, terms);
  const { found, scores } = scorePassages(seen, terms, 0);
  const best = bestOfEach(found, scores, state.owners);
  return whole.found.map((owner) => {
    const number = best.get(owner);
    const passage = number === undefined ? 0 : (state.words.passageAt(number)?.passage ?? 0);
    const own = number === undefined ? 0 : (scores[number] ?? 0);
    const score = rounded((whole.scores[owner] ?? 0) + SHARE_OF_BEST_PASSAGE * own);
    return { document: state.numbered[owner]?.id ?? '', passage, score };
  });
}

/** The best passage of each document, by their numbers; the earlier of equals. */
function bestOfEach(
  found: readonly number[],
  scores: Float64Array,
  owners: readonly number[],
): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  for (const number of found) {
    const owner = owners[number] ?? 0;
    const known = best.get(owner);
    const lead = known === undefined ? 1 : rounded(scores[number] ?? 0) - rounded(scores[known] ?? 0);
    if (known === undefined || lead > 0 || (lead === 0 && number < known)) best.set(owner, number);
  }
  return best;
}

function passagesWith(seen: Seen, terms: readonly QueryTerm[]): ReadonlySet<number> {
  const passages = new Set<number>();
  for (const term of terms) {
    joinedPostings(seen.state, term, 'terms')?.forEach((_, passage) => {
      passages.add(passage);
    });
  }
  return passages;
}

/** A score with as many decimals as can mean anything: a millionth is far below every real difference. */
function rounded(score: number): number {
  return Math.round(score * 1e6) / 1e6;
}
