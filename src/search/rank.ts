import type { Language } from '../model.ts';
import type { PassageHit } from './accepted-passages.ts';
import { enoughOf } from './floor.ts';
import type { Accepts } from './index-state.ts';
import { type MendedWord, mendUnknown } from './mend.ts';
import type { PassageIndex } from './passage-index.ts';
import { withPhrases } from './phrase.ts';
import type { ParsedQuery } from './query.ts';
import { distinctTerms, queryTerms } from './query-terms.ts';
import { inOrder } from './rank-plain.ts';

/** What a search has to be told beside the words. */
export interface SearchOptions {
  /** The languages of the accepted documents. */
  readonly languages: readonly Language[];
  /** What the asker may see: all that is counted and mended. */
  readonly accepts: Accepts;
  /** Which of these documents the filters leave; all where it is missing. A word that they hide is not unknown. */
  readonly wanted?: Accepts;
  /** What ties are ordered by: a document's first source. */
  sourceOf(document: string): string;
  /** The texts of passages, in the same order; asked only where phrases have to be verified. */
  textsOf(hits: readonly PassageHit[]): Promise<readonly string[]>;
}

/** What a search found. */
export interface SearchResult {
  /** Passages that hold all words, best first. */
  readonly full: readonly PassageHit[];
  /** Passages that hold enough of them, best first. */
  readonly partial: readonly PassageHit[];
  /** The words searched for, as typed, in the order of the bits of `matched`. */
  readonly words: readonly string[];
  /** For each of the words the index terms that it was searched under: what to mark in a text. */
  readonly terms: readonly (readonly string[])[];
  /** Words that occur nowhere visible and had no like one. */
  readonly unknown: readonly string[];
  readonly mended: readonly MendedWord[];
  /** Words past the limit that were not searched for. */
  readonly dropped: readonly string[];
}

/** The passages of the accepted documents that a query is about; nothing where none is about it. */
export async function searchPassages(
  index: PassageIndex,
  query: ParsedQuery,
  options: SearchOptions,
): Promise<SearchResult> {
  const seen = index.accepting(options.accepts);
  const typed = distinctTerms(queryTerms(query.words, options.languages)).slice(0, MOST_TERMS);
  const terms = mendUnknown(typed, seen);
  const excluded = queryTerms(query.excludedWords, options.languages);
  const hits = seen.search(terms, { without: excluded, choose: enoughOf(terms, seen) });
  const { wanted } = options;
  const chosen = wanted ? hits.filter(({ document }) => wanted(document)) : hits;
  const found = await withPhrases(inOrder(chosen, options.sourceOf), query, options.textsOf);
  const all = 2 ** terms.length - 1;
  return {
    full: found.filter(({ matched }) => matched === all),
    partial: found.filter(({ matched }) => matched !== all),
    words: terms.map((term) => term.typed),
    terms: terms.map(({ alternatives }) => alternatives),
    unknown: terms.filter((term) => seen.frequency(term) === 0).map((term) => term.typed),
    mended: terms.flatMap((term) => (term.isMended ? [{ typed: term.typed, used: term.alternatives }] : [])),
    dropped: query.dropped,
  };
}

/** Terms of one query: hyphens make two of a word, and a hit has no more bits to say which it holds. */
const MOST_TERMS = 30;
