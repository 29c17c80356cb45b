import { DAY_LENGTH } from '../../dates/date-value.ts';
import type { Event, Sentence } from '../../model.ts';

/**
 * A happening without a date, with the day of its sentence where that is its own too: told by one more verb behind the dated one
 * (`fled on Monday and was caught`), or within what somebody said on a day, whose report it then is.
 */
export function withDayOfSentence(
  event: Event,
  beside: readonly Event[],
  sentence: Pick<Sentence, 'speaker'> | undefined,
): Event {
  if (event.date !== null) return event;
  const own = beside.find(({ date, isAside }) => date !== null && !isAside);
  // A month or a year holds what the verbs behind it tell no more.
  if (own?.date?.length !== DAY_LENGTH || event.start <= own.start) return event;
  const { date, basis, expression } = own;
  if (!event.isAside) return { ...event, date, dates: own.dates, basis, expression };
  const isSaid = own.dates === 'report' || (sentence?.speaker != null && event.start >= own.end);
  return isSaid ? { ...event, date, dates: 'report', basis, expression } : event;
}
