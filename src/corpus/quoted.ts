/** What is quoted, as commands are given it. */
import type { DateBasis, DateValue, Document, Span, Standing } from '../model.ts';
import type { QuotedAntecedent } from './quotations/quoted-antecedent.ts';
import type { Concerned, ReplyStatus } from './quotations/reply-status.ts';

/** One sentence as it may be quoted. */
export interface Quotation {
  readonly document: Document;
  readonly span: Span;
  readonly paragraph: number;
  readonly role: 'quotation' | 'support';
  readonly standings: readonly Standing[];
  /** Whose words it carries, in the text's words. */
  readonly speaker: string | null;
  readonly date: QuotationDate | null;
  /** Pronouns whose meaning stands elsewhere, each with the words that it means. */
  readonly antecedents: readonly QuotedAntecedent[];
  /** Stretches of the document's text inside the span that matched the question. */
  readonly marks: readonly Span[];
  /** Between it and the quotation before it in its group sentences of one and the same quotation are left out. */
  readonly further?: true;
}

/** The date of what a quotation tells. */
export interface QuotationDate {
  readonly value: DateValue | null;
  readonly dates: 'event' | 'report';
  readonly basis: DateBasis;
  readonly expression: string | null;
  /** The words that it dates, where the sentence itself tells something else. */
  readonly of?: string;
}

/** What was found of the reply of one who is accused in a group and does not reply in it. */
export interface MissingReply {
  /** Who would reply: all names of who was asked for; a body, and the persons accused with it. Of several the one who does comes first. */
  readonly of: readonly Accused[];
  /** A reply in another document, or in whichever document what may be one; null for none. */
  readonly at: Quotation | null;
  /** Whether it surely is a reply, and in another document. */
  readonly isSure: boolean;
  /** Whether this document holds what may be a reply, beside the one elsewhere. */
  readonly perhapsHere?: true;
}

/** One who is accused. */
export interface Accused {
  /** The full name. */
  readonly name: string;
  /** Whether whose reply is missing is said by name: always of another than who was asked for; or to tell one of several. */
  readonly named: 'never' | 'of several' | 'always';
}

/** Quotations that are shown together or not at all: a sentence, its support, claim and reply and finding. */
export interface QuotationGroup {
  /** Stable: from the words of its main sentence, never from an id or a place. */
  readonly key: string;
  /** In the order of the document; but a reply that stands far before its claim comes after it. */
  readonly quotations: readonly Quotation[];
  /** Index in `quotations` of the sentence that answers. */
  readonly main: number;
  readonly reply: ReplyStatus;
  /** Of whom it tells an accusation, a court's ruling or a finding; null where of nobody by name. */
  readonly concerns: Concerned | null;
  /** Whether it accuses or charges, and tells more than what a court did with it or what was pleaded. */
  readonly accuses: boolean;
  /** What was found of the replies of those whom the group accuses and who do not reply in it, one for each. */
  readonly missing: readonly MissingReply[];
  /** A body whose finding another document's group before this one tells, and this one too. */
  readonly alsoOn?: string;
  readonly score: number;
}
