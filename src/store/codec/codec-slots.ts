/** The small change of the codec: places in lists for words, zero for null, none and empty, zeros at the end left out. */
import type { Span } from '../../model.ts';

/** What JSON brings back where nothing is stored: zero stands for null, none and empty. */
export type Slot = number | string | readonly Slot[];

/** One value as a short array. */
export type Row = readonly Slot[];

const NONE: readonly never[] = [];

/** The row without the zeros at its end. */
export function trimmed(row: readonly Slot[]): Row {
  let length = row.length;
  while (length > 0 && row[length - 1] === 0) length -= 1;
  return length === row.length ? row : row.slice(0, length);
}

/** A list, or zero for an empty one. */
export function list(values: readonly Slot[]): Slot {
  return values.length === 0 ? 0 : values;
}

/** The list again. */
export function rows(slot: Slot | undefined): readonly Slot[] {
  return Array.isArray(slot) ? slot : NONE;
}

/** An index, or zero for none: so counted from one. */
export function shifted(index: number | null): number {
  return index === null ? 0 : index + 1;
}

/** The index again. */
export function unshifted(slot: Slot | undefined): number | null {
  return typeof slot === 'number' && slot > 0 ? slot - 1 : null;
}

/** Where a word stands in its list: what is stored for it. Throws on a word that the list lacks. */
export function place<T extends string>(words: readonly T[], word: T): number {
  const found = words.indexOf(word);
  if (found < 0) throw new Error(`The store knows no "${word}"`);
  return found;
}

/** The word at a stored place. Throws where there is none. */
export function entry<T extends string>(words: readonly T[], slot: Slot | undefined): T {
  const found = words[count(slot)];
  if (found === undefined)
    throw new Error(`The store knows no word ${String(slot)} among ${words.join(', ')}`);
  return found;
}

/** What each slot of a list stands for. */
export function each<T>(slot: Slot | undefined, read: (slot: Slot) => T): readonly T[] {
  return Array.isArray(slot) ? slot.map(read) : NONE;
}

/** A number, zero where it was left out. */
export function count(slot: Slot | undefined): number {
  return typeof slot === 'number' ? slot : 0;
}

/** A text that is always stored. */
export function word(slot: Slot | undefined): string {
  return typeof slot === 'string' ? slot : '';
}

/** A text, or null where zero stands for it. */
export function wordOrNull(slot: Slot | undefined): string | null {
  return typeof slot === 'string' ? slot : null;
}

/** Two neighbouring numbers as a stretch. */
export function span(row: Row, at: number): Span {
  return { start: count(row[at]), end: count(row[at + 1]) };
}

/** The stretch of the text, or the words stored in brackets where they differ from it. */
export function ownText(slot: Slot | undefined, text: string, start: number, end: number): string {
  const other = rows(slot)[0];
  return typeof other === 'string' ? other : text.slice(start, end);
}
