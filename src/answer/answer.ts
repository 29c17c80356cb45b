/** What a command returns: the platform-neutral answer, whole. Strings in it are data, never markup. */
import type { Address, Basis, Coverage, DateBasis, DateValue, EntityKind, Language, Span } from '../model.ts';

/** A command's name with its arguments: what is typed, pressed, understood and scheduled. */
export interface Invocation {
  readonly command: string;
  readonly args: Readonly<Record<string, string>>;
}

/** Whether an answer was found, several names fit, nothing was found, or it only tells something of the bot. */
export type Outcome = 'found' | 'ambiguous' | 'none' | 'notice';

/** A date in an answer: a value with its basis in the text's words; the renderer writes it out. */
export interface LineDate {
  readonly value: DateValue | null;
  /** Whether it is the happening's or the report's. */
  readonly dates: 'event' | 'report';
  readonly basis: DateBasis;
  /** The text's own words for it, or for its absence ("Recently"). */
  readonly expression: string | null;
  /** The basis of the article's own date, where the date was computed from it. */
  readonly articleBasis: Basis;
  /** The words that it dates, where the sentence itself tells something else. */
  readonly of?: string;
}

/** One row of an answer. A quotation is verbatim; a label is in Footnote's own words and never about the world. */
export interface Line {
  /** The same for the same happening tomorrow, after a rebuild, and from another document telling it. */
  readonly key: string;
  readonly kind: 'quotation' | 'name' | 'label';
  readonly text: string;
  /** Numbers of its citations. A label's text already carries them as `[n]`; a renderer sets a quotation's after it. */
  readonly cites: readonly number[];
  readonly date?: LineDate;
  /** Whose words they are, as the text says it. */
  readonly speaker?: string;
  /** Lines that share a group are shown together or not at all. */
  readonly group?: string;
  /** The key of the line that this one supports (a lead-in, an antecedent, a reply's status). */
  readonly supports?: string;
  /** Stretches of `text` that matched; shown bold. */
  readonly marks?: readonly Span[];
  /** Between it and the line before it sentences of one and the same quotation are left out. */
  readonly further?: true;
  /** Its number among the items of a digest; on the first line of an item. */
  readonly item?: number;
}

/** A part of an answer under one heading of the fixed list, or under none. */
export interface Section {
  readonly heading: string | null;
  readonly lines: readonly Line[];
  /** Its sentences are read one after the other: where one is of another article than the one above, that is said. */
  readonly readsOn?: true;
}

/** What a citation says of its document; missing pieces are null and are said to be missing. */
export interface CitedDocument {
  readonly id: string;
  readonly title: string | null;
  /** The first words of the body, by which an untitled document is called. */
  readonly opening: string;
  readonly publisher: string | null;
  readonly publisherBasis: Basis;
  readonly author: string | null;
  readonly source: string;
  readonly url: string | null;
  readonly date: DateValue | null;
  readonly dateBasis: Basis;
  readonly notBefore: DateValue | null;
  readonly language: Language;
  readonly collection: string;
  /** What the document is when it is not a publication: `sample brief, after "…"`. */
  readonly origin: string | null;
}

/** A numbered pointer from a quotation to its address. `quote` is the document's text from start to end. */
export interface Citation extends Span {
  readonly n: number;
  readonly quote: string;
  readonly hash: string;
  readonly paragraph: number;
  readonly page?: number;
  readonly link?: string;
  readonly document: CitedDocument;
}

/** A label on an invocation: a button. */
export interface Action {
  readonly label: string;
  readonly invocation: Invocation;
  /** Key of the line that it is about, where it is not about the whole answer. */
  readonly about?: string;
}

/** One of several names that fit what was typed. */
export interface Candidate {
  readonly name: string;
  readonly kind: EntityKind;
  readonly invocation: Invocation;
}

/** One happening of a timeline, as JSON gives it. */
export interface TimelineEvent {
  readonly date: DateValue | null;
  readonly dates: 'event' | 'report';
  readonly basis: DateBasis;
  readonly expression: string | null;
  readonly quote: string;
  readonly cites: readonly number[];
}

/** Where a new document has what was asked for: what a message that comes by itself gives as its reason. */
export interface AnswerMatch {
  readonly document: CitedDocument;
  /** The first place. */
  readonly paragraph: number;
  /** The words as they stand, most frequent first. */
  readonly forms: readonly string[];
  /** Whether they are other words of the topic's family. */
  readonly family: boolean;
  readonly passages: number;
}

/** A caution of the fixed list; at most one stands in the coverage line. */
export type Caution =
  | 'accusations are quoted, not established'
  | 'one document carries all of this'
  | 'one surname, not merged'
  | 'says nothing beyond these documents'
  | 'merged by a curator';

/** The whole answer of a command: at most 200 lines, with the total. Renderers cut it into pages. */
export interface Answer {
  readonly version: 1;
  readonly outcome: Outcome;
  readonly title: string;
  /** The part of the title that is a name or the matched words; shown bold. */
  readonly titleMark?: string;
  readonly invocation: Invocation;
  /** Rows above the sections in Footnote's own words: named as, described as, matched. */
  readonly sections: readonly Section[];
  readonly citations: readonly Citation[];
  readonly actions: readonly Action[];
  readonly candidates: readonly Candidate[];
  readonly coverage: (Coverage & { readonly caution: Caution | null }) | null;
  /** How many quotations and names there are in all, also beyond the lines given. */
  readonly total: number;
  readonly events?: readonly TimelineEvent[];
  /** Why a message came by itself, in Footnote's own words; it stands below what was searched. */
  readonly reason?: string;
  readonly matches?: readonly AnswerMatch[];
}

/** An answer's lines are cut here; the total still counts all. */
export const MOST_LINES = 200;

/** The address that a citation points to. */
export function addressOf(citation: Citation): Address {
  return { document: citation.document.id, hash: citation.hash, start: citation.start, end: citation.end };
}
