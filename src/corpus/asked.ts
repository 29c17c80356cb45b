/** What the corpus may be asked, and what it says in values alone. */
import type { DateValue, Since, Span } from '../model.ts';

/** Words typed into a search, with operators. */
export interface SearchRequest {
  readonly words: string;
  readonly from?: DateValue;
  readonly to?: DateValue;
  readonly source?: string;
  readonly language?: string;
  /** Only documents that hold something new. */
  readonly since?: Since;
}

/** What a timeline is asked for. */
export interface TimelineRequest {
  readonly topic: string;
  readonly from?: DateValue;
  readonly to?: DateValue;
  /** Only the words typed, without their family of actions. */
  readonly only?: boolean;
  /** Only the days that are told most, at most so many distinct ones. */
  readonly days?: number;
  /** Documents that hold something new are read before others. */
  readonly since?: Since;
}

/** What news are asked for: all, or what is new since a moment. */
export interface NewsRequest {
  readonly topic: string | null;
  readonly since: Since | null;
  /** What is dated after this day is ahead. */
  readonly today: DateValue;
}

/** What is new since a moment, under a scope. */
export interface Freshness {
  readonly since: Since;
  /** Ids of the documents that hold something new; null for all. */
  readonly touched: readonly string[] | null;
  /** Whether the document was first seen since. */
  isNew(document: string): boolean;
  /** Whether it was, or a sentence came into it since. */
  holdsNew(document: string): boolean;
  /** Whether the sentence at this place of the present text was first seen since. */
  isNewAt(document: string, span: Span): boolean;
  /** What stood in place of a new sentence before it was changed, null for nothing. */
  insteadAt(document: string, span: Span): string | null;
  readonly unknown: number;
  /** Folders whose first sync brought documents since; only where these are not new one by one. */
  readonly folders: readonly { readonly folder: string; readonly documents: number }[];
}

/** A name that new documents bear much more often than those before. */
export interface FrequentName {
  readonly name: string;
  /** New documents that name it, of so many. */
  readonly documents: number;
  readonly of: number;
  /** Documents that named it before, of so many. */
  readonly before: number;
  readonly ofBefore: number;
}

/** A date or a figure that is another than before, in the text's own words. */
export interface ToldChange {
  readonly what: 'date' | 'figure';
  /** Whether the document itself was edited, or another one told it with the other figure. */
  readonly by: 'edit' | 'other telling';
  readonly now: string;
  readonly before: string;
}

/** What completion can offer. */
export type SuggestionKind = 'name' | 'topic' | 'source';

/** How typed words were matched to names. */
export type NameMatch = 'name' | 'alias' | 'surname' | 'description' | 'mended';
