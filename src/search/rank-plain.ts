import type { Language } from '../model.ts';
import type { Accepts } from './index-state.ts';
import type { PassageIndex } from './passage-index.ts';
import { plainWords } from './query.ts';
import { queryTerms, type TypedTerm } from './query-terms.ts';

/** What the plain ranking has to be told beside the words. */
export interface RankOptions {
  /** The languages of the accepted documents. */
  readonly languages: readonly Language[];
  readonly accepts: Accepts;
  /** What ties are ordered by: a document's first source. */
  sourceOf(document: string): string;
  /** At most so many hits. */
  readonly limit: number;
}

/** One place of a ranking. By document, `passage` is the document's best one. */
export interface RankedPassage {
  readonly document: string;
  readonly passage: number;
  readonly score: number;
}

/** Words of a query that are ranked by: of a pasted page the first ones. */
const MOST_RANKED_WORDS = 500;

/** All passages that hold a word of the text, best first: no operators, no floor. Ties go by source, then place. */
export function rankPassages(
  index: PassageIndex,
  text: string,
  options: RankOptions,
): readonly RankedPassage[] {
  const hits = index.accepting(options.accepts).search(termsToRank(text, options));
  return inOrder(hits, options.sourceOf).slice(0, options.limit);
}

/**
 * All documents that hold a word of the text, best first. A document scores as one text with its title, and a share of
 * its best passage's score on top: better than either alone (`npm run bench`). Ties go by source.
 */
export function rankDocuments(
  index: PassageIndex,
  text: string,
  options: RankOptions,
): readonly RankedPassage[] {
  const hits = index.accepting(options.accepts).searchDocuments(termsToRank(text, options));
  return inOrder(hits, options.sourceOf).slice(0, options.limit);
}

function termsToRank(text: string, options: RankOptions): readonly TypedTerm[] {
  return queryTerms(plainWords(text).slice(0, MOST_RANKED_WORDS), options.languages);
}

/** Hits by score; ties by the document's source, then by place in it. */
export function inOrder<Hit extends RankedPassage>(
  hits: readonly Hit[],
  sourceOf: (document: string) => string,
): readonly Hit[] {
  return [...hits].sort(
    (a, b) => b.score - a.score || order(sourceOf(a.document), sourceOf(b.document)) || a.passage - b.passage,
  );
}

/** By code unit, the same on every machine. */
function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
