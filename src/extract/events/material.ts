import type { Language, Mention, Span, TimeExpression } from '../../model.ts';
import type { Clause } from './clauses.ts';
import type { TellingVerb } from './verbs.ts';

/** A clause that tells something, with its verb. */
export interface Telling {
  readonly clause: Clause;
  readonly verb: TellingVerb;
}

/** One sentence's part of the material. */
export interface SentenceMaterial {
  readonly index: number;
  readonly span: Span;
  readonly text: string;
  readonly language: Language;
  /** Last day on which the document may have been written; null where unknown. */
  readonly latest: number | null;
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
  /** Dated happenings told shortly before, the latest first: what `a day after the vote` counts from. */
  readonly told: readonly ToldBefore[];
}

/** A happening of a sentence before. */
export interface ToldBefore {
  /** Its day, `YYYY-MM-DD`. */
  readonly day: string;
  /** Where its clause stands in the text. */
  readonly start: number;
  readonly end: number;
}
