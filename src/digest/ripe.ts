import { createHash } from 'node:crypto';
import type { Subscription } from '../subscription.ts';

/** A run that was missed is caught up within so many milliseconds: this morning's digest, not yesterday's. */
const CATCH_UP = 12 * 60 * 60_000;

/** Whether a subscription's next run is due: its instant is past, or a document arrived after its change. */
export function isRipe(
  { next, paused, number }: Subscription,
  now: Date,
  change: number,
  spread: number,
): boolean {
  if (next === null || paused !== null) return false;
  if (next.startsWith('#')) return change > Number(next.slice(1));
  return Date.parse(next) + delayOf(number, spread) <= now.getTime();
}

/** Whether a run was missed by more than can be caught up. A watch is never too late: its documents are still new. */
export function isTooLate({ next }: Pick<Subscription, 'next'>, now: Date): boolean {
  if (next === null || next.startsWith('#')) return false;
  return now.getTime() - Date.parse(next) > CATCH_UP;
}

/** The same for the same subscription, so that not all of 8 o'clock is sent in one second. */
function delayOf(number: number, spread: number): number {
  if (spread === 0) return 0;
  return createHash('sha256').update(String(number)).digest().readUInt32BE(0) % spread;
}
