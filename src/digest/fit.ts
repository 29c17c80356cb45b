import type { Answer, Line, Section } from '../answer/answer.ts';
import { pages } from '../answer/page.ts';
import { FIRST_SCREEN } from '../answer/page-budget.ts';
import { isLooseLabel, keepLines, renumbered, unitOf } from './new-lines.ts';

/** Items of one message (style, rule 33); the rest is one press away. */
const MOST_ITEMS = 10;

/** An answer with as many of its items as one screen holds between what stands above and below them. */
export interface Fitted {
  readonly answer: Answer;
  /** Items that are not shown. */
  readonly left: number;
}

/**
 * The answer between rows that may not be lost: as many items, in order, as stand on the first screen, ten at most. Where
 * not even one does, the rows below go above it.
 */
export function fitted(
  answer: Answer,
  above: readonly Section[],
  belowWith: (left: number) => readonly Line[],
): Fitted {
  const items = itemsOf(answer);
  for (let count = Math.min(items.length, MOST_ITEMS); count > 0; count--) {
    const shown = withItems(answer, new Set(items.slice(0, count)), above, belowWith(items.length - count));
    if (pages(shown, FIRST_SCREEN).length === 1) return { answer: shown, left: items.length - count };
  }
  const first = new Set(items.slice(0, 1));
  const below = belowWith(Math.max(0, items.length - 1));
  const rows = below.length > 0 ? [{ heading: null, lines: below }] : [];
  return {
    answer: withItems(
      answer,
      first,
      items.length > 0 ? [...above, ...rows] : above,
      items.length > 0 ? [] : below,
    ),
    left: Math.max(0, items.length - 1),
  };
}

function itemsOf({ sections }: Answer): readonly string[] {
  const lines = sections.flatMap((section) => section.lines);
  return [...new Set(lines.filter(({ kind }) => kind !== 'label').map(unitOf))];
}

/** The same answer without the lines of documents that are quoted: these have their line among the sources. */
export function withoutQuotedDocuments(answer: Answer): Answer {
  const quoted = new Set(answer.citations.map(({ hash }) => `document:${hash}`));
  return { ...answer, sections: keepLines(answer.sections, ({ key }) => !quoted.has(key)) };
}

function withItems(
  answer: Answer,
  items: ReadonlySet<string>,
  above: readonly Section[],
  below: readonly Line[],
): Answer {
  const sections = keepLines(answer.sections, (line) => items.has(unitOf(line)) || isLooseLabel(line));
  const tail = below.length > 0 ? [{ heading: null, lines: below }] : [];
  return renumbered({ ...answer, sections: [...above, ...sections, ...tail] });
}
