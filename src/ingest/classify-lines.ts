import type { BlockKind } from '../model.ts';
import { classifyHead } from './classify-head.ts';
import { classifyTail } from './classify-tail.ts';
import { isCaption } from './cues/captions.ts';
import { dateLine } from './cues/date-lines.ts';
import { endsArticle, isEdgeFurniture, isFurniture } from './cues/furniture.ts';
import { isHeadingShaped, isListLine, isProse } from './line-shape.ts';
import type { Kinds, Line } from './lines.ts';

/**
 * What each line of a text is. `marked` holds what the format says of a line, where it does. Lines that nothing
 * speaks for are body, and a text without any body is body as a whole.
 */
export function classifyLines(
  lines: readonly Line[],
  marked: readonly (BlockKind | null)[],
): readonly BlockKind[] {
  const kinds: Kinds = lines.map(({ text }, index) => marked[index] ?? kindByCue(text));
  cutAfterArticle(lines, kinds);
  const isBody = (index: number) => {
    const text = lines[index]?.text ?? '';
    return kinds[index] === null && isProse(text) && !isEdgeFurniture(text);
  };
  const indexes = lines.map((_, index) => index);
  const first = indexes.find(isBody) ?? lines.length;
  const last = indexes.findLast(isBody) ?? lines.length - 1;
  classifyHead(lines, kinds, first);
  classifyTail(lines, kinds, last);
  classifyHeadings(lines, kinds);
  return withBody(lines, kinds);
}

function kindByCue(text: string): BlockKind | null {
  if (isFurniture(text) || dateLine(text) === 'updated') return 'furniture';
  return isCaption(text) ? 'caption' : null;
}

/** Below a comment form or a list of other articles nothing belongs to the text, unless most of it stands there. */
function cutAfterArticle(lines: readonly Line[], kinds: Kinds): void {
  const prose = lines.map(({ text }, index) => (kinds[index] === null && isProse(text) ? text.length : 0));
  const all = prose.reduce((sum, length) => sum + length, 0);
  let before = 0;
  for (const [index, line] of lines.entries()) {
    before += prose[index] ?? 0;
    if (before * 2 <= all || !endsArticle(line.text)) continue;
    kinds.fill('furniture', index);
    return;
  }
}

/** More headings in a row are a list or a poem. */
const MOST_HEADINGS = 2;

/** A short line without a full stop is a heading when body follows it. */
function classifyHeadings(lines: readonly Line[], kinds: Kinds): void {
  let run: number[] = [];
  for (const [index, { text, apart }] of lines.entries()) {
    const kind = kinds[index] ?? null;
    if (kind !== null && kind !== 'body') continue;
    if (
      kind === null &&
      isHeadingShaped(text, apart && lines[index + 1]?.apart === true) &&
      !followsLeadIn(lines, index)
    ) {
      run.push(index);
      continue;
    }
    if (run.length <= MOST_HEADINGS && !isListLine(text))
      for (const heading of run) kinds[heading] = 'heading';
    run = [];
  }
}

/** What stands after a line that ends with a colon is what that line announces. */
function followsLeadIn(lines: readonly Line[], index: number): boolean {
  return /:\s*$/.test(lines[index - 1]?.text ?? '');
}

function withBody(lines: readonly Line[], kinds: Kinds): readonly BlockKind[] {
  const settled = kinds.map((kind) => kind ?? 'body');
  if (settled.includes('body')) return settled;
  const spared = kinds.map((kind) => (kind === 'furniture' ? kind : 'body'));
  return spared.includes('body') ? spared : lines.map(() => 'body');
}
