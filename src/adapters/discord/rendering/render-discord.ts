/** One page of an answer as Discord's components: text that is escaped after it was fitted, never cut after. */
import { type APIMessageTopLevelComponent, ComponentType, SeparatorSpacingSize } from 'discord.js';
import type { Answer, Citation } from '../../../answer/answer.ts';
import type { SourceLine } from '../../../answer/labels/labels-source.ts';
import { placeText } from '../../../answer/labels/labels-source.ts';
import { type Page, pages } from '../../../answer/page/page.ts';
import type { PageRow } from '../../../answer/page/page-rows.ts';
import { type Words, wordsIn } from '../../../answer/words/words.ts';
import type { Language, Span } from '../../../model.ts';
import { styled } from '../../plain/styled-text.ts';
import { DISCORD_BUDGETS, LIMITS } from './limits.ts';
import { escaped, lengthOf, linked, marked } from './text.ts';

/** What is kept for the line that names a sharer. */
const RESERVED = 300;

/** Sections have a text of their own, so that Discord sets a gap between them; beyond this many they share one. */
const MOST_SECTIONS = 20;

/** Small print: Discord's own smaller, paler line. */
const SMALL = '-# ';

/** Behind Discord's own bar. */
const BAR = '> ';

/** The pages of an answer, each of which fits a message as it will be written. */
export function fittedPages(answer: Answer, language: Language): readonly Page[] {
  const words = wordsIn(language);
  let cut: readonly Page[] = [];
  for (const budget of DISCORD_BUDGETS) {
    cut = pages(answer, budget, words);
    if (cut.every((page) => textLength(page, words) <= LIMITS.text - RESERVED)) break;
  }
  return cut;
}

/** The page of this number, the last where there are fewer by now. */
export function pageOf(answer: Answer, number: number, language: Language): Page {
  const all = fittedPages(answer, language);
  const page = all[Math.min(number, all.length) - 1] ?? all[0];
  if (!page) throw new Error('an answer without a page');
  return page;
}

/** The page without its buttons. `before` is a line of its own on top, already escaped. */
export function pageComponents(
  page: Page,
  words: Words,
  before: string | null = null,
): readonly APIMessageTopLevelComponent[] {
  const room = LIMITS.text - textLength(page, words) - (before?.length ?? 0);
  const foot = footText(page, words, room);
  const [head = '', ...sections] = sectionTexts(page);
  const body = [before === null ? head : `${before}\n${head}`, ...sections];
  const kept = within(body, LIMITS.text - lengthOf(foot));
  return [...kept.map(textDisplay), ...(foot === '' ? [] : [divider(), textDisplay(foot)])];
}

/** A text of its own; a space where there is none, since Discord refuses empty ones. */
export function textDisplay(content: string): APIMessageTopLevelComponent {
  return { type: ComponentType.TextDisplay, content: content === '' ? ' ' : content };
}

/** A line between an answer and its small print. */
export function divider(): APIMessageTopLevelComponent {
  return { type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small };
}

/** Words of ours in small print. */
export function small(text: string): string {
  return `${SMALL}${escaped(text)}`;
}

function textLength(page: Page, words: Words): number {
  return [...sectionTexts(page), footText(page, words, 0)].reduce((sum, text) => sum + lengthOf(text) + 1, 0);
}

/**
 * The rows by section, the title on top of the first unless that quotes at once; where a page only lists, each entry by
 * itself.
 */
function sectionTexts(page: Page): readonly string[] {
  const sections: string[][] = [[titleText(page)]];
  const isList = page.rows.length > 1 && page.rows.every(({ kind }) => kind === 'label');
  const quotesAtOnce = page.rows.find(({ kind, opens }) => opens || kind === 'quotation')?.opens === false;
  for (const [index, row] of page.rows.entries()) {
    const opens = row.opens || isList || (index === 0 && quotesAtOnce);
    if (opens && sections.length < MOST_SECTIONS) sections.push([rowText(row)]);
    else sections.at(-1)?.push(rowText(row));
  }
  return sections.map((rows) => rows.join('\n'));
}

function titleText({ title, titleMark, number, of }: Page): string {
  const start = titleMark === null ? -1 : title.indexOf(titleMark);
  const mark =
    start < 0 || titleMark === null
      ? { start: 0, end: title.length }
      : { start, end: start + titleMark.length };
  return marked(styled(of > 1 ? `${title} · ${number}/${of}` : title, [mark]));
}

function rowText(row: PageRow): string {
  const marks: readonly Span[] = row.kind === 'heading' ? [{ start: 0, end: row.text.length }] : row.marks;
  const text = marked(styled(row.text, marks)) + row.cites.map((n) => ` [${n}]`).join('');
  if (row.kind === 'quotation') return `${BAR}${text}`;
  return row.kind === 'note' ? `${SMALL}${text}` : text;
}

/** Sources and coverage in small print; places become links while there is room for their addresses. */
function footText(page: Page, words: Words, room: number): string {
  const { texts } = page.sources.reduce<{ readonly texts: readonly string[]; readonly left: number }>(
    ({ texts, left }, source) => {
      const { text, used } = sourceLine(source, left);
      return { texts: [...texts, text], left: left - used };
    },
    { texts: [], left: room },
  );
  const rest = [
    ...(page.unshown > 0 ? [words.morePlaces(page.unshown)] : []),
    ...(page.beyond > 0 ? [words.beyond(page.beyond)] : []),
    ...(page.coverage === null ? [] : [page.coverage]),
    ...(page.reason === null ? [] : [page.reason]),
  ].map(small);
  const heading = texts.length > 0 ? [`${SMALL}**${escaped(words.headings.sources)}**`] : [];
  return [...heading, ...texts, ...rest].join('\n');
}

function sourceLine(
  { name, places, about }: SourceLine,
  room: number,
): { readonly text: string; readonly used: number } {
  let used = 0;
  const shown = places.map((place) => {
    const plain = placeText(place);
    const link = linkOf(place);
    const cost = link === null ? 0 : lengthOf(link) - lengthOf(plain);
    if (link === null || used + cost > room) return plain;
    used += cost;
    return link;
  });
  return { text: `${SMALL}${escaped(`${name}:`)} ${shown.join(' · ')} — ${escaped(about)}`, used };
}

/** `[3] ¶ 7` with the paragraph as a link to the sentence in its source. */
function linkOf(place: Citation): string | null {
  if (place.link === undefined) return null;
  const text = placeText(place);
  const at = text.indexOf(' ') + 1;
  const link = linked(text.slice(at), place.link);
  return link && text.slice(0, at) + link;
}

/** Whole texts, and of the first that does not fit whole lines: no escape is ever cut. */
function within(texts: readonly string[], limit: number): readonly string[] {
  const kept: string[] = [];
  let left = limit;
  for (const text of texts) {
    const lines = text.split('\n');
    const fitting: string[] = [];
    for (const line of lines) {
      left -= lengthOf(line) + 1;
      if (left < 0) break;
      fitting.push(line);
    }
    if (fitting.length > 0) kept.push(fitting.join('\n'));
    if (left < 0) break;
  }
  return kept;
}
