/** An answer as plain text: the terminal's rendering, the fallback of every chat platform, and what golden tests compare. */
import type { Answer } from '../../answer/answer.ts';
import { sourceText } from '../../answer/labels/labels-source.ts';
import type { Page } from '../../answer/page/page.ts';
import { MOST_BUTTONS, pageButtons } from '../../answer/page/page-buttons.ts';
import type { PageRow } from '../../answer/page/page-rows.ts';
import { type Words, wordsIn } from '../../answer/words/words.ts';
import type { Span } from '../../model.ts';
import { type PlainOptions, type Style, styleOf } from './plain-options.ts';
import { type Styled, styled, written } from './styled-text.ts';

/** A quotation stands behind a bar, without added quotation marks: those inside it are the source's. */
const BAR = '> ';

/** A note stands indented below its quotation. */
const INDENT = '   ';

/** Stands for the buttons that do not fit. */
const REST = '⋯';

/** One page of an answer in the frame of title, rows, sources, coverage and buttons. No trailing line end. */
export function renderPlain(
  answer: Answer,
  page: Page,
  options: PlainOptions = {},
  words: Words = wordsIn('en'),
): string {
  const style = styleOf(options);
  const rows = page.rows.map((row) => (row.opens ? '\n' : '') + rowText(row, style, options.width));
  const blocks = [
    [titleText(page, style, options.width), ...rows].join('\n'),
    footText(page, style, options.width, words),
    ...(options.buttons === false ? [] : [buttonsText(answer, page, words)]),
  ].filter((block) => block !== '');
  const [head = '', ...foot] = blocks;
  return foot.length > 0 ? `${head}\n\n${foot.join('\n')}` : head;
}

function titleText(page: Page, style: Style, width: number | undefined): string {
  const { title, titleMark, number, of } = page;
  const start = titleMark === null ? -1 : title.indexOf(titleMark);
  const whole = { start: 0, end: title.length };
  const mark = start < 0 || titleMark === null ? whole : { start, end: start + titleMark.length };
  const text = of > 1 ? `${title} · ${number}/${of}` : title;
  return written(styled(text, [mark]), style.bold, '', '', width);
}

function rowText(row: PageRow, style: Style, width: number | undefined): string {
  const pieces = [...styled(row.text, marksOf(row)), ...citePieces(row.cites)];
  switch (row.kind) {
    case 'quotation':
      return written(pieces, style.bold, BAR, BAR, width);
    case 'note':
      return style.dim(written(pieces, style.bold, INDENT, INDENT, width));
    case 'label':
      return style.dim(written(pieces, style.bold, '', '  ', width));
    default:
      return written(pieces, style.bold, '', '  ', width);
  }
}

function marksOf({ kind, text, marks }: PageRow): readonly Span[] {
  return kind === 'heading' ? [{ start: 0, end: text.length }] : marks;
}

function citePieces(cites: readonly number[]): readonly Styled[] {
  return cites.length > 0 ? [{ text: cites.map((n) => ` [${n}]`).join(''), bold: false }] : [];
}

function footText(page: Page, style: Style, width: number | undefined, words: Words): string {
  const lines = page.sources.map((source) => written(plain(sourceText(source)), style.bold, '', '  ', width));
  const sources = lines.length > 0 ? [style.bold(words.headings.sources), ...lines] : [];
  const rest = [
    ...(page.unshown > 0 ? [words.morePlaces(page.unshown)] : []),
    ...(page.beyond > 0 ? [words.beyond(page.beyond)] : []),
    ...(page.coverage === null ? [] : [page.coverage]),
    ...(page.reason === null ? [] : [page.reason]),
  ];
  return [
    ...sources,
    ...rest.map((text) => style.dim(written(plain(text), style.bold, '', '  ', width))),
  ].join('\n');
}

function plain(text: string): readonly Styled[] {
  return styled(text, []);
}

function buttonsText(answer: Answer, page: Page, words: Words): string {
  const buttons = pageButtons(answer, page, words).map(
    ({ label }) => `[${written(plain(label), same, '', '')}]`,
  );
  const shown = buttons.slice(0, MOST_BUTTONS);
  return (buttons.length > MOST_BUTTONS ? [...shown, REST] : shown).join(' ');
}

function same(text: string): string {
  return text;
}
