/** What a page has shown already: a reply that several accusations bring stands once, with the first of them. */

import type { Words } from '../words/words.ts';
import { ownRow, type Place, type Row } from './page-rows.ts';

/** The quotations that a page shows so far. */
export interface Shown {
  readonly quoted: Set<string>;
  /** In the order in which they stand on the page. */
  readonly rows: Row[];
}

/** None yet. */
export function noneShown(): Shown {
  return { quoted: new Set(), rows: [] };
}

/**
 * The rows of a unit without those that the page shows already, and a note that points to them. What another sentence follows
 * upon is shown again, unless it stands above with nothing behind it but what stands between the two in their text: "he" is
 * whoever the sentence before names, wherever else that stands.
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
function shownAtEnd(rows: readonly Row[], { quoted }: Shown): readonly Row[] {
  const first = new Map([...rows].reverse().map((row) => [keyOf(row), row]));
  const isNew = (row: Row): boolean => !quoted.has(keyOf(row)) && first.get(keyOf(row)) === row;
  return rows.slice(rows.findLastIndex(isNew) + 1);
}

/** How many of the first of some quotations are shown, the last of them where the next can be read behind it. */
function standsAbove(rows: readonly Row[], { quoted, rows: above }: Shown): number {
  const firstNew = rows.findIndex((row) => !quoted.has(keyOf(row)));
  const next = rows[firstNew];
  if (!next) return 0;
  return rows.slice(0, firstNew).findLastIndex((row) => isReadOn(row, next, above)) + 1;
}

/** Whether one quotation stands above with nothing behind it, or only what stands between it and the next in their text. */
function isReadOn(one: Row, next: Row, above: readonly Row[]): boolean {
  const at = above.findLastIndex((row) => keyOf(row) === keyOf(one));
  if (at < 0) return false;
  return above.slice(at + 1).every((row) => isBetween(row.place, one.place, next.place));
}

function isBetween(place: Place | undefined, from: Place | undefined, to: Place | undefined): boolean {
  if (!place || !from || !to || place.document !== from.document || place.document !== to.document)
    return false;
  return place.start > from.start && place.start < to.start;
}

function show(row: Row, { quoted, rows }: Shown): void {
  quoted.add(keyOf(row));
  rows.push(row);
}

/** The rows that stay, without the labels of those left out and the notes below these. */
function without(rows: readonly Row[], left: ReadonlySet<Row>): readonly Row[] {
  const kept: Row[] = [];
  let isBelowLeft = false;
  for (const row of rows) {
    if (row.kind === 'quotation') isBelowLeft = left.has(row);
    if (left.has(row)) {
      if (kept.at(-1)?.kind === 'label') kept.pop();
    } else if (row.kind !== 'note' || !isBelowLeft) kept.push(row);
  }
  return kept;
}

function keyOf({ cites, text }: Row): string {
  return `${cites[0]} ${text}`;
}
