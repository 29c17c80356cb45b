/** The words of a search, taken apart. Nothing in it is checked against a corpus. */
export interface ParsedQuery {
  /** Plain words as typed, those of phrases included, in order. */
  readonly words: readonly string[];
  /** What stood in quotation marks: to be found as it stands. */
  readonly phrases: readonly string[];
  readonly excludedWords: readonly string[];
  readonly excludedPhrases: readonly string[];
  /** Values as typed; the last one where a filter is given twice. */
  readonly filters: Readonly<Partial<Record<FilterName, string>>>;
  /** Words past the limit, which are not searched: to be said in the answer. */
  readonly dropped: readonly string[];
}

/** What a search can be narrowed to. */
export type FilterName = 'from' | 'to' | 'source' | 'lang';

/** Words that one search takes: more than a question has, few enough for a pasted page to be answered in time. */
export const MOST_WORDS = 30;
/** Words named in `dropped`: of a pasted page nobody reads more. */
const MOST_DROPPED = 20;

/** A filter or a minus, if any; then a stretch in quotation marks or one up to the next space. */
const PIECE = /(?:(from|to|source|lang):|(-))?(?:["“”„«»]([^"“”„«»]*)["“”»]|(\S+))/giu;
const BARE_WORD = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u;

/**
 * Takes typed words apart: "phrases" (straight or curly marks), `-word` and `-"phrase"`, `from:`, `to:`, `source:`
 * and `lang:` with a plain or quoted value, and plain words. Never throws: an unclosed mark is no mark, a filter
 * without a value is a plain word.
 */
export function parseQuery(typed: string): ParsedQuery {
  const pieces = piecesOf(typed);
  const words = pieces.filter(({ kind }) => kind === 'word' || kind === 'phrase').flatMap(wordsOfPiece);
  const excluded = pieces.filter(({ kind }) => kind === 'excluded word').flatMap(wordsOfPiece);
  return {
    words: words.slice(0, MOST_WORDS),
    phrases: textsOf(pieces, 'phrase'),
    excludedWords: excluded.slice(0, MOST_WORDS),
    excludedPhrases: textsOf(pieces, 'excluded phrase'),
    filters: Object.fromEntries(
      pieces.flatMap(({ kind, text, filter }) => (kind === 'filter' ? [[filter, text]] : [])),
    ),
    dropped: words.slice(MOST_WORDS, MOST_WORDS + MOST_DROPPED),
  };
}

/** The words of a plain text, as typed but for the marks around them. */
export function plainWords(text: string): readonly string[] {
  return text.split(/\s+/u).flatMap((word) => BARE_WORD.exec(word)?.[0] ?? []);
}

interface Piece {
  readonly kind: 'word' | 'phrase' | 'excluded word' | 'excluded phrase' | 'filter';
  readonly text: string;
  readonly filter: string;
}

function piecesOf(typed: string): readonly Piece[] {
  return Array.from(typed.matchAll(PIECE), ([, filter, minus, quoted, bare]) => {
    const text = (quoted ?? bare ?? '').trim();
    if (filter !== undefined && text !== '') return { kind: 'filter', text, filter: filter.toLowerCase() };
    const kind = quoted === undefined ? 'word' : 'phrase';
    return { kind: minus === undefined ? kind : `excluded ${kind}`, text, filter: '' };
  });
}

function wordsOfPiece(piece: Piece): readonly string[] {
  return plainWords(piece.text);
}

function textsOf(pieces: readonly Piece[], kind: Piece['kind']): readonly string[] {
  return pieces
    .filter((piece) => piece.kind === kind && wordsOfPiece(piece).length > 0)
    .map(({ text }) => text)
    .slice(0, MOST_WORDS);
}
