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
}
