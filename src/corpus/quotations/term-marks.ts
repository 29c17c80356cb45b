import { stem } from '../../language/stem.ts';
import { foldedWord } from '../../language/terms.ts';
import { tokens } from '../../language/tokens.ts';
import type { Language, Span } from '../../model.ts';

/** Where a stretch of a text holds words that were asked for. */
export interface TermMarks {
  /** Spans in the whole text, in order. */
  readonly marks: readonly Span[];
  /** How many of the different words it holds. */
  readonly matched: number;
}

/** Marks the words of a stretch whose index term is one of those asked for; each word has its alternatives. */
export function markTerms(
  text: string,
  stretch: Span,
  words: readonly (readonly string[])[],
  language: Language,
): TermMarks {
  const marks: Span[] = [];
  const matched = new Set<number>();
  for (const token of tokens(text.slice(stretch.start, stretch.end))) {
    const term = stem(foldedWord(token.text), language);
    const word = words.findIndex((alternatives) => alternatives.includes(term));
    if (word < 0) continue;
    matched.add(word);
    marks.push({ start: stretch.start + token.start, end: stretch.start + token.end });
  }
  return { marks: joinNeighbours(text, marks), matched: matched.size };
}

/** Two marked words with nothing but a space between them are one mark: a name is bold as a whole. */
function joinNeighbours(text: string, marks: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const mark of marks) {
    const last = joined.at(-1);
    const isNext = last !== undefined && /^[\s-]$/u.test(text.slice(last.end, mark.start));
    if (last && isNext) joined[joined.length - 1] = { start: last.start, end: mark.end };
    else joined.push(mark);
  }
  return joined;
}
