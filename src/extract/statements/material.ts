import type { Word } from '../../dates/grammar/words.ts';
import type { DocumentEntity, Language, Mention, Passage, Span, TimeExpression } from '../../model.ts';
import type { Syntax } from '../syntax/syntax-of.ts';

/** What the statements of a document are read from. Spans count in `text`. */
export interface StatementMaterial {
  readonly text: string;
  readonly language: Language;
  /** The words of the text, where they are known. */
  readonly words?: readonly Word[];
  readonly passages: readonly Passage[];
  readonly sentences: readonly (Span & { readonly passage: number })[];
  readonly entities: readonly DocumentEntity[];
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
  /** The sentences as trees, where they are made. */
  readonly syntax?: Syntax;
}
