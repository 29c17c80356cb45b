import type { Answer, Line, Section } from '../answer/answer.ts';
import { pages } from '../answer/page/page.ts';
import { FIRST_SCREEN } from '../answer/page/page-budget.ts';
import { isLooseLabel, keepLines, renumbered, unitOf } from './new-lines.ts';

/** Items of one message (style, rule 33); the rest is one press away. */
const MOST_ITEMS = 10;

/** An answer with as many of its items as one screen holds between what stands above and below them. */
export interface Fitted {
  readonly answer: Answer;
  /** Items that are not shown. */
  readonly left: number;
}

/** What stands around the items of a message. */
export interface Frame {
  readonly above: readonly Section[];
  readonly below: readonly Line[];
  /** Why it came, with so many items left out. */
  readonly reason: (left: number) => string;
  /** Whether its items are numbered. */
  readonly isNumbered: boolean;
}

/**
 * The answer between rows that may not be lost: as many items, in order, as stand on the first screen, ten at most. Where
 * not even one does, the rows below go above it.
 */
export function fitted(answer: Answer, frame: Frame): Fitted {
  const items = itemsOf(answer);
  for (let count = Math.min(items.length, MOST_ITEMS); count > 0; count--) {
    const shown = withItems(answer, items, count, frame);
    if (pages(shown, FIRST_SCREEN).length === 1) return { answer: shown, left: items.length - count };
  }
  const left = Math.max(0, items.length - 1);
  if (items.length === 0) return { answer: withItems(answer, items, 0, frame), left };
  const top = { ...frame, above: [...frame.above, ...rowsBelow(frame)], below: [] };
  return { answer: withItems(answer, items, 1, top), left };
}

function rowsBelow({ below }: Frame): readonly Section[] {
  return below.length > 0 ? [{ heading: null, lines: below }] : [];
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

function withItems(answer: Answer, items: readonly string[], count: number, frame: Frame): Answer {
  const numbers = new Map(items.slice(0, count).map((item, index) => [item, index + 1]));
  const kept = keepLines(answer.sections, (line) => numbers.has(unitOf(line)) || isLooseLabel(line));
  const sections = [
    ...frame.above,
    ...(frame.isNumbered ? withNumbers(kept, numbers) : kept),
    ...rowsBelow(frame),
  ];
  return renumbered({ ...answer, sections, reason: frame.reason(items.length - count) });
}

/** The first line of each item bears its number. */
function withNumbers(sections: readonly Section[], numbers: ReadonlyMap<string, number>): readonly Section[] {
  const seen = new Set<string>();
  const numbered = (line: Line): Line => {
    const unit = unitOf(line);
    const item = seen.has(unit) ? undefined : numbers.get(unit);
    seen.add(unit);
    return item === undefined ? line : { ...line, item };
  };
  return sections.map(({ heading, lines }) => ({ heading, lines: lines.map(numbered) }));
}
