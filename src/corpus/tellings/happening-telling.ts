import type { EntityKind, Event, Language, PublicationDate } from '../../model.ts';

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
  /** What each of the names names; unknown where it is not given. */
  readonly kinds?: readonly EntityKind[];
  /** The words of the telling clause; the sentence's where it is not given. */
  readonly clause?: string;
  /** Full names in the sentences just before: whom a pronoun or an office may mean. */
  readonly namedBefore?: readonly string[];
  /** The sentences just before, where a correction announces itself. */
  readonly before?: string;
  /** Days that the clause names, its own among them. */
  readonly days?: readonly string[];
}
