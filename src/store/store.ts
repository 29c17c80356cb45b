/** What is kept: truth (documents, kept invocations, deliveries, feedback) and what is derived from it. */
import type { Address, Analysis, Derived, Document, EntityKind, Language, Span } from '../model.ts';
import type { DeliveryStore, NoteStore, SubscriptionStore } from './delivery-store.ts';

/** One write to the corpus. */
export interface Change {
  /** The next number of one sequence over all writes. */
  readonly number: number;
  readonly document: string;
  readonly kind: 'put' | 'remove';
}

/** A file or address that a document was read from, as sync compares it. */
export interface SourceRecord {
  /** Path below the folder it came from, or a URL: what citations show. */
  readonly source: string;
  /** The folder (absolute) that keeps it in sync, or null for what `ingest` was given. */
  readonly root: string | null;
  /** Absolute path or URL: the same file by two ways is one record. */
  readonly location: string;
  /** The collection that was named with it, empty for none: a document may name its own. */
  readonly collection: string;
  readonly document: string;
  readonly size: number;
  /** Modification time in milliseconds: only ever compared, never a date of anything. */
  readonly modified: number;
  /** SHA-256 of the bytes that were read. */
  readonly bytesHash: string;
  /** SHA-256 of the operator's metadata for the file, empty for none: a changed row is seen without reading the file. */
  readonly operatorHash: string;
}

/** A sentence that an edit brought into a document that was known before. */
export interface LaterSentence extends Span {
  readonly change: number;
  readonly at: string | null;
  /** The sentence that stood there before, where it only was changed. */
  readonly instead: string | null;
}

/** When a document was first seen: an edit, a move, a removal and re-adding leave it as it was. */
export interface Arrival {
  /** The change that brought it first. */
  readonly change: number;
  /** ISO instant; null for what came before instants were kept. */
  readonly at: string | null;
  /** The folder (absolute) whose first sync brought it, null for none: what comes in bulk is no news. */
  readonly folder: string | null;
  /** Sentences of the present text that came later than the document, in order. */
  readonly later: readonly LaterSentence[];
}

/** Under which circumstances a text is put. */
export type Sighting = Pick<Arrival, 'at' | 'folder'>;

/** A document in short, for filters and listings, without its text. */
export type DocumentSummary = Omit<Document, 'text' | 'blocks'> & {
  readonly passages: number;
  /** The change that brought its present text: a move, a touch or a new derivation leaves it. */
  readonly change: number;
  readonly arrival: Arrival;
  /** The first words of its body. */
  readonly opening: string;
};

/** The words under which a passage is found: folded, stemmed, without stop words, in order. */
export interface PassageTerms {
  readonly document: string;
  readonly passage: number;
  readonly terms: string;
}

/** The texts of a document's passages, in order. */
export interface PassageTexts {
  readonly document: string;
  readonly passages: readonly string[];
}

/** The whole text of one document. */
export interface DocumentText {
  readonly document: string;
  readonly collection: string;
  readonly text: string;
}

/** One name of one document's entity. */
export interface NameRecord {
  readonly document: string;
  readonly collection: string;
  /** Index of the entity in its document. */
  readonly entity: number;
  /** The form as it appears. */
  readonly form: string;
  /** The entity's fullest name in that document. */
  readonly name: string;
  readonly kind: EntityKind;
  /** Whether the form is the name or the document equates it with the name (then it links across documents). */
  readonly equated: boolean;
  /** Mentions of the entity in this form. */
  readonly mentions: number;
  /** Passages of the document that name the entity in any form (a pronoun does not name). */
  readonly passages: number;
  /** Set where the operator states the name and no document: then `document` is a list of theirs. */
  readonly stated?: {
    /** Whether the operator says of what kind it is. */
    readonly kinded: boolean;
    /** Names that are never to be one with it. */
    readonly not: readonly string[];
  };
}

/** Documents and all that is derived from them. A write is one call with one whole value, in one transaction. */
export interface DocumentStore {
  /** The last change number, 0 for an empty store. */
  lastChange(): Promise<number>;
  /** The last change of each document that changed after this number, in order of their numbers. */
  changesSince(number: number): Promise<readonly Change[]>;
  /**
   * Puts the document with its derivation, one string of terms for each passage, its sources (those of its id
   * that are not named are dropped, those of another document come to this one) and the extractor's version.
   * `seen` counts where the document or a sentence of it was not seen before.
   */
  putDocument(
    document: Document,
    derived: Derived,
    terms: readonly string[],
    sources: readonly SourceRecord[],
    extractor: string,
    seen?: Sighting,
  ): Promise<Change>;
  /** Only the sources changed (a move): the text and what is derived stay. */
  putSources(
    document: Pick<Document, 'id' | 'sources' | 'collection'>,
    sources: readonly SourceRecord[],
  ): Promise<Change>;
  /** Removes the document with all that is derived; texts cited in posted messages are kept unless told otherwise. */
  removeDocument(id: string, texts?: 'keep cited' | 'drop'): Promise<Change | null>;
  summaries(): Promise<readonly DocumentSummary[]>;
  /** Those of the ids that exist, in the order asked. */
  summariesOf(ids: readonly string[]): Promise<readonly DocumentSummary[]>;
  analyses(ids: readonly string[]): Promise<readonly Analysis[]>;
  /** The text with this hash, also of an older state of a document that a posted message cites. */
  textOf(hash: string): Promise<string | null>;
  /** Ids of the documents whose text has this hash. */
  documentsWithHash(hash: string): Promise<readonly string[]>;
  /** Passage by passage, in batches, so that a main thread can yield between them. */
  termsOf(documents: readonly string[] | 'all'): AsyncIterable<readonly PassageTerms[]>;
  /** The texts of the passages of those documents that exist, in the order asked, without what else is derived. */
  passageTexts(ids: readonly string[]): Promise<readonly PassageTexts[]>;
  /** The texts of documents, in batches. */
  textsOf(documents: readonly string[] | 'all'): AsyncIterable<readonly DocumentText[]>;
  /** Documents derived by another version of the extractor than the present one. */
  outdated(version: string): Promise<readonly string[]>;
}

/** Where documents came from, and what an operator removed for good. */
export interface SourceStore {
  sources(): Promise<readonly SourceRecord[]>;
  sourcesOf(document: string): Promise<readonly SourceRecord[]>;
  /** Only size, time or hashes of files changed: nothing that an answer shows, so no change number. */
  touchSources(sources: readonly SourceRecord[]): Promise<void>;
  /** Locations that `remove` named: sync does not bring them back. */
  removedForGood(): Promise<readonly string[]>;
  removeForGood(locations: readonly string[]): Promise<void>;
  bringBack(locations: readonly string[]): Promise<void>;
  /** Folders (absolute) of which a sync was finished once: what they bring after that arrives. */
  syncedFolders(): Promise<readonly string[]>;
  /** A sync of this folder was finished; the first time counts. `at` is an ISO instant, null where nobody says. */
  folderSynced(root: string, at: string | null): Promise<void>;
}

/** The names of all documents, for finding and linking. */
export interface NameStore {
  /** Records whose folded form is one of these, or whose folded form has one of these words when `by` is word. */
  namesBy(by: 'form' | 'word', folded: readonly string[]): Promise<readonly NameRecord[]>;
  namesOf(documents: readonly string[]): Promise<readonly NameRecord[]>;
  /** All records in batches, so that a main thread can yield between them; their order means nothing. */
  allNames(): AsyncIterable<readonly NameRecord[]>;
}

/** A message that others can see, with what it quoted: corrections need it. */
export interface PostedMessage {
  readonly destination: string;
  /** The platform's own reference, where there is one. */
  readonly reference: string | null;
  readonly invocation: string;
  readonly addresses: readonly Address[];
  readonly at: string;
  /** What it is written in; English where nothing is said. */
  readonly language?: Language;
}

/** One verdict of a reader on an answer. */
export interface Verdict {
  readonly invocation: string;
  readonly outcome: string;
  readonly helpful: boolean;
  readonly change: number;
  readonly at: string;
  /** As `slack:T01/U01`: what `forget` compares. */
  readonly user: string | null;
  /** As `slack:T01`. */
  readonly workspace: string | null;
}

/** What the bot remembers between presses, deliveries and restarts. */
export interface MemoryStore {
  /** Keeps a text under a short key, the same key for the same text. */
  keep(text: string): Promise<string>;
  recall(key: string): Promise<string | null>;
  /** True the first time that this id is seen, by any process on this database; `at` is an ISO instant. */
  firstTime(id: string, at: string): Promise<boolean>;
  /**
   * Keeps a message that others see. `quotes`: the words at its addresses, in their order; one that its document does not
   * hold any more is noted as gone in the same step.
   */
  posted(message: PostedMessage, quotes?: readonly string[]): Promise<void>;
  /** In the order posted; where ids of documents are given, only messages that cite one of them. */
  postedMessages(citing?: readonly string[]): Promise<readonly PostedMessage[]>;
  /** The language of the last message posted under a reference; null where none was kept. */
  postedLanguage(destination: string, reference: string): Promise<Language | null>;
  rate(verdict: Verdict): Promise<void>;
  verdicts(): Promise<readonly Verdict[]>;
  /** Deletes all that is stored of a workspace (`slack:T01`) or of a user (`slack:T01/U01`). */
  forget(who: string): Promise<number>;
}

/** The whole port: what a storage backend provides. */
export interface Store
  extends DocumentStore,
    SourceStore,
    NameStore,
    MemoryStore,
    SubscriptionStore,
    DeliveryStore,
    NoteStore {
  /** Text facts about the database itself (snapshot numbers, hashes of registrations). */
  fact(name: string): Promise<string | null>;
  putFact(name: string, value: string): Promise<void>;
  close(): Promise<void>;
}
