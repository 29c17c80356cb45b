import { detectLanguage } from '../language/detect.ts';
import type { Block, BlockKind, Fact, Language } from '../model.ts';
import { classifyLines } from './classify-lines.ts';
import { authorOfByline } from './cues/bylines.ts';
import { publisherOfLine } from './cues/publisher-lines.ts';
import { statedLanguage } from './cues/stated-language.ts';
import { bulletLength } from './line-shape.ts';
import { type Line, linesOf } from './lines.ts';
import { type Mended, mend } from './mend.ts';
import type { RawDocument, StatedMetadata } from './reader.ts';

/** A document told apart: its mended text, what each line of it is, and what it says of itself. */
export interface Structured {
  readonly text: string;
  /** In order, apart from each other; together they hold all of the text but white space and bullets. */
  readonly blocks: readonly Block[];
  readonly language: Language;
  readonly title: Fact | null;
  readonly publisher: Fact | null;
  readonly author: Fact | null;
  readonly url: Fact | null;
  /** The date that the file's metadata states, as written; a date line in the text is a block. */
  readonly statedDate: string | null;
  readonly collection: string | null;
  readonly origin: string | null;
}

/**
 * Tells title, byline, date line, caption, heading, body and page furniture apart. What is not clear is body: a
 * title or author is only taken where the shape says so. The operator's word outranks the file's metadata, and that
 * the text. `file` is the source's name: its ending (`note.es.txt`) decides the language of a text too short to
 * tell. Linear time; never throws.
 */
export function structure(raw: RawDocument, operator: StatedMetadata | null, file: string): Structured {
  const mended = mend(raw.text);
  const lines = linesOf(mended.text);
  const kinds = classifyLines(lines, markedKinds(lines, raw, mended));
  const blocks = lines.map((line, index) => toBlock(line, kinds[index] ?? 'body'));
  const textOf = (kind: BlockKind) =>
    lines.filter((_, index) => kinds[index] === kind).map(({ text }) => text);
  const { stated } = raw;
  const body = textOf('body').join('\n');
  return {
    text: mended.text,
    blocks,
    language:
      statedLanguage(operator?.language ?? stated.language) ?? detectLanguage(body, languageOfName(file)),
    title: fact(operator?.title, stated.title, textOf('title')[0]),
    publisher: fact(operator?.publisher, stated.publisher) ?? inferredPublisher(textOf('furniture')),
    author: fact(operator?.author, stated.author, authorOf(textOf('byline'))),
    url: fact(operator?.url, stated.url),
    statedDate: stated.date ?? null,
    collection: operator?.collection ?? stated.collection ?? null,
    origin: operator?.origin ?? stated.origin ?? null,
  };
}

/** What the format says of lines, counted in the mended text. */
function markedKinds(
  lines: readonly Line[],
  { marked = [] }: RawDocument,
  { toMended }: Mended,
): readonly (BlockKind | null)[] {
  const starts = new Map(marked.map(({ start, kind }) => [toMended(start), kind]));
  return lines.map(({ start }) => starts.get(start) ?? null);
}

/** A bullet is no word of the text, so a body block begins behind it. */
function toBlock({ start, end, text }: Line, kind: BlockKind): Block {
  const bullet = kind === 'body' ? bulletLength(text) : 0;
  return { kind, start: start + bullet < end ? start + bullet : start, end };
}

function fact(operator?: string, metadata?: string, stated?: string): Fact | null {
  if (operator) return { value: operator, basis: 'operator' };
  if (metadata) return { value: metadata, basis: 'metadata' };
  return stated ? { value: stated, basis: 'stated' } : null;
}

/** A byline without a cue is the name alone. */
function authorOf(bylines: readonly string[]): string | undefined {
  const [first] = bylines;
  return first === undefined ? undefined : (authorOfByline(first) ?? first);
}

function inferredPublisher(furniture: readonly string[]): Fact | null {
  for (const line of furniture) {
    const value = publisherOfLine(line);
    if (value !== null) return { value, basis: 'inferred' };
  }
  return null;
}

function languageOfName(file: string): Language | null {
  return statedLanguage(/\.(\w{2})\.\w{1,10}$/.exec(file)?.[1]);
}
