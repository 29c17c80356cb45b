import { mondayOf } from '../src/dates/civil.ts';
import { dayValue, isWithin } from '../src/dates/date-value.ts';
import type { Counts, LabelledSet } from './labelled-set.ts';
import { lineAnalysis } from './line-document.ts';

interface Line {
  readonly kind: 'stated' | 'inferable' | 'floor' | 'misleading';
  readonly language: 'en' | 'es';
  readonly text: string;
  readonly published: string | null;
  readonly floor: string | null;
}

interface Measured {
  readonly line: Line;
  readonly said: string | null;
  readonly right: boolean;
  readonly floored: boolean;
}

/**
 * The date of a document. Said is every date given; right where it holds the label, which may be finer; wanted is every
 * document whose date can be known.
 */
export const DOCUMENTS: LabelledSet = {
  name: 'documents',
  aim: { precision: 100, recall: 90 },
  measure(lines) {
    const read = lines.map((line) => measured(JSON.parse(line) as Line));
    const count = (fits: (one: Measured) => boolean) => read.filter(fits).length;
    const inferable = read.filter(({ line }) => line.kind === 'inferable');
    const floors = read.filter(({ line }) => line.published === null);
    return {
      said: count(({ said }) => said !== null),
      right: count(({ right }) => right),
      wanted: count(({ line }) => line.published !== null),
      note: `inferable ${inferable.filter(({ right }) => right).length} of ${inferable.length}, floors ${
        floors.filter(({ floored }) => floored).length
      } of ${floors.length}`,
    } satisfies Counts;
  },
};

function measured(line: Line): Measured {
  const { date } = lineAnalysis(line.text, { language: line.language }).document;
  const label = line.published === null ? null : labelValue(line.published);
  return {
    line,
    said: date.value,
    right: date.value !== null && label !== null && isWithin(label, date.value),
    floored: date.value === null && date.notBefore === line.floor,
  };
}

/** A label as a date value: a week is its seven days. */
export function labelValue(label: string): string {
  const week = /^(\d{4})-W(\d\d)$/.exec(label);
  if (!week) return label;
  const monday = mondayOf(Number(week[1]), Number(week[2]));
  return `${dayValue(monday)}/${dayValue(monday + 6)}`;
}
