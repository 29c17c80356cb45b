import { indexAt, type Word } from '../../dates/grammar/words.ts';
import type { Language, Span } from '../../model.ts';
import type { Parse } from './parse.ts';

/** The sentences of a document as trees, each made when it is first asked for. */
export interface Syntax {
  /** The tree of the sentence in which an offset stands; null between sentences, and where the parser declines. */
  parseAt(offset: number): Parse | null;
}

/** What a document's trees are made of. */
export interface SyntaxMaterial {
  readonly language: Language;
  /** In order, none inside another. */
  readonly sentences: readonly Span[];
  /** The words of the whole text. */
  readonly words: readonly Word[];
}

/** Makes a sentence's tree from its words; null where it has too many. */
export type SentenceParser = (words: readonly Word[]) => Parse | null;

/** The trees of a document's sentences: nothing is parsed that nobody asks for, and nothing twice. */
export function syntaxOf({ sentences, words }: SyntaxMaterial, parser: SentenceParser): Syntax {
  const parses = new Map<number, Parse | null>();
  const made = (index: number): Parse | null => {
    const sentence = sentences[index];
    if (!sentence) return null;
    const known = parses.get(index);
    if (known !== undefined) return known;
    const own = words.slice(indexAt(words, sentence.start), indexAt(words, sentence.end));
    const parse = own.length === 0 ? null : parser(own);
    parses.set(index, parse);
    return parse;
  };
  return { parseAt: (offset) => made(sentenceAt(sentences, offset)) };
}

/** Place, in a tree's words, of the word at an offset or the first behind it; null where none follows. */
export function placeAt(parse: Parse, offset: number): number | null {
  let place = indexAt(parse.words, offset);
  const before = parse.words[place - 1];
  if (before && before.end > offset) place -= 1;
  return place < parse.words.length ? place : null;
}

/** The stretch of the text that some words of a tree cover. */
export function spanOf(parse: Parse, { from, to }: { readonly from: number; readonly to: number }): Span {
  const first = parse.words[from];
  const last = parse.words[to - 1];
  return { start: first?.start ?? 0, end: last?.end ?? first?.start ?? 0 };
}

/** Number of the sentence around an offset; -1 where it stands in none. */
function sentenceAt(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return (sentences[low]?.start ?? Number.POSITIVE_INFINITY) <= offset ? low : -1;
}
