import type { Span } from '../model.ts';

/** A stretch of a text and what stands in its place. */
export interface Edit extends Span {
  readonly text: string;
}

/** One way in which a stored text may differ from its file. */
export interface Mend {
  readonly name: string;
  /** What it changes, in one sentence for readers. */
  readonly changes: string;
  /** The edits to a text, in order and apart from each other. Linear time; never throws. */
  edits(text: string): readonly Edit[];
}

/** A text after edits, with the way from its offsets to the old ones and back. */
export interface Edited {
  readonly text: string;
  /** The old offset of a new one; inside a replacement, where the replaced stretch begins. */
  toOld(offset: number): number;
  /** The new offset of an old one; inside a replaced stretch, where its replacement begins. */
  toNew(offset: number): number;
}

/** Applies edits given in order and apart from each other. Linear time; a later look-up is a binary search. */
export function applyEdits(text: string, edits: readonly Edit[]): Edited {
  const parts: string[] = [];
  const places: Place[] = [];
  let read = 0;
  let written = 0;
  for (const edit of edits) {
    parts.push(text.slice(read, edit.start), edit.text);
    written += edit.start - read;
    places.push({ old: edit.start, oldEnd: edit.end, new: written, newEnd: written + edit.text.length });
    written += edit.text.length;
    read = edit.end;
  }
  parts.push(text.slice(read));
  return {
    text: parts.join(''),
    toOld: (offset) => {
      const place = lastBefore(places, (candidate) => candidate.new <= offset);
      if (!place) return offset;
      return offset < place.newEnd ? place.old : place.oldEnd + offset - place.newEnd;
    },
    toNew: (offset) => {
      const place = lastBefore(places, (candidate) => candidate.old <= offset);
      if (!place) return offset;
      return offset < place.oldEnd ? place.new : place.newEnd + offset - place.oldEnd;
    },
  };
}

/** Where an edit stands in the old text and in the new one. */
interface Place {
  readonly old: number;
  readonly oldEnd: number;
  readonly new: number;
  readonly newEnd: number;
}

/** The last place for which the condition holds, when it holds for all before it. */
function lastBefore(places: readonly Place[], holds: (place: Place) => boolean): Place | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const place = places[middle];
    if (place && holds(place)) low = middle + 1;
    else high = middle;
  }
  return places[low - 1];
}
