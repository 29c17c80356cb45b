/** Rows of a page as `rich_text`: structured, so nothing in a document's text is ever read as markup, link or mention. */
import type { types } from '@slack/bolt';
import type { Citation } from '../../../answer/answer.ts';
import type { PageRow } from '../../../answer/page/page-rows.ts';
import { type Styled, styled } from '../../plain/styled-text.ts';
import { LIMITS } from './limits.ts';
import type { Room } from './room.ts';

/** A stretch of text or a link inside a line. */
export type Piece = types.RichTextText | types.RichTextLink | types.RichTextUserMention;

/** A line, or a quotation behind Slack's own bar. */
type Element = types.RichTextSection | types.RichTextQuote;

/** Rows in order as one block; null where there is nothing to show. */
export function richRows(
  rows: readonly PageRow[],
  citations: readonly Citation[],
  room: Room,
  before: readonly Piece[] = [],
): types.RichTextBlock | null {
  const elements: Element[] = before.length > 0 ? [{ type: 'rich_text_section', elements: [...before] }] : [];
  for (const row of rows) addRow(elements, row, piecesOf(row, citations, room));
  return elements.length > 0 ? { type: 'rich_text', elements } : null;
}

/** Text with bold stretches as pieces of a line. */
export function textPieces(parts: readonly Styled[], room: Room, italic = false): readonly Piece[] {
  return parts.flatMap((part) => {
    const text = room.take(part.text);
    if (text === '') return [];
    const style = { ...(part.bold && { bold: true }), ...(italic && { italic: true }) };
    return [{ type: 'text' as const, text, ...(Object.keys(style).length > 0 && { style }) }];
  });
}

/** Neighbouring lines are one section with line ends: some clients set sections one behind the other. */
function addRow(elements: Element[], row: PageRow, pieces: readonly Piece[]): void {
  if (pieces.length === 0) return;
  if (row.kind === 'quotation') {
    elements.push({ type: 'rich_text_quote', elements: [...pieces] });
    return;
  }
  const last = elements.at(-1);
  if (last?.type === 'rich_text_section') last.elements.push({ type: 'text', text: '\n' }, ...pieces);
  else elements.push({ type: 'rich_text_section', elements: [...pieces] });
}

function piecesOf(row: PageRow, citations: readonly Citation[], room: Room): readonly Piece[] {
  const marks = row.kind === 'heading' ? [{ start: 0, end: row.text.length }] : row.marks;
  const text = textPieces(styled(row.text, marks), room, row.kind === 'note');
  return [...text, ...row.cites.flatMap((n) => citePieces(n, citations, room))];
}

/** `[3]`, a link to the sentence in its source where the document has an address. */
function citePieces(n: number, citations: readonly Citation[], room: Room): readonly Piece[] {
  const text = room.take(` [${n}]`);
  if (text !== ` [${n}]`) return [];
  const link = citations.find((one) => one.n === n)?.link;
  if (link === undefined || [...link].length > LIMITS.url) return [{ type: 'text', text }];
  return [
    { type: 'text', text: ' ' },
    { type: 'link', url: link, text: `[${n}]` },
  ];
}
