import type { DateValue } from '../model.ts';
import { intervalOf } from './date-value.ts';
import { temporal } from './temporal.ts';

/** The instant, in ISO, at which the first day of a date begins by the wall clock of a zone (an IANA name). */
export function startOf(value: DateValue, zone: string): string {
  const day = temporal().PlainDate.from(intervalOf(value).from);
  return new Date(day.toZonedDateTime(zone).epochMilliseconds).toISOString();
}
