/** The only door from commands to the engine. Every question takes the scope of the place where its answer is seen. */
import type { Address, Coverage, Document, EntityKind, Scope, Since, Span } from '../model.ts';
import type {
  FrequentName,
  Freshness,
  NameMatch,
  NewsRequest,
  SearchRequest,
  SuggestionKind,
  TimelineRequest,
  ToldChange,
} from './asked.ts';
import type { DocumentListing, ListedDocument } from './listed.ts';
import type { QuotationDate, QuotationGroup } from './quoted.ts';
import type { Tried } from './tried.ts';

export type * from './asked.ts';
export type * from './listed.ts';
export type * from './quoted.ts';

/** Someone or something named in the visible corpus, with all that its documents call it. */
export interface Entity {
  /** Folded name and kind: stable across rebuilds, never a derived id. */
  readonly key: string;
  readonly name: string;
  readonly kind: EntityKind;
  /** Forms as they appear, most frequent first. */
  readonly aliases: readonly string[];
  readonly documents: number;
  readonly passages: number;
  /** Whether its documents are one only because the operator states it. */
  readonly joined?: boolean;
}

/** What typed words name in the visible corpus. */
export interface NameFinding {
  /** All that fit equally well: more than one means that the asker must choose. Most passages first, then by name. */
  readonly entities: readonly Entity[];
  readonly match: NameMatch | null;
  /** The name that was typed with a slip, where it was mended. */
  readonly mended: string | null;
  /** Genuinely near names where nothing fits; where somebody is called just as typed, longer names with the same words. */
  readonly near: readonly Entity[];
  /** What was tried, for an honest silence. */
  readonly tried: readonly Tried[];
}

/** Words with which a source says who someone is. */
export interface DescriptionQuote {
  readonly document: Document;
  readonly span: Span;
  readonly paragraph: number;
  readonly former: boolean;
}

/** All that the visible corpus says about one entity. */
export interface Dossier {
  readonly entity: Entity;
  readonly descriptions: readonly DescriptionQuote[];
  /** What tells it best from others of the name in few words: with how proceedings against it stand, where any are told. */
  readonly telling: QuotationGroup | null;
  /** An indivisible group each: the best accusation of the entity itself, the best of a screen, then article by article. */
  readonly groups: readonly QuotationGroup[];
  readonly namedWith: readonly { readonly entity: Entity; readonly passages: number }[];
  /** Whether a timeline of the entity would hold anything. */
  readonly hasHappenings: boolean;
  /** Documents that bear only the surname, where one person of the visible corpus has it. */
  readonly surnameOnly: readonly QuotationGroup[];
}

/** What a search found. */
export interface SearchFinding {
  /** Passages that hold all words, best first. */
  readonly full: readonly QuotationGroup[];
  /** Passages that hold some of them. */
  readonly partial: readonly QuotationGroup[];
  readonly words: number;
  readonly documents: number;
  readonly passages: number;
  /** Unknown words and what was searched instead; shown and undoable. */
  readonly mended: readonly { readonly typed: string; readonly used: readonly string[] }[];
  readonly tried: readonly Tried[];
}

/** A happening, once, with every telling of it. */
export interface Happening {
  /** The same whoever tells it. */
  readonly key: string;
  readonly date: QuotationDate;
  readonly group: QuotationGroup;
  /** Other tellings of the same happening. */
  readonly tellings: readonly QuotationGroup[];
  /** Those of them that give it another date, one entry a date. */
  readonly otherDates?: readonly OtherDate[];
  /** What it says otherwise than was said before, where that is all that is new. */
  readonly change?: ToldChange;
}

/** Another date that is given for a happening. */
export interface OtherDate {
  readonly date: QuotationDate;
  readonly group: QuotationGroup;
  /** Further tellings with that date. */
  readonly tellings: readonly QuotationGroup[];
}

/** The happenings of a topic or a name: dated ones oldest first, then those without a date. */
export interface Timeline {
  /** Those of the happenings that are told most, in the same order: what a first screen shows of a long timeline. */
  readonly mostTold: readonly Happening[];
  /** The name that the topic was understood as, if it is one; more than one is ambiguous. */
  readonly names: NameFinding;
  readonly happenings: readonly Happening[];
  /** The word families that the topic was widened to, in words that occur. */
  readonly widened: readonly string[];
  readonly documents: number;
  readonly passages: number;
  readonly tried: readonly Tried[];
}

/** Where a new document has what was asked for: the forms as they stand in it, and the first place. */
export interface TopicMatch {
  readonly document: ListedDocument;
  readonly paragraph: number;
  /** Most frequent first. */
  readonly forms: readonly string[];
  /** Whether these are other words of the topic's family of actions. */
  readonly family: boolean;
  readonly passages: number;
}

/** What new documents bring that no older visible one has. */
export interface News {
  /** The name that the topic was understood as, if it is one; more than one is ambiguous. Null without a topic. */
  readonly names: NameFinding | null;
  /** New documents about the topic, newest first. */
  readonly documents: readonly DocumentListing[];
  /** Those of them that are dated long before they arrived. */
  readonly oldDocuments: readonly DocumentListing[];
  /** Each once, newest first, then those without a date. */
  readonly happenings: readonly Happening[];
  /** Happenings long before the article that tells them, and those of documents dated long before they arrived. */
  readonly background: readonly Happening[];
  /** Sentences with a date that is still ahead, the nearest first. */
  readonly ahead: readonly Happening[];
  /** A sentence of each document that has the topic and tells nothing new of it. */
  readonly mentions: readonly QuotationGroup[];
  /** The same of documents that are dated long before they arrived. */
  readonly oldMentions: readonly QuotationGroup[];
  /** People and organizations named for the first time, most named first. */
  readonly newNames: readonly string[];
  readonly frequentNames: readonly FrequentName[];
  /** Where the new documents have the topic, in the order of the documents. Empty without a topic. */
  readonly matches: readonly TopicMatch[];
  /** How new is counted; null where everything is. */
  readonly fresh: Freshness | null;
  readonly tried: readonly Tried[];
}

/** A quotation with one paragraph before and after it. */
export interface Surroundings {
  readonly document: Document;
  readonly before: Span | null;
  readonly passage: Span;
  readonly after: Span | null;
  readonly quotation: Span;
  readonly paragraph: number;
  /** Whether the document was changed since: then `document.text` is the kept older text. */
  readonly outdated: boolean;
}

/** The questions that commands may ask. */
export interface Corpus {
  /** The number of the last change that answers reflect. */
  change(): Promise<number>;
  coverage(scope: Scope): Promise<Coverage>;
  freshness(since: Since, scope: Scope): Promise<Freshness>;
  /** Where no name fits, also those whom documents describe with these words, if wanted. */
  findNames(typed: string, scope: Scope, also?: 'described'): Promise<NameFinding>;
  /** The names that stand in a text, in the order in which they appear, each once. */
  namesIn(text: string, scope: Scope): Promise<readonly Entity[]>;
  /** With a moment, documents that hold something new are read before others. */
  dossier(entity: Entity, scope: Scope, since?: Since): Promise<Dossier>;
  search(request: SearchRequest, scope: Scope): Promise<SearchFinding>;
  timeline(request: TimelineRequest, scope: Scope): Promise<Timeline>;
  news(request: NewsRequest, scope: Scope): Promise<News>;
  documents(words: string, scope: Scope): Promise<readonly DocumentListing[]>;
  surroundings(address: Address, scope: Scope): Promise<Surroundings | null>;
  suggest(kind: SuggestionKind, typed: string, scope: Scope, limit: number): Promise<readonly string[]>;
}
