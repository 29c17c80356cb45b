import { applyEdits, type Mend } from './edits.ts';
import { dividedWords } from './mends/divided-words.ts';
import { doubleEncoded } from './mends/double-encoded.ts';
import { emphasisMarks } from './mends/emphasis-marks.ts';
import { escapes } from './mends/escapes.ts';
import { lineEnds } from './mends/line-ends.ts';
import { pageBreaks } from './mends/page-breaks.ts';
import { whiteSpace } from './mends/white-space.ts';
import { wrappedLines } from './mends/wrapped-lines.ts';

/**
 * The closed list of mends, in the order in which they are made. Nothing else in a stored text differs from its
 * file: quotes, dashes, accents and misspellings stay, but for letters whose bytes were misread.
 */
export const MENDS: readonly Mend[] = [
  doubleEncoded,
  lineEnds,
  dividedWords,
  wrappedLines,
  whiteSpace,
  pageBreaks,
  emphasisMarks,
  escapes,
];

/** A text after all mends, with the way from its offsets to those of the raw text and back. */
export interface Mended {
  readonly text: string;
  toRaw(offset: number): number;
  toMended(offset: number): number;
}

/** Mends a text as a reader delivered it. Linear time; never throws. */
export function mend(raw: string): Mended {
  return MENDS.reduce<Mended>(
    (mended, { edits }) => {
      const found = edits(mended.text);
      if (found.length === 0) return mended;
      const { text, toOld, toNew } = applyEdits(mended.text, found);
      return {
        text,
        toRaw: (offset) => mended.toRaw(toOld(offset)),
        toMended: (offset) => toNew(mended.toMended(offset)),
      };
    },
    { text: raw, toRaw: (offset) => offset, toMended: (offset) => offset },
  );
}
