import { createHash } from 'node:crypto';
import { quietUntil, readQuietHours } from '../dates/schedules/quiet-hours.ts';
import type { Subscription } from '../subscription.ts';

/** A run that was missed is caught up within so many milliseconds: this morning's digest, not yesterday's. */
const CATCH_UP = 12 * 60 * 60_000;
/** Where these hours end in quiet ones, it is caught up for so long after them. */
const AFTER_QUIET = 60 * 60_000;

/** Whether a subscription's next run is due: its instant is past, or a document arrived after its change. */
export function isRipe(subscription: Subscription, now: Date, change: number, spread: number): boolean {
  const { next, paused, number } = subscription;
  if (next === null || paused !== null) return false;
  const isDue = next.startsWith('#')
    ? change > Number(next.slice(1))
    : Date.parse(next) + delayOf(number, next, spread) <= now.getTime();
  return isDue && !isHeld(subscription, next, now);
}

/**
 * Whether quiet hours hold a run back. None is ever planned for them, so one that lies in them was asked for by hand: that
 * comes at once.
 */
export function isHeld(subscription: Pick<Subscription, 'quiet' | 'zone'>, run: string, now: Date): boolean {
  if (subscription.quiet === null || quietEnd(subscription, now) === null) return false;
  return run.startsWith('#') || quietEnd(subscription, new Date(run)) === null;
}

/** When the quiet hours end that an instant lies in; null where it lies in none. */
export function quietEnd({ quiet, zone }: Pick<Subscription, 'quiet' | 'zone'>, moment: Date): Date | null {
  const hours = quiet === null ? null : readQuietHours(quiet);
  return hours && quietUntil(hours, moment, zone);
}

/** Whether a run was missed by more than can be caught up. A watch is never too late: its documents are still new. */
export function isTooLate(subscription: Pick<Subscription, 'next' | 'quiet' | 'zone'>, now: Date): boolean {
  const { next } = subscription;
  if (next === null || next.startsWith('#')) return false;
  const last = new Date(Date.parse(next) + CATCH_UP);
  const end = quietEnd(subscription, last);
  return now.getTime() > (end === null ? last.getTime() : end.getTime() + AFTER_QUIET);
}

/**
 * What comes after a run that is too late: the last one that fell due since then, where that is still caught up, else the
 * next one. `nextAfter`: the run that is planned after an instant.
 */
export function afterMissed(nextAfter: (instant: Date) => string, now: Date): string {
  let due = nextAfter(new Date(now.getTime() - CATCH_UP));
  for (;;) {
    const later = nextAfter(new Date(due));
    if (Date.parse(later) > now.getTime() || Date.parse(due) > now.getTime()) return due;
    due = later;
  }
}

const MINUTE = 60_000;

/**
 * The same for the same subscription, so that not all of 8 o'clock is sent in one second. Schedules name whole minutes:
 * a run between two was asked for by hand, and comes at once.
 */
function delayOf(number: number, run: string, spread: number): number {
  if (spread === 0 || Date.parse(run) % MINUTE !== 0) return 0;
  return createHash('sha256').update(String(number)).digest().readUInt32BE(0) % spread;
}
