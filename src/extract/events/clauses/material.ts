import type { Word } from '../../../dates/grammar/words.ts';
import type { Language, Mention, Span, TimeExpression } from '../../../model.ts';
import type { Parse } from '../../syntax/parse.ts';
import type { TellingVerb } from '../words/verbs.ts';
import type { Clause } from './clauses.ts';

/** A clause that tells something, with its verb. */
export interface Telling {
  readonly clause: Clause;
  readonly verb: TellingVerb;
}

/** A participle behind its noun, with all that hangs on it. */
export interface Reduced extends Span {
  /** The noun where the participle only says when it took place, or became known: `the theft, discovered on Monday`. */
  readonly noun: Span | null;
  /** Whether a date in it is rather that of the verb around it. */
  readonly isLoose: boolean;
}

/** One sentence's part of the material. */
export interface SentenceMaterial {
  readonly index: number;
  readonly span: Span;
  readonly text: string;
  readonly words: readonly Word[];
  readonly language: Language;
  /** Last day on which the document may have been written; null where unknown. */
  readonly latest: number | null;
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
  /** Where the verb of each clause stands in the text that tells something, by the clause's index. */
  readonly verbs: ReadonlyMap<number, number>;
  /** Stretches of clauses that tell nothing that happened: plans, conditions, habits. */
  readonly untold: readonly Span[];
  /** Dated happenings told shortly before, the latest first: what `a day after the vote` counts from. */
  readonly told: readonly ToldBefore[];
  /** Participles behind their nouns. */
  readonly reduced: readonly Reduced[];
  /** The sentence as a tree, made when it is first asked for; null where the parser declines. */
  readonly parse: () => Parse | null;
}

/** A happening of a sentence before. */
export interface ToldBefore {
  /** Its day, `YYYY-MM-DD`. */
  readonly day: string;
  /** Where its clause stands in the text. */
  readonly start: number;
  readonly end: number;
}

/** Those that lie in a span; the list is in the order of the text. */
export function inside<T extends Span>(all: readonly T[], span: Span): readonly T[] {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let index = low; index < all.length; index += 1) {
    const each = all[index];
    if (!each || each.start >= span.end) break;
    if (each.end <= span.end) found.push(each);
  }
  return found;
}
