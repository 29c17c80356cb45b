import { isCaption } from '../cues/captions.ts';
import { isFurniture } from '../cues/furniture.ts';
import type { Edit, Mend } from '../edits.ts';
import { endsOpen, endsSentence, isListLine, startsLower } from '../line-shape.ts';

/** A paragraph that a page break cut in two. */
export const pageBreaks: Mend = {
  name: 'page breaks',
  changes:
    'A paragraph that ends in the middle of a sentence is joined to the next one when that begins with a small letter; a page number between them goes.',
  edits: findBreaks,
};

/** A shorter line is a heading, a name or an entry of a list, not the first part of a paragraph. In UTF-16 units. */
const SHORTEST_PARAGRAPH = 30;
/** A shorter second part must end a sentence, and so must one below the first line: else it is a byline or a label. */
const SHORTEST_REST = 60;

/** `12`, `– 12 –`, `Page 3 of 10` between the two parts. */
const GAP = /\n+(?:[^\d\n]{0,10}\d{1,4}(?:[^\d\n]{1,6}\d{1,4})?[^\p{L}\d\n]{0,3}\n+)?/gu;

function findBreaks(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  let start = 0;
  for (const { 0: gap, index } of text.matchAll(GAP)) {
    const next = index + gap.length;
    const end = text.indexOf('\n', next);
    const line = text.slice(start, index);
    const rest = text.slice(next, end < 0 ? text.length : end);
    if (isBroken(line, rest, start === 0)) edits.push({ start: index, end: next, text: ' ' });
    start = next;
  }
  return edits;
}

function isBroken(line: string, rest: string, first: boolean): boolean {
  if (!endsOpen(line) || !startsLower(rest)) return false;
  if (line.length < SHORTEST_PARAGRAPH) return false;
  if ((first || rest.length < SHORTEST_REST) && !endsSentence(rest)) return false;
  return !isListLine(rest) && !ADDRESS.test(rest) && !isCue(line) && !isCue(rest);
}

/** A web or mail address begins with a small letter too. */
const ADDRESS = /^[^\s]{0,200}[^\s.](?:[@/]|\.[a-z])/;

function isCue(line: string): boolean {
  return isFurniture(line) || isCaption(line);
}
