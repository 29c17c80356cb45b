import { compareDates, unitOf } from '../../dates/date-value.ts';
import type { DateValue } from '../../model.ts';
import type { HappeningTelling } from './happening-telling.ts';
import { type ToldHappening, VAGUE_FAMILIES } from './happenings.ts';

/** The tellings of the days most told: at most `days` distinct days; undated happenings are left out. */
export function mostTold<T extends HappeningTelling>(
  happenings: readonly ToldHappening<T>[],
  days: number,
): readonly ToldHappening<T>[] {
  const votes = new Map<DateValue, Map<string, number>>();
  for (const happening of happenings) {
    const { date } = happening;
    if (date === null || unitOf(date) !== 'day' || date.includes('/')) continue;
    const byDocument = votes.get(date) ?? new Map<string, number>();
    vote(happening, byDocument);
    votes.set(date, byDocument);
  }
  const scores = [...votes].map(([day, byDocument]) => [day, sum([...byDocument.values()])] as const);
  const ranked = scores.sort(([a, x], [b, y]) => y - x || compareDates(a, b));
  const kept = new Set(ranked.slice(0, Math.max(0, days)).map(([day]) => day));
  return happenings.filter((happening) => happening.date !== null && kept.has(happening.date));
}

/**
 * Each document has one voice for a day, for the most that it tells of it: an article that tells ten things of one day says no
 * more of how much the day matters, and nothing changes where two of them are found to be one.
 */
function vote<T extends HappeningTelling>(
  { telling, others, dates }: ToldHappening<T>,
  byDocument: Map<string, number>,
): void {
  const all = [telling, ...others];
  const isDone = all.some(({ event }) => event.actions.some((action) => !VAGUE_FAMILIES.has(action)));
  const weight = (isDone ? DONE : 1) * (dates === 'report' ? REPORTED : 1);
  for (const { source } of all) byDocument.set(source, Math.max(byDocument.get(source) ?? 0, weight));
}

/** A day on which something was done counts more than one on which something was said of it. */
const DONE = 2;
const REPORTED = 0.5;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
