import type { Reading } from '../reading.ts';
import { tellsWrong } from '../standing/denials/what-is-denied.ts';

/** Whether a sentence tells no wrong in its own words: what is told and answered may be anything. */
export function isHollow({ view }: Reading): boolean {
  return !tellsWrong(view, 0, view.words.length);
}

/** What counts as a claim only since it is answered stays in its group, and accuses nobody of anything. */
export function dropHollowClaims(readings: readonly Reading[]): void {
  for (const reading of readings) {
    if (!reading.hollow) continue;
    reading.standings = reading.standings.filter((one) => one !== 'accusation');
    if (reading.standings.length === 0) reading.accused = [];
  }
}
