/** What a page has shown already: a reply that several accusations bring stands once, with the first of them. */
import { ownRow, type Row } from './page-rows.ts';
import type { Words } from './words.ts';

/** The quotations that a page shows so far. */
export interface Shown {
  readonly places: Set<string>;
  /** The one that stands last. */
  last: string | null;
}

/** None yet. */
export function noneShown(): Shown {
  return { places: new Set(), last: null };
}

/**
 * The rows of a unit without those that the page shows already, and a note that points to them. What another sentence follows
 * upon is shown again, unless it is what stands right above: "he" is whoever the sentence before names, wherever else that stands.
 */
export function withoutShown(rows: readonly Row[], shown: Shown, words: Words): readonly Row[] {
  const quoted = rows.filter(({ kind }) => kind === 'quotation');
  const pointed = shownAtEnd(quoted, shown);
  const left = new Set(pointed);
  for (let at = 0; at < quoted.length - pointed.length; ) {
    const above = standsAbove(quoted.slice(at), shown);
    for (const row of quoted.slice(at, at + above)) left.add(row);
    at += above;
    const row = quoted[at];
    if (row && !left.has(row)) show(row, shown);
    at++;
  }
  const kept = without(rows, left);
  if (pointed.length === 0 || kept.length === 0) return kept;
  return [...kept, ownRow('note', words.withAbove(pointed.flatMap(({ cites }) => cites.slice(0, 1))))];
}

/** The last quotations of a unit, as far as the page or the unit itself shows them before: nothing follows upon them. */
function shownAtEnd(quoted: readonly Row[], { places }: Shown): readonly Row[] {
  const first = new Map([...quoted].reverse().map((row) => [placeOf(row), row]));
  const isNew = (row: Row): boolean => !places.has(placeOf(row)) && first.get(placeOf(row)) === row;
  return quoted.slice(quoted.findLastIndex(isNew) + 1);
}

/** How many of the first of some quotations are shown, the last of them right above. */
function standsAbove(quoted: readonly Row[], { places, last }: Shown): number {
  const firstNew = quoted.findIndex((row) => !places.has(placeOf(row)));
  return quoted.slice(0, Math.max(0, firstNew)).findLastIndex((row) => placeOf(row) === last) + 1;
}

function show(row: Row, shown: Shown): void {
  shown.last = placeOf(row);
  shown.places.add(shown.last);
}

/** The rows that stay, without the label that stands for one of those left out alone, and without the notes below these. */
function without(rows: readonly Row[], left: ReadonlySet<Row>): readonly Row[] {
  const kept: Row[] = [];
  let isBelowLeft = false;
  for (const row of rows) {
    if (row.kind === 'quotation') isBelowLeft = left.has(row);
    if (left.has(row)) {
      if (kept.at(-1)?.kind === 'label' && !kept.at(-1)?.shared) kept.pop();
    } else if (row.kind !== 'note' || !isBelowLeft) kept.push(row);
  }
  return kept.some(({ kind }) => kind === 'quotation') ? kept : kept.filter(({ shared }) => !shared);
}

function placeOf({ cites, text }: Row): string {
  return `${cites[0]} ${text}`;
}
