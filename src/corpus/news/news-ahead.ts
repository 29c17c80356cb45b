import { compareDates, intervalOf } from '../../dates/date-value.ts';
import type { Analysis, DateValue, TimeExpression } from '../../model.ts';
import type { Happening } from '../corpus.ts';
import { compareText } from '../document-order.ts';
import { groupAround } from '../quotations/quotation-groups.ts';
import type { RawNews } from './news-happenings.ts';

/** Sentences with a date ahead that are listed: more is a calendar. */
const MOST_AHEAD = 10;

/**
 * Sentences of the new documents that name a day or month after today, the nearest first, each once. Every year is
 * somewhere ahead in a forecast; only dates that say the month are announced.
 */
export function namesAhead({ sentences, happenings }: RawNews, today: DateValue): readonly Happening[] {
  const told = new Set(happenings.map(({ group }) => group.key));
  const found = sentences.flatMap(({ analysis, indices }) => aheadIn(analysis, indices, today));
  const once = new Map<string, Happening>();
  for (const one of found.sort(nearestFirst)) {
    if (!told.has(one.group.key) && !once.has(one.key)) once.set(one.key, one);
  }
  return [...once.values()].slice(0, MOST_AHEAD);
}

function aheadIn(analysis: Analysis, indices: ReadonlySet<number>, today: DateValue): readonly Happening[] {
  const times = analysis.times.filter((time) => isAhead(time, today));
  const found: Happening[] = [];
  for (const time of times) {
    const index = analysis.sentences.findIndex(({ start, end }) => start <= time.start && time.start < end);
    const group = indices.has(index) ? groupAround(analysis, index) : null;
    if (!group || time.when === null) continue;
    const date = { value: time.when, dates: 'event', basis: time.basis, expression: time.text } as const;
    found.push({ key: `ahead|${time.when}|${group.key}`, date, group, tellings: [] });
  }
  return found;
}

function isAhead({ when, type }: TimeExpression, today: DateValue): boolean {
  if (when === null || type !== 'DATE' || !/^\d{4}-\d{2}/u.test(when)) return false;
  return intervalOf(when).from > today;
}

function nearestFirst(a: Happening, b: Happening): number {
  const [one, other] = [a.date.value, b.date.value];
  return (one !== null && other !== null ? compareDates(one, other) : 0) || compareText(a.key, b.key);
}
