/** "Open a passage": one paragraph before, the passage with the quotation marked, one paragraph after. */
import { citedDocument, openingOf } from '../../answer/compose.ts';
import { aboutDocument, sourceName } from '../../answer/labels/labels-source.ts';
import { type Words, wordsIn } from '../../answer/words/words.ts';
import type { Bot } from '../../bot.ts';
import type { Span } from '../../model.ts';
import { type PlainOptions, styleOf } from './plain-options.ts';
import { styled, written } from './styled-text.ts';

/** A quotation with what stands around it, as the bot gives it. */
export type Surroundings = NonNullable<Awaited<ReturnType<Bot['open']>>>;

/** The surroundings as plain text; the quotation is marked always, with `**` where there is no colour. */
export function renderSurroundings(
  surroundings: Surroundings,
  options: PlainOptions = {},
  words: Words = wordsIn('en'),
): string {
  const { document, before, passage, after, quotation, paragraph } = surroundings;
  const style = styleOf({ stars: true, ...options });
  const paragraphText = (span: Span, marks: readonly Span[] = []): string =>
    written(styled(document.text.slice(span.start, span.end), marks), style.bold, '', '', options.width);
  const cited = citedDocument({ ...document, opening: openingOf(document) });
  const source = `${sourceName(cited)}: ¶ ${paragraph} — ${aboutDocument(cited, words)}`;
  const foot = [source, ...(surroundings.outdated ? [words.outdated] : [])];
  return [
    ...(before ? [style.dim(paragraphText(before))] : []),
    paragraphText(passage, [within(quotation, passage)]),
    ...(after ? [style.dim(paragraphText(after))] : []),
    [...foot, ...(cited.url === null ? [] : [cited.url])]
      .map((line) => written(styled(line, []), style.bold, '', '', options.width))
      .join('\n'),
  ].join('\n\n');
}

/** The quotation may begin or end in a neighbouring passage of the same paragraph; only its part in this one is marked. */
function within(quotation: Span, passage: Span): Span {
  return {
    start: Math.max(0, quotation.start - passage.start),
    end: Math.min(passage.end, quotation.end) - passage.start,
  };
}
