/** "Open a passage": the paragraphs around a quotation, with the quotation marked and the way to its source. */
import type { APIMessageTopLevelComponent } from 'discord.js';
import { citedDocument, openingOf } from '../../../answer/compose.ts';
import { aboutDocument, sourceName } from '../../../answer/labels/labels-source.ts';
import type { Words } from '../../../answer/words/words.ts';
import type { Span } from '../../../model.ts';
import { cutAtWord } from '../../../text.ts';
import type { Surroundings } from '../../plain/render-surroundings.ts';
import { styled } from '../../plain/styled-text.ts';
import { LIMITS } from './limits.ts';
import { divider, small, textDisplay } from './render-discord.ts';
import { escaped, lengthOf, linked, marked } from './text.ts';

/** Characters before escaping of the passage itself and of each of its neighbours, from the largest down. */
const SIZES = [
  { passage: 2000, neighbour: 600 },
  { passage: 900, neighbour: 200 },
] as const;

type Size = (typeof SIZES)[number];

/** A sentence in parts of so many characters before escaping; each part is a message. */
const WHOLE_PART = 1900;

const CUT = ' […]';

/** The passage with its neighbours, and a link to the source. */
export function passageComponents(
  surroundings: Surroundings,
  words: Words,
): readonly APIMessageTopLevelComponent[] {
  const foot = footText(surroundings, words);
  const room = LIMITS.text - lengthOf(foot);
  const sizes = SIZES.map((size) => paragraphs(surroundings, size));
  const shown = sizes.find((texts) => total(texts) <= room) ?? sizes.at(-1) ?? [];
  const link = linkText(surroundings);
  const way = link !== '' && lengthOf(link) < room - total(shown) ? [link] : [];
  return [...shown.map(textDisplay), divider(), textDisplay([foot, ...way].join('\n'))];
}

/** The quotation alone, in full: for a sentence that a message had to cut. One text for each message. */
export function wholeTexts({ document, quotation }: Surroundings): readonly string[] {
  const texts: string[] = [];
  let rest = document.text.slice(quotation.start, quotation.end);
  while (rest !== '') {
    const part = cutAtWord(rest, WHOLE_PART, '');
    const kept = part === '' ? rest.slice(0, WHOLE_PART) : part;
    texts.push(`> ${escaped(kept)}`);
    rest = rest.slice(kept.length).trimStart();
  }
  return texts;
}

function paragraphs(surroundings: Surroundings, size: Size): readonly string[] {
  const { document, before, passage, after } = surroundings;
  const text = (span: Span) => document.text.slice(span.start, span.end);
  return [
    ...(before ? [escaped(lastWords(text(before), size.neighbour))] : []),
    `> ${passageText(surroundings, text(passage), size.passage)}`,
    ...(after ? [escaped(cutAtWord(text(after), size.neighbour, CUT))] : []),
  ];
}

/** The quotation stays in sight where the passage is longer than its room. */
function passageText({ passage, quotation }: Surroundings, text: string, limit: number): string {
  const start = Math.max(0, quotation.start - passage.start);
  const end = Math.max(start, Math.min(passage.end, quotation.end) - passage.start);
  if (text.length <= limit) return marked(styled(text, [{ start, end }]));
  const mark = cutAtWord(text.slice(start, end), limit, CUT);
  const side = Math.floor((limit - mark.length) / 2);
  const left = side > 2 * CUT.length ? lastWords(text.slice(0, start), side) : '';
  const right = side > 2 * CUT.length ? cutAtWord(text.slice(end), side, CUT) : '';
  const whole = left + mark + right;
  return marked(styled(whole, [{ start: left.length, end: left.length + mark.length }]));
}

/** The end of a text from a word border on, marked where it was cut. */
function lastWords(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const room = text.slice(text.length - limit + CUT.length).toWellFormed();
  return `[…] ${room.slice(room.search(/\s/u) + 1)}`;
}

function footText({ document, paragraph, outdated }: Surroundings, words: Words): string {
  const cited = citedDocument({ ...document, opening: openingOf(document) });
  const about = `${sourceName(cited)}: ¶ ${paragraph} — ${aboutDocument(cited, words)}`;
  return [about, ...(outdated ? [words.outdated] : [])].map(small).join('\n');
}

/** The source's own address behind its host; empty where there is none. */
function linkText({ document }: Surroundings): string {
  const url = document.url?.value ?? '';
  const link = URL.canParse(url) ? linked(escaped(new URL(url).hostname), url) : null;
  return link === null ? '' : `-# ${link}`;
}

function total(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + lengthOf(text) + 1, 0);
}
