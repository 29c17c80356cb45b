/** "Open a passage": the paragraphs around a quotation, with the quotation marked and the way to its source. */
import type { types } from '@slack/bolt';
import { citedDocument, openingOf } from '../../../answer/compose.ts';
import { aboutDocument, sourceName } from '../../../answer/labels/labels-source.ts';
import type { Words } from '../../../answer/words/words.ts';
import type { Span } from '../../../model.ts';
import type { Surroundings } from '../../plain/render-surroundings.ts';
import { styled } from '../../plain/styled-text.ts';
import { LIMITS } from './limits.ts';
import { context } from './render-slack.ts';
import { textPieces } from './rich-text.ts';
import { createRoom, type Room } from './room.ts';
import { oneRow } from './text.ts';

/** All text of one window; Slack's own limit for a view is not published, this much was always taken. */
const WINDOW_TEXT = 12_000;

/** Paragraphs before and after are there to read on; the passage itself comes first when there is little room. */
const NEIGHBOUR_TEXT = 2500;

/** The passage with its neighbours; `link` is the source's own address at the sentence. */
export function passageBlocks(surroundings: Surroundings, words: Words): readonly types.KnownBlock[] {
  const { document, before, passage, after, quotation, paragraph, outdated } = surroundings;
  const text = (span: Span) => document.text.slice(span.start, span.end);
  const mark = {
    start: Math.max(0, quotation.start - passage.start),
    end: Math.min(passage.end, quotation.end) - passage.start,
  };
  const cited = citedDocument({ ...document, opening: openingOf(document) });
  const about = `${sourceName(cited)}: ¶ ${paragraph} — ${aboutDocument(cited, words)}`;
  return [
    ...(before ? [paragraphBlock(text(before), [], createRoom(NEIGHBOUR_TEXT))] : []),
    paragraphBlock(text(passage), [mark], createRoom(WINDOW_TEXT - 2 * NEIGHBOUR_TEXT)),
    ...(after ? [paragraphBlock(text(after), [], createRoom(NEIGHBOUR_TEXT))] : []),
    context([about, ...(outdated ? [words.outdated] : [])].map(oneRow).join('\n')),
    ...linkBlocks(cited.url),
  ];
}

/** The quotation alone, in full: for a sentence that a message had to cut. */
export function wholeBlocks({ document, quotation }: Surroundings): readonly types.KnownBlock[] {
  return [paragraphBlock(document.text.slice(quotation.start, quotation.end), [], createRoom(WINDOW_TEXT))];
}

function paragraphBlock(text: string, marks: readonly Span[], room: Room): types.RichTextBlock {
  const pieces = textPieces(styled(text, marks), room);
  const elements = pieces.length > 0 ? [...pieces] : [{ type: 'text' as const, text: ' ' }];
  const holder = marks.length > 0 ? ('rich_text_quote' as const) : ('rich_text_section' as const);
  return { type: 'rich_text', elements: [{ type: holder, elements }] };
}

function linkBlocks(url: string | null): readonly types.KnownBlock[] {
  if (url === null || !/^https?:\/\//iu.test(url) || [...url].length > LIMITS.url) return [];
  const elements = [{ type: 'link' as const, url, text: oneRow(url) }];
  return [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }];
}
