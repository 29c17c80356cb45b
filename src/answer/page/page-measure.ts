/** How large a page is, counted in plain text before any platform's escapes. */
import type { Citation } from '../answer.ts';
import { type SourceLine, sourceText } from '../labels/labels-source.ts';
import type { PageRow } from './page-rows.ts';

/** What stands on one page, without its number and its neighbours. */
export interface PageParts {
  readonly title: string;
  readonly titleMark: string | null;
  readonly rows: readonly PageRow[];
  /** Those of the answer that this page shows. */
  readonly citations: readonly Citation[];
  readonly sources: readonly SourceLine[];
  /** Citations of further tellings for which the page has no room. */
  readonly unshown: number;
  readonly coverage: string | null;
  /** Why the message came by itself. */
  readonly reason: string | null;
}

/** What the limits of a first screen count. */
export interface Tally {
  readonly rows: number;
  readonly characters: number;
  readonly quotations: number;
  /** Sentences of the document that has most of them. */
  readonly perDocument: number;
  readonly documents: number;
}

/** Quote bar or indent, line end and the blank line of a new section. */
const ROW_MARKS = 6;

/** `[123]` with its space. */
const CITE_LENGTH = 6;

/** A pair of bold marks. */
const BOLD_LENGTH = 4;

/** The words around the sources: heading, count of what is not shown, line ends. */
const FOOT_LENGTH = 160;

/** The rows, characters, quotations and documents of a page. */
export function tally({ title, rows, citations, sources }: PageParts): Tally {
  const quotations = rows.filter(({ kind }) => kind === 'quotation');
  const documents = new Map(citations.map(({ n, document }) => [n, document.id]));
  const sentences = new Map<string, number>();
  for (const { cites } of quotations) {
    const document = documents.get(cites[0] ?? 0) ?? '';
    sentences.set(document, (sentences.get(document) ?? 0) + 1);
  }
  return {
    rows: rows.length + 1,
    characters: rows.reduce((sum, { text }) => sum + text.length, title.length),
    quotations: quotations.length,
    perDocument: Math.max(0, ...sentences.values()),
    documents: sources.length,
  };
}

/** An upper bound of the page's length as a plain message, buttons apart. */
export function messageLength({ title, rows, sources, coverage, reason }: PageParts): number {
  const rowsLength = rows.reduce(
    (sum, { text, cites, marks }) =>
      sum + text.length + ROW_MARKS + cites.length * CITE_LENGTH + marks.length * BOLD_LENGTH,
    title.length + ROW_MARKS + BOLD_LENGTH,
  );
  return rowsLength + sourcesLength(sources) + (coverage?.length ?? 0) + (reason?.length ?? 0) + FOOT_LENGTH;
}

function sourcesLength(sources: readonly SourceLine[]): number {
  return sources.reduce((sum, source) => sum + sourceText(source).length + ROW_MARKS, 0);
}
