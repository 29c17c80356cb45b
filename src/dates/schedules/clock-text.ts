/** Times of the day as people type them into a schedule. */
const CLOCK = /^(\d{1,2})(?:[:.h](\d{2})|h)?\s?(am|pm)?$/u;

/** Whether a word has the form of a time; the time itself may not exist. */
export function isClock(word: string): boolean {
  return CLOCK.test(word);
}

/** Minutes after midnight of `8`, `7:30`, `9am`, `12.15pm`, `8h`; null for none. */
export function minutesOf(clock: string): number | null {
  const [, hour = '', minute = '0', half] = CLOCK.exec(clock) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return null;
  const minutes = Number(hour) * 60 + Number(minute);
  return half === 'am' || half === 'pm' ? ofHalfDay(minutes, half) : minutes;
}

/** Minutes after midnight of a time between 1:00 and 12:59 in a half of the day; null for another. */
export function ofHalfDay(minutes: number, half: 'am' | 'pm'): number | null {
  if (minutes >= 13 * 60 || minutes < 60) return null;
  return (minutes % 720) + (half === 'pm' ? 720 : 0);
}
