/** What the text gives a time expression to be read by: the document's date, the narrative, the tense around it. */
import type { DateBasis, DateValue, Language, TimeType } from '../../model.ts';
import { type DateUnit, type DayRange, holding } from '../date-value.ts';
import type { Stretch } from './stretch.ts';

/** Which way a date without a year or a week lies, by the words around it. */
export type Leaning = 'past' | 'future' | 'none';

/** The last calendar date that the text named, with its finest unit. */
export interface Anchor extends DayRange {
  readonly unit: DateUnit | 'week' | 'quarter';
  readonly value: string;
  /** Whether the text stated it, or it was computed. */
  readonly basis: DateBasis;
}

/** What an expression is read by. */
export interface Moment {
  readonly language: Language;
  /** Days on which the text may have been written; null where nothing is known. */
  readonly reference: DayRange | null;
  readonly leaning: () => Leaning;
  /** Whether a past form stands directly before the expression. */
  readonly surelyPast: () => boolean;
  /** The last date before the expression, for `the next day`. */
  readonly anchor: Anchor | null;
  /** The last quarter named, for `the quarter` and `a year earlier`. */
  readonly quarter: Anchor | null;
  /** Whether that quarter was named a sentence or two ago: then `a year ago` is the same quarter of last year. */
  readonly quarterNear: boolean;
  /** Days that the text names in full or by month and day, for bare weekdays. */
  readonly days: readonly number[];
}

/** What a time expression means. */
export interface Meaning {
  readonly type: TimeType;
  readonly value: string;
  readonly mod: string | null;
  readonly basis: DateBasis;
  readonly when: DateValue | null;
}

/** A stretch of the calendar that the text states. */
export function stated(stretch: Stretch, basis: DateBasis = 'stated'): Meaning {
  return { type: 'DATE', value: stretch.value, mod: null, basis, when: holding(stretch, 'months') };
}

/** An expression that names no day of the calendar: a duration, `now`, `XXXX-05`. */
export function timeless(type: TimeType, value: string, mod: string | null = null): Meaning {
  return { type, value, mod, basis: 'none', when: null };
}

/**
 * What is counted from the document's date. A date known to a week or a month only leaves as many days open:
 * both ends are computed, and where they differ `when` is the unit that holds both.
 */
export function counted(
  moment: Moment,
  count: (day: number) => Stretch | null,
  unknown: string,
  basis: DateBasis = 'inferred',
): Meaning {
  if (!moment.reference) return timeless('DATE', unknown);
  const earliest = count(moment.reference.first);
  const latest = count(moment.reference.last);
  if (!earliest || !latest) return timeless('DATE', unknown);
  if (earliest.value === latest.value) return stated(earliest, basis);
  const when = holding({ first: earliest.first, last: latest.last }, 'months');
  return { type: 'DATE', value: when.includes('/') ? unknown : when, mod: null, basis, when };
}

/** The same meaning with a TIMEX3 modifier. */
export function modified(meaning: Meaning | null, mod: string | null): Meaning | null {
  return meaning && mod !== null ? { ...meaning, mod } : meaning;
}
