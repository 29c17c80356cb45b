/** What is kept: truth (documents, kept invocations, deliveries, feedback) and what is derived from it. */
import type { Address, Analysis, Derived, Document, EntityKind } from '../model.ts';

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
  readonly collection: string;
  readonly document: string;
  readonly size: number;
  /** Modification time in milliseconds: only ever compared, never a date of anything. */
  readonly modified: number;
  /** SHA-256 of the bytes read together with the operator's metadata for the file. */
  readonly bytesHash: string;
}

/** A document in short, for filters and listings, without its text. */
export type DocumentSummary = Omit<Document, 'text' | 'blocks'> & {
  readonly passages: number;
  readonly change: number;
  /** The first words of its body. */
  readonly opening: string;
};

/** The words under which a passage is found: folded, stemmed, without stop words, in order. */
export interface PassageTerms {
  readonly document: string;
  readonly passage: number;
  readonly terms: string;
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
  /** Whether the document equates this form with the name (then it links across documents). */
  readonly equated: boolean;
  /** Mentions of the entity in this form. */
  readonly mentions: number;
  /** Passages of the document that mention the entity in any form. */
  readonly passages: number;
}

/** Documents and all that is derived from them. A write is one call with one whole value, in one transaction. */
export interface DocumentStore {
  /** The last change number, 0 for an empty store. */
  lastChange(): Promise<number>;
  changesSince(number: number): Promise<readonly Change[]>;
  /** Puts the document with its derivation and its sources (those of its id that are not named are dropped). */
  putDocument(
    document: Document,
    derived: Derived,
    terms: readonly string[],
    sources: readonly SourceRecord[],
  ): Promise<Change>;
  /** Only the sources changed (a move, a touch): the text and what is derived stay. */
  putSources(document: Document, sources: readonly SourceRecord[]): Promise<Change>;
  /** Removes the document with all that is derived; texts cited in posted messages are kept. */
  removeDocument(id: string): Promise<Change | null>;
  summaries(): Promise<readonly DocumentSummary[]>;
  /** Those of the ids that exist, in the order asked. */
  summariesOf(ids: readonly string[]): Promise<readonly DocumentSummary[]>;
  analyses(ids: readonly string[]): Promise<readonly Analysis[]>;
  /** The text with this hash, also of an older state of a document that a posted message cites. */
  textOf(hash: string): Promise<string | null>;
  /** Ids of the documents whose text has this hash. */
  documentsWithHash(hash: string): Promise<readonly string[]>;
  termsOf(documents: readonly string[] | 'all'): AsyncIterable<readonly PassageTerms[]>;
  /** Documents derived by another version of the extractor than the present one. */
  outdated(version: string): Promise<readonly string[]>;
}

/** Where documents came from, and what an operator removed for good. */
export interface SourceStore {
  sources(): Promise<readonly SourceRecord[]>;
  sourcesOf(document: string): Promise<readonly SourceRecord[]>;
  /** Locations that `remove` named: sync does not bring them back. */
  removedForGood(): Promise<readonly string[]>;
  removeForGood(locations: readonly string[]): Promise<void>;
  bringBack(locations: readonly string[]): Promise<void>;
}

/** The names of all documents, for finding and linking. */
export interface NameStore {
  /** Records whose folded form is one of these, or whose folded form has one of these words when `by` is word. */
  namesBy(by: 'form' | 'word', folded: readonly string[]): Promise<readonly NameRecord[]>;
  namesOf(documents: readonly string[]): Promise<readonly NameRecord[]>;
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
}

/** One verdict of a reader on an answer. */
export interface Verdict {
  readonly invocation: string;
  readonly outcome: string;
  readonly helpful: boolean;
  readonly change: number;
  readonly at: string;
  readonly user: string | null;
  readonly workspace: string | null;
}

/** What the bot remembers between presses, deliveries and restarts. */
export interface MemoryStore {
  /** Keeps a text under a short key, the same key for the same text. */
  keep(text: string): Promise<string>;
  recall(key: string): Promise<string | null>;
  /** True the first time that this id is seen, by any process on this database. */
  firstTime(id: string, at: string): Promise<boolean>;
  posted(message: PostedMessage): Promise<void>;
  postedMessages(): Promise<readonly PostedMessage[]>;
  rate(verdict: Verdict): Promise<void>;
  verdicts(): Promise<readonly Verdict[]>;
  /** Deletes all that is stored of a workspace (`slack:T01`) or of a user (`slack:T01/U01`). */
  forget(who: string): Promise<number>;
}

/** The whole port: what a storage backend provides. */
export interface Store extends DocumentStore, SourceStore, NameStore, MemoryStore {
  /** Text facts about the database itself (snapshot numbers, hashes of registrations). */
  fact(name: string): Promise<string | null>;
  putFact(name: string, value: string): Promise<void>;
  close(): Promise<void>;
}
