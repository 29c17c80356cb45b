import { happeningsOf } from '../src/corpus/tellings/happenings.ts';
import { type QuotedTelling, tellingsOf } from '../src/corpus/tellings/tellings.ts';
import type { Language, Span } from '../src/model.ts';
import type { LabelledSet } from './labelled-set.ts';
import { lineAnalysis } from './line-document.ts';

interface Side {
  readonly published: string;
  readonly language: Language;
  readonly outlet: string;
  readonly text: string;
  readonly sentence: Span;
}

/** A line of the set. */
export interface Line {
  readonly id: string;
  readonly a: Side;
  readonly b: Side;
  readonly same: boolean;
  readonly datesDiffer: boolean;
}

/** Whether two sentences of two documents tell one happening. Said is every pair made one; wanted is every pair that is. */
export const SAME_HAPPENING: LabelledSet = {
  name: 'same-happening',
  aim: { precision: 95, recall: 70 },
  measure(lines) {
    const read = lines.map((line) => JSON.parse(line) as Line);
    const merged = read.filter(areMerged);
    const alike = read.filter(({ same }) => same);
    return {
      said: merged.length,
      right: merged.filter(({ same }) => same).length,
      wanted: alike.length,
      note: `of those that differ in their day ${merged.filter(({ datesDiffer }) => datesDiffer).length} of ${
        alike.filter(({ datesDiffer }) => datesDiffer).length
      }`,
    };
  },
};

/** Whether a happening has a telling from each of the two marked sentences. */
export function areMerged({ a, b }: Line): boolean {
  const sides = [...tellings(a, 'a'), ...tellings(b, 'b')];
  return happeningsOf(sides).some(({ telling, others }) => {
    const sources = new Set([telling, ...others].map(({ source }) => source));
    return sources.has('a') && sources.has('b');
  });
}

/** The tellings of a side's marked sentence. */
export function tellings(side: Side, source: string): readonly QuotedTelling[] {
  const operator = { language: side.language, date: side.published, publisher: side.outlet };
  const analysis = lineAnalysis(side.text, operator, source);
  const at = analysis.document.text.indexOf(side.text.slice(side.sentence.start, side.sentence.end));
  const end = at + side.sentence.end - side.sentence.start;
  return tellingsOf(analysis, (event) => event.start >= at && event.start < end);
}
