import { fold } from '../text.ts';

/**
 * The IANA name of a time zone, typed in any case or as its city (`mexico city`, `Europe/Madrid`); null for anything
 * else. An offset such as +02:00 is none: it knows no summer time.
 */
export function timeZoneNamed(typed: string): string | null {
  const wanted = fold(typed.trim()).replace(/\s+/gu, '_');
  if (wanted === '' || /^[+-]/u.test(wanted)) return null;
  if (wanted === 'utc') return 'UTC';
  const zones = Intl.supportedValuesOf('timeZone');
  const whole = zones.find((zone) => zone.toLowerCase() === wanted);
  if (whole) return whole;
  const cities = zones.filter((zone) => zone.toLowerCase().split('/').at(-1) === wanted);
  return cities.length === 1 ? (cities[0] ?? null) : wanted.includes('/') ? otherName(wanted) : null;
}

/** Older names that a zone is still known by. */
function otherName(wanted: string): string | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: wanted }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
