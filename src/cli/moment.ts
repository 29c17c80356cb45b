import { UserError } from '../errors.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?$/u;

/**
 * A clock's value from an ISO date or instant. A date alone is noon of that day in UTC: the same day everywhere but at
 * the date line. An instant without an offset is UTC. Throws a UserError for anything else.
 */
export function momentOf(text: string): Date {
  const typed = text.trim();
  const moment = new Date(DAY.test(typed) ? `${typed}T12:00:00Z` : withOffset(typed));
  const isWritten = DAY.test(typed) || INSTANT.test(typed);
  // A day that does not exist would silently become another one.
  const exists = !DAY.test(typed) || moment.toJSON()?.startsWith(typed);
  if (isWritten && exists && !Number.isNaN(moment.getTime())) return moment;
  throw new UserError(`“${text.slice(0, 40)}” is not a date or instant.`, {
    hint: 'Write it as 2026-05-28 or 2026-05-28T08:00:00Z.',
  });
}

function withOffset(instant: string): string {
  return /(?:Z|[+-]\d{2}:\d{2})$/u.test(instant) ? instant : `${instant}Z`;
}
