/** The nouns of the project. Nothing here does anything; every other part speaks these words. */

/** A half-open stretch `[start, end)` of a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A language for which the project carries a lexicon. */
export type Language = 'en' | 'es';

/** A calendar date, never more precise than the text: `2026`, `2026-05`, `2026-05-12`, or two of these as `from/to`. */
export type DateValue = string;

/** How a fact about a document is known. */
export type Basis = 'stated' | 'metadata' | 'inferred' | 'operator' | 'unknown';

/** A value with the way it is known. */
export interface Fact {
  readonly value: string;
  readonly basis: Basis;
}

/** When a document was published: a date with its basis, or only the latest date it names as a floor. */
export interface PublicationDate {
  readonly value: DateValue | null;
  readonly basis: Basis;
  /** The latest date that the text names: the document is not older than that. Anchors nothing. */
  readonly notBefore: DateValue | null;
}

/** What a stretch of a document's text is. Only `body` becomes passages; `furniture` is never evidence. */
export type BlockKind = 'title' | 'byline' | 'dateline' | 'caption' | 'heading' | 'body' | 'furniture';

/** One block of a document's text: a paragraph, a heading, a line of page furniture. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** The collection of documents that name none: without an access file it is open to all. */
export const DEFAULT_COLLECTION = 'default';

/** One item of the corpus. `text` is the whole text after mending; every span counts in it. */
export interface Document {
  /** Survives a move and an edit. No order and no key depends on it. */
  readonly id: string;
  readonly collection: string;
  /** Where it came from: paths below their folder, or URLs; sorted, the first one is cited. */
  readonly sources: readonly string[];
  readonly title: Fact | null;
  readonly publisher: Fact | null;
  readonly author: Fact | null;
  readonly url: Fact | null;
  readonly date: PublicationDate;
  readonly language: Language;
  /** What the document itself is when it is not a publication, such as `sample brief, after "…"`. */
  readonly origin: string | null;
  readonly text: string;
  /** SHA-256 of `text`, hexadecimal. */
  readonly hash: string;
  readonly blocks: readonly Block[];
}

/** A paragraph-sized stretch of a document: the unit of indexing, retrieval and counting. */
export interface Passage extends Span {
  /** `document.text.slice(start, end)`. */
  readonly text: string;
  /** 1-based number among the body paragraphs; a very long paragraph is several passages of one number. */
  readonly paragraph: number;
  /** The subheading that it stands under. */
  readonly heading: Span | null;
}

/** What a name names. `other` is a name that no cue types; it stays findable. */
export type EntityKind = 'person' | 'organization' | 'place' | 'other';

/** A stretch of a text in the words of a source that says who or what someone is. */
export interface Description extends Span {
  /** Index of the sentence that it was taken from. */
  readonly sentence: number;
  /** Whether the text itself says former, late or ex. */
  readonly former: boolean;
}

/** Someone or something that one document names, with all names it uses for it. */
export interface DocumentEntity {
  /** The fullest form that the document uses. */
  readonly name: string;
  readonly kind: EntityKind;
  /** Every form as it appears, the fullest first, each once. Includes `name`. */
  readonly aliases: readonly string[];
  /** Aliases that the document itself equates with the name (acronym in brackets, nickname): these link across documents. */
  readonly equated: readonly string[];
  readonly descriptions: readonly Description[];
}

/** One place where an entity is named, or referred to by a pronoun that only it fits. */
export interface Mention extends Span {
  readonly text: string;
  readonly kind: EntityKind;
  /** Index into the document's entities; null where two people fit and nothing decides. */
  readonly entity: number | null;
  /** `name` for a name, `pronoun` for a he, she, they or it that means the entity, by its own passage or the one before. */
  readonly form: 'name' | 'pronoun';
}

/** TIMEX3 types, and RANGE for an entry that spans two of them. */
export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET' | 'RANGE';

/** How the date of an expression or an event is known: in full, completed from the article, computed, not at all. */
export type DateBasis = 'stated' | 'year' | 'inferred' | 'none';

/** One time expression of a text. */
export interface TimeExpression extends Span {
  readonly text: string;
  /** TIMEX3 value (`2026-05-12`, `2025-W21`, `P2Y`, `PRESENT_REF`), or `from/to` for a RANGE. */
  readonly value: string;
  readonly type: TimeType;
  /** TIMEX3 modifier (START, MID, END, APPROX, BEFORE, AFTER …). */
  readonly mod: string | null;
  readonly basis: DateBasis;
  /** The calendar days it means, at the finest unit that holds the whole uncertainty; null for none. */
  readonly when: DateValue | null;
}

/** What a sentence does to someone: the lexicon's classes, never a verdict of ours. */
export type Standing = 'accusation' | 'charge' | 'plea' | 'conviction' | 'denial' | 'finding' | 'opinion';

/** Whose words a sentence carries, in the text's own words. */
export interface Speaker extends Span {
  /** Index of the entity, where the words are one's name. */
  readonly entity: number | null;
  /** Only a clause that hangs on another or is joined to one carries these words; what the sentence itself tells is not said by this speaker. */
  readonly partly?: true;
}

/** A line below a quotation that says whom a pronoun means, in quoted words: `“They”: “another planeload …” [n]`. */
export interface Antecedent {
  readonly word: Span;
  readonly meant: Span;
  /** Index of the sentence that holds `meant`. */
  readonly sentence: number;
}

/** The unit of quotation: a stretch of one passage, with what it needs in order to stand. */
export interface Sentence extends Span {
  /** Index of its passage. */
  readonly passage: number;
  readonly standings: readonly Standing[];
  readonly speaker: Speaker | null;
  /** Indices of sentences without which it must not be shown (its lead-in, the one its pronoun needs). */
  readonly needs: readonly number[];
  readonly antecedents: readonly Antecedent[];
  /** False where no support was found: it begins with a pronoun and nothing says whom it means. */
  readonly standsAlone: boolean;
  /** Number of the indivisible group of claim, reply and finding in neighbouring sentences, if any. */
  readonly group: number | null;
  /** Entities (indices) that an accusation in this sentence is about. */
  readonly accused: readonly number[];
  /** Of these, where somebody else is accused too, who is named only for what a court decided or for his own plea. */
  readonly settled?: readonly number[];
  /** Entities (indices) who reply, deny or dismiss in this sentence. */
  readonly replying: readonly number[];
}

/** A sentence that tells a happening. */
export interface Event extends Span {
  /** Index of the sentence that tells it; `start` and `end` are those of the telling clause. */
  readonly sentence: number;
  readonly date: DateValue | null;
  /** Whether the date is the happening's own or that of the report about it. */
  readonly dates: 'event' | 'report';
  readonly basis: DateBasis;
  /** The text's words for the date, or the reason for there being none ("Recently"). */
  readonly expression: string | null;
  /** Entities (indices) named in the telling clause. */
  readonly participants: readonly number[];
  /** The families of news actions that its words belong to (arrest, charge, transfer …). */
  readonly actions: readonly string[];
  /** Where its clause ends, where behind `end` it goes on with what was only meant: `voted on Monday | to sell the port`. */
  readonly clauseEnd?: number;
  /** Told in a clause or a phrase within the sentence: its date is not that of what the sentence tells (`who was hired in May`). */
  readonly isAside?: true;
}

/** All that is computed from a document; rebuilt when the extractor's version changes. */
export interface Derived {
  readonly passages: readonly Passage[];
  readonly sentences: readonly Sentence[];
  readonly entities: readonly DocumentEntity[];
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
  readonly events: readonly Event[];
}

/** A document with all that was derived from it. */
export interface Analysis extends Derived {
  readonly document: Document;
}

/** What citations, buttons, deliveries, feedback and curation store: it survives re-derivation. */
export interface Address extends Span {
  readonly document: string;
  readonly hash: string;
}

/** The collections that a place may see; `'all'` is the operator's. A required argument of every question. */
export type Scope = 'all' | readonly string[];

/** A moment of arrival: what the corpus first saw after it is new. An event's date has nothing to do with it. */
export interface Since {
  /** As an invocation keeps it: `2026-05`, `#312`, `+312`. */
  readonly value: string;
  /** New is what came after this change; null where a date counts. */
  readonly change: number | null;
  /** New is what came at this ISO instant or later; null where a change counts. */
  readonly instant: string | null;
  /** Whether documents that the first sync of a folder brought count one by one, or are only counted. */
  readonly bulk: boolean;
}

/** What the new of an answer is counted in. */
export type NewUnit = 'sentence' | 'passage' | 'happening' | 'name' | 'document';

/** How much of an answer is new since a moment. */
export interface NewSince {
  readonly since: Since['value'];
  readonly unit: NewUnit;
  readonly fresh: number;
  /** Of so many, without the moment; null where these were not counted. */
  readonly of: number | null;
  /** Visible documents that came before arrivals had an instant: by a date they are never new. */
  readonly unknown: number;
  /** Folders whose first sync brought documents since, where these are only counted; the folder's own name. */
  readonly folders: readonly { readonly folder: string; readonly documents: number }[];
}

/** What was searched: printed under every answer. */
export interface Coverage {
  readonly documents: number;
  readonly passages: number;
  /** Earliest and latest publication date, with whether that one is inferred. */
  readonly from: { readonly value: DateValue; readonly inferred: boolean } | null;
  readonly to: { readonly value: DateValue; readonly inferred: boolean } | null;
  readonly undated: number;
  /** Where only what is new was asked for. */
  readonly newSince?: NewSince;
}
