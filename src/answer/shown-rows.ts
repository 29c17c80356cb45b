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

/** The last quotations of a unit, as far as the page shows them before it: nothing follows upon them. */
function shownAtEnd(quoted: readonly Row[], { places }: Shown): readonly Row[] {
  return quoted.slice(quoted.findLastIndex((row) => !places.has(placeOf(row))) + 1);
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

/** The rows that stay, without the labels of those left out. */
function without(rows: readonly Row[], left: ReadonlySet<Row>): readonly Row[] {
  const kept: Row[] = [];
  for (const row of rows) {
    if (!left.has(row)) kept.push(row);
    else if (kept.at(-1)?.kind === 'label') kept.pop();
  }
  return kept;
}

function placeOf({ cites, text }: Row): string {
  return `${cites[0]} ${text}`;
}
