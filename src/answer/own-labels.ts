/** Labels of quotations that would otherwise seem to share the label above them. */
import type { Answer, CitedDocument } from './answer.ts';
import { articleLabel } from './labels.ts';
import { ownRow, type Row, type Unit } from './page-rows.ts';
import type { Words } from './words.ts';

/**
 * The units of an answer, where a quotation without a label would seem to have the date or the speaker above it: below any
 * label of its section it says when its article is from. That it has no date is not said: a clause of it may. Those that follow it from the same
 * article share that label rightly. One that leads to a dated sentence of its unit says that instead.
 */
export function withOwnLabels(units: readonly Unit[], answer: Answer, words: Words): readonly Unit[] {
  const documents = new Map(answer.citations.map(({ n, document }) => [n, document]));
  let above: string | null = null;
  return units.map((unit, index) => {
    if (unit.section !== units[index - 1]?.section) above = null;
    const label = above === null ? null : labelNeeded(unit, documents, words);
    const own = label === null || label === above ? [] : [ownRow('label', label)];
    const rows = [...own, ...unit.rows];
    above = rows.findLast(isLabelRow)?.text ?? above;
    return { ...unit, rows };
  });
}

function labelNeeded(
  { rows }: Unit,
  documents: ReadonlyMap<number, CitedDocument>,
  words: Words,
): string | null {
  const [first] = rows;
  if (first?.kind !== 'quotation') return null;
  if (rows.some(isLabelRow)) return words.neededByNext;
  return articleLabel(documents.get(first.cites[0] ?? 0) ?? null, words);
}

/** A row that dates or attributes what follows; labels that are lines of the answer stand for themselves. */
function isLabelRow({ kind, lines }: Row): boolean {
  return kind === 'label' && lines.length === 0;
}
