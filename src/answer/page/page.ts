/** An answer cut into messages, at the borders of lines and groups. */
import { cutAtWord } from '../../text.ts';
import type { Answer, Citation, Line } from '../answer.ts';
import { coverageLine } from '../labels/labels-coverage.ts';
import { sourceLines } from '../labels/labels-source.ts';
import { type Words, wordsIn } from '../words/words.ts';
import { withOwnLabels } from './own-labels.ts';
import type { Budget } from './page-budget.ts';
import { cutUnit } from './page-cut.ts';
import { messageLength, type PageParts, tally } from './page-measure.ts';
import { numbered, ownRow, type PageRow, type Unit, unitsOf } from './page-rows.ts';
import { noneShown, withoutShown } from './shown-rows.ts';

/** One message: rows, then the sources that they cite, then what was searched. */
export interface Page extends PageParts {
  /** 1-based. */
  readonly number: number;
  readonly of: number;
  /** Quotations (indivisible groups count as one) and names on later pages: what `More (n)` brings. */
  readonly left: number;
  /** On the last page: how many more there are than an answer holds. */
  readonly beyond: number;
}

/** What was typed may be 10,000 characters long and comes back in a title. */
const TITLE_LENGTH = 200;

/** Further tellings that one line cites; the others are counted below the sources. */
const MOST_CITES = 6;

/**
 * The pages of an answer, one at least. Every line stands on exactly one page; a group is never split; a group
 * larger than a page has one of its own, and only what alone exceeds the platform's message is cut, at a word.
 */
export function pages(answer: Answer, budget: Budget, words: Words = wordsIn('en')): readonly Page[] {
  const cut = pagesOfUnits(answer, budget, words);
  const counts = cut.map((units) => units.filter(({ counted }) => counted).length);
  const all = counts.reduce((sum, count) => sum + count, 0);
  return cut.map((units, index) => {
    const before = counts.slice(0, index + 1).reduce((sum, count) => sum + count, 0);
    const isLast = index === cut.length - 1;
    return {
      number: index + 1,
      of: cut.length,
      ...partsOf(answer, units, budget, words),
      left: all - before,
      beyond: isLast ? Math.max(0, answer.total - all) : 0,
    };
  });
}

function pagesOfUnits(answer: Answer, budget: Budget, words: Words): readonly (readonly Unit[])[] {
  const done: (readonly Unit[])[] = [];
  let open: readonly Unit[] = [];
  for (const unit of unitsOf(answer, words)) {
    const longer = [...open, unit];
    if (fits(answer, longer, open, budget, words)) {
      open = longer;
      continue;
    }
    if (open.length > 0) done.push(open);
    open = [fitted(answer, unit, budget, words)];
  }
  return open.length > 0 || done.length === 0 ? [...done, open] : done;
}

/** A page that shows no quotation yet takes any that the message can hold: a first screen of labels alone says nothing. */
function fits(
  answer: Answer,
  units: readonly Unit[],
  before: readonly Unit[],
  budget: Budget,
  words: Words,
): boolean {
  const parts = partsOf(answer, units, budget, words);
  if (messageLength(parts) > budget.message) return false;
  const isFirst = !before.some(({ counted }) => counted) && units.at(-1)?.counted === true;
  if (isFirst) return true;
  const { rows, characters, quotations, perDocument, documents } = tally(parts);
  return (
    rows <= budget.rows &&
    characters <= budget.characters &&
    quotations <= budget.quotations &&
    perDocument <= budget.perDocument &&
    documents <= budget.documents
  );
}

function fitted(answer: Answer, unit: Unit, budget: Budget, words: Words): Unit {
  const lengthOf = (one: Unit): number => messageLength(partsOf(answer, [one], budget, words));
  return lengthOf(unit) <= budget.message ? unit : cutUnit(unit, budget.message, lengthOf);
}

function partsOf(answer: Answer, units: readonly Unit[], budget: Budget, words: Words): PageParts {
  const kept = pageRows(answer, units, words);
  const lines = linesShown(units, kept);
  const shown = shownCitations(answer, lines, budget);
  const numbers = new Set(shown.map(({ n }) => n));
  const rows = kept.map((row) => ({
    ...row,
    cites: row.cites.filter((n) => numbers.has(n)),
  }));
  const cited = new Set(lines.flatMap(({ cites }) => cites));
  return {
    title: cutAtWord(answer.title, TITLE_LENGTH),
    titleMark: answer.titleMark ?? null,
    rows,
    citations: shown,
    sources: sourceLines(shown, words),
    unshown: cited.size - shown.length,
    coverage: answer.coverage && coverageLine(answer.coverage, words),
    reason: answer.reason ?? null,
  };
}

/** Headings are carried over to the page where their section goes on. */
function pageRows(answer: Answer, units: readonly Unit[], words: Words): readonly PageRow[] {
  const shown = noneShown();
  const kept = units.map((unit) => ({ ...unit, rows: withoutShown(unit.rows, shown, words) }));
  return withOwnLabels(kept, answer, words).flatMap((unit, index) => {
    const isNew = unit.section !== units[index - 1]?.section;
    const heading = isNew && unit.heading !== null ? [ownRow('heading', unit.heading)] : [];
    const opens = isNew && index > 0;
    const rows = numbered(unit.rows, unit.lines);
    return [...heading, ...rows].map((row, place) => ({ ...row, opens: opens && place === 0 }));
  });
}

/** Without the notes on what a page leaves out; quotations left out are pointed to. */
function linesShown(units: readonly Unit[], rows: readonly PageRow[]): readonly Line[] {
  const kept = new Set(rows.flatMap((row) => row.lines));
  return units.flatMap((unit) => unit.lines.filter((line) => line.kind !== 'label' || kept.has(line)));
}

/** What rows need first; then further tellings, while there is room for their documents' lines. */
function shownCitations(answer: Answer, lines: readonly Line[], budget: Budget): readonly Citation[] {
  const needed = new Set(lines.flatMap(({ kind, cites }) => (kind === 'label' ? cites : cites.slice(0, 1))));
  const further = new Set(lines.flatMap(({ cites }) => cites.slice(0, MOST_CITES)));
  const documents = new Set<string>();
  for (const { n, document } of answer.citations) if (needed.has(n)) documents.add(document.id);
  const shown = answer.citations.filter(({ n, document }) => {
    if (needed.has(n)) return true;
    if (!further.has(n)) return false;
    if (documents.size < budget.documents) documents.add(document.id);
    return documents.has(document.id);
  });
  return shown;
}
