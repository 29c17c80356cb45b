import type { Event, Language, PublicationDate } from '../model.ts';

/** One sentence that tells a happening. */
export interface HappeningTelling {
  /** Where the document came from: orders, and tells documents apart. */
  readonly source: string;
  readonly date: PublicationDate;
  readonly language: Language;
  readonly event: Event;
  /** The text of the sentence. */
  readonly sentence: string;
  /** Full names of the participants, in the order in which the sentence names them. */
  readonly names: readonly string[];
  /** The words of the telling clause; the sentence's where it is not given. */
  readonly clause?: string;
}
