import type { DayRange } from '../../dates/date-value.ts';
import type { HappeningTelling } from './happening-telling.ts';
import { timeOf } from './told-days.ts';

/**
 * Which of some tellings have another one of about the same time: only these can be of one happening, and only they need to
 * be taken apart. Most tellings about somebody who is long in the news have none.
 */
export function besideInTime<T extends HappeningTelling>(tellings: readonly T[]): ReadonlySet<T> {
  const found = new Set<T>();
  const placed: Placed<T>[] = [];
  const undated: T[] = [];
  let someTimeless = false;
  for (const telling of tellings) {
    const time = timeOf(telling);
    if (time !== null) placed.push({ telling, time });
    else someTimeless = true;
    if (telling.event.date === null) undated.push(telling);
  }
  addOverlapping(placed, found);
  // An undated telling of an article of which no day is known may be of the time of any other undated one.
  if (someTimeless && undated.length > 1) for (const telling of undated) found.add(telling);
  return found;
}

interface Placed<T> {
  readonly telling: T;
  readonly time: DayRange;
}

/** Adds those whose time has a day in common with another's: in the order of their first days, with the one that lasts longest. */
function addOverlapping<T>(placed: readonly Placed<T>[], found: Set<T>): void {
  let longest: Placed<T> | null = null;
  for (const each of [...placed].sort((a, b) => a.time.first - b.time.first)) {
    if (longest !== null && each.time.first <= longest.time.last)
      found.add(each.telling).add(longest.telling);
    if (longest === null || each.time.last > longest.time.last) longest = each;
  }
}
