import type { DateValue } from '../model.ts';
import { addDays, intervalOf } from './date-value.ts';

/** A document dated so many days before its arrival is background: new here, no news. */
const ARRIVAL_DAYS = 30;

/** Whether a document of this date was old when it arrived on this day. One without a date counts as new. */
export function isLongBeforeArrival(date: DateValue | null, arrived: DateValue): boolean {
  return date !== null && intervalOf(date).to < addDays(arrived, -ARRIVAL_DAYS);
}
