/** Labels of quotations that would otherwise seem to share the label above them. */
import type { Answer, CitedDocument } from '../answer.ts';
import { articleLabel } from '../labels/labels.ts';
import type { Words } from '../words/words.ts';
import { ownRow, type Row, type Unit } from './page-rows.ts';

/**
 * The units of a page as it shows them, where a quotation without a label would seem to have the date or the speaker above it: below
 * any label that no heading parts from it, and behind a sentence of another article where sections read on, it says when its article is from. That
 * it has no date is not said: a clause of it may. Those that follow it from the same article share that label rightly. One that
 * leads to a dated sentence of its unit says that instead. Whatever the page leaves out must be left out before: a sentence whose
 * neighbour above is gone would stand under what stands above that.
 */
export function withOwnLabels(units: readonly Unit[], answer: Answer, words: Words): readonly Unit[] {
  const documents = new Map(answer.citations.map(({ n, document }) => [n, document]));
  let above: string | null = null;
  let article: string | undefined;
  return units.map((shown, index) => {
    const unit = { ...shown, rows: endingLabels(shown.rows, documents, words) };
    const opens = unit.section !== units[index - 1]?.section;
    if (opens && unit.heading !== null) above = null;
    const isOther =
      readsOn(unit, answer) && articleOf(unit, documents) !== (article ?? articleOf(unit, documents));
    const label = above !== null || isOther ? labelNeeded(unit, documents, words, isOther) : null;
    const own = label === null || label === above ? [] : [ownRow('label', label)];
    const rows = [...own, ...unit.rows];
    above = rows.findLast(isLabelRow)?.text ?? above;
    article = articleOf(unit, documents) ?? article;
    return { ...unit, rows };
  });
}

/**
 * The rows of a unit, where a label says so that is not true of the unlabelled sentences that follow it: a speaker's or a date's.
 * From when its article is holds for all of them.
 */
function endingLabels(
  rows: readonly Row[],
  documents: ReadonlyMap<number, CitedDocument>,
  words: Words,
): readonly Row[] {
  return rows.map((row, place) => {
    const [first, ...others] = rows.slice(place + 1);
    if (!isLabelRow(row) || row.text === words.neededByNext || first?.kind !== 'quotation') return row;
    const next = others.find((other) => other.kind === 'quotation' || isLabelRow(other));
    if (next?.kind !== 'quotation') return row;
    if (row.text === articleLabel(documents.get(first.cites[0] ?? 0) ?? null, words)) return row;
    return { ...row, text: words.firstBelow(row.text) };
  });
}

/** A heading stands for itself: what it opens needs no label. */
function readsOn({ section, heading }: Unit, { sections }: Answer): boolean {
  return heading === null && sections[section]?.readsOn === true;
}

/** The article of the last quotation of a unit. */
function articleOf({ rows }: Unit, documents: ReadonlyMap<number, CitedDocument>): string | undefined {
  const last = rows.findLast(({ kind }) => kind === 'quotation');
  return documents.get(last?.cites[0] ?? 0)?.id;
}

function labelNeeded(
  { rows }: Unit,
  documents: ReadonlyMap<number, CitedDocument>,
  words: Words,
  isOther: boolean,
): string | null {
  const [first] = rows;
  if (first?.kind !== 'quotation') return null;
  // Of another article that alone would leave it under the date above.
  if (rows.some(isLabelRow) && !isOther) return words.neededByNext;
  return articleLabel(documents.get(first.cites[0] ?? 0) ?? null, words);
}

/** A row that dates or attributes what follows; labels that are lines of the answer stand for themselves. */
function isLabelRow({ kind, lines }: Row): boolean {
  return kind === 'label' && lines.length === 0;
}
