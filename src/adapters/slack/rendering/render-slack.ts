/** One page of an answer as Slack's blocks, and the text that stands for them in notifications and screen readers. */
import type { types } from '@slack/bolt';
import type { Answer } from '../../../answer/answer.ts';
import { sourceText } from '../../../answer/labels/labels-source.ts';
import type { Page } from '../../../answer/page/page.ts';
import type { PageRow } from '../../../answer/page/page-rows.ts';
import type { Words } from '../../../answer/words/words.ts';
import type { Audience } from '../../choices.ts';
import { renderPlain } from '../../plain/render-plain.ts';
import { styled } from '../../plain/styled-text.ts';
import { LIMITS } from './limits.ts';
import { type Piece, richRows, textPieces } from './rich-text.ts';
import { createRoom, type Room } from './room.ts';
import { escaped, oneRow } from './text.ts';

/** What is kept for buttons and their labels, the row that names a sharer, and coverage. */
const RESERVED = 2500;

/** Sections have a block each, so that Slack sets a gap between them; beyond this many they share one. */
const MOST_SECTIONS = 30;

/** The page without its buttons. `before` is a line of its own on top. */
export function pageBlocks(
  page: Page,
  words: Words,
  before: readonly Piece[] = [],
): readonly types.KnownBlock[] {
  const foot = footBlocks(page, words);
  const used = foot.reduce((sum, { elements }) => sum + textLength(elements), 0);
  const room = createRoom(LIMITS.textInBlocks - RESERVED - used);
  const [head = [], ...sections] = sectionsOf(page.rows);
  const title = titlePieces(page, room);
  const top = before.length > 0 ? [...before, { type: 'text' as const, text: '\n' }, ...title] : title;
  const blocks = [
    richRows(head, page.citations, room, top),
    ...sections.map((rows) => richRows(rows, page.citations, room)),
  ];
  return [...blocks.filter((block) => block !== null), ...foot];
}

/**
 * The text beside the blocks, escaped. On a message only its asker sees it is the whole plain rendering, for screen
 * readers; where others see it, or a push announces it, title and names without any quotation.
 */
export function fallbackText(answer: Answer, page: Page, audience: Audience, words: Words): string {
  if (audience === 'asker') return escaped(plainText(answer, page, words));
  const names = answer.candidates.map(({ name }) => name);
  return escaped([answer.title, ...names].map(oneRow).join(' · '), LIMITS.textObject);
}

/** The page as plain text: what is sent where blocks are refused. */
export function plainText(answer: Answer, page: Page, words: Words): string {
  return renderPlain(answer, page, { buttons: false }, words);
}

function titlePieces(page: Page, room: Room): readonly Piece[] {
  const { title, titleMark, number, of } = page;
  const start = titleMark === null ? -1 : title.indexOf(titleMark);
  const mark =
    start < 0 || titleMark === null
      ? { start: 0, end: title.length }
      : { start, end: start + titleMark.length };
  return textPieces(styled(of > 1 ? `${title} · ${number}/${of}` : title, [mark]), room);
}

function sectionsOf(rows: readonly PageRow[]): readonly (readonly PageRow[])[] {
  const sections: PageRow[][] = [[]];
  for (const row of rows) {
    if (row.opens && sections.length < MOST_SECTIONS) sections.push([row]);
    else sections.at(-1)?.push(row);
  }
  return sections;
}

/** Sources and coverage in small print, one element each: Slack sets elements of one block side by side. */
function footBlocks(page: Page, words: Words): readonly types.ContextBlock[] {
  const sources = page.sources.map((source) => oneRow(sourceText(source)));
  const rest = [
    ...(page.unshown > 0 ? [words.morePlaces(page.unshown)] : []),
    ...(page.beyond > 0 ? [words.beyond(page.beyond)] : []),
  ];
  const small = sources.length > 0 ? [words.headings.sources, ...sources, ...rest] : rest;
  return [
    ...(small.length > 0 ? [context(small.join('\n'))] : []),
    ...(page.coverage === null ? [] : [context(oneRow(page.coverage))]),
    ...(page.reason === null ? [] : [context(oneRow(page.reason))]),
  ];
}

/** A line of small print, never read as markup. */
export function context(text: string): types.ContextBlock {
  const fitted = createRoom(LIMITS.textObject).take(text);
  return { type: 'context', elements: [{ type: 'plain_text', text: fitted, emoji: false }] };
}

function textLength(elements: types.ContextBlock['elements']): number {
  return elements.reduce(
    (sum, element) => sum + ('text' in element ? [...(element.text ?? '')].length : 0),
    0,
  );
}
