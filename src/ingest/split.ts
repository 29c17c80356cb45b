import { sentenceSpans } from '../language/sentences.ts';
import type { Block, Language, Passage, Span } from '../model.ts';

/**
 * A paragraph up to this length is one passage; a longer one is split at sentence borders into passages of about this
 * length at most. Newspaper paragraphs have 100 to 900 characters, abstracts up to 2,000. In UTF-16 units.
 */
export const LONG_PARAGRAPH = 2000;

/** No passage is longer than this, not even a paragraph without any sentence border. In UTF-16 units. */
export const LONGEST_PASSAGE = 4000;

/**
 * The passages of a document: its body blocks in order, numbered from 1 as paragraphs, each with the heading it stands
 * under. Every passage is `text.slice(start, end)`. Linear time; never throws.
 */
export function split(text: string, blocks: readonly Block[], language: Language): readonly Passage[] {
  const passages: Passage[] = [];
  let heading: Span | null = null;
  let paragraph = 0;
  for (const { kind, start, end } of blocks) {
    if (kind === 'heading') heading = { start, end };
    if (kind !== 'body') continue;
    paragraph += 1;
    for (const span of pieces(text, { start, end }, language)) {
      passages.push({ ...span, text: text.slice(span.start, span.end), paragraph, heading });
    }
  }
  return passages;
}

function pieces(text: string, block: Span, language: Language): readonly Span[] {
  if (block.end - block.start <= LONG_PARAGRAPH) return [block];
  const sentences = sentenceSpans(text.slice(block.start, block.end), language).flatMap((span) =>
    bounded(text, { start: block.start + span.start, end: block.start + span.end }),
  );
  const packed: Span[] = [];
  for (const sentence of sentences) {
    const last = packed.at(-1);
    if (last && sentence.end - last.start <= LONG_PARAGRAPH)
      packed[packed.length - 1] = { start: last.start, end: sentence.end };
    else packed.push(sentence);
  }
  return packed;
}

/** A sentence longer than a passage may be is cut at white space, or where there is none, between two characters. */
function bounded(text: string, { start, end }: Span): readonly Span[] {
  const spans: Span[] = [];
  let from = start;
  while (end - from > LONGEST_PASSAGE) {
    const to = cutBefore(text, from, from + LONGEST_PASSAGE);
    spans.push({ start: from, end: to });
    from = to + (/\s/u.test(text.charAt(to)) ? 1 : 0);
  }
  spans.push({ start: from, end });
  return spans;
}

/** How far back a space is looked for. */
const WINDOW = 200;
const LAST_SPACE = /\s(?=\S*$)/u;
const HIGH_SURROGATE = /[\ud800-\udbff]/;

function cutBefore(text: string, from: number, limit: number): number {
  const windowStart = Math.max(from + 1, limit - WINDOW);
  const space = text.slice(windowStart, limit + 1).search(LAST_SPACE);
  if (space >= 0) return windowStart + space;
  return HIGH_SURROGATE.test(text.charAt(limit - 1)) ? limit - 1 : limit;
}
