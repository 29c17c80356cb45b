import type { Reading } from '../reading.ts';
import { listed } from '../sentence/about-word.ts';
import { plainCue } from '../standing/cue.ts';
import {
  negatedDeed,
  negatesDeniable,
  negatesMisdeed,
  negatesWrong,
} from '../standing/denials/negated-deed.ts';

/**
 * A quotation that goes on after its speaker denied something goes on denying where it says that something more was never
 * done: `"I never met her," said Hale. "The money never left the till."`
 */
export function continueDenials(readings: readonly Reading[]): void {
  for (const [index, reading] of readings.entries()) {
    const before = readings[index - 1];
    if (!before || !goesOn(reading, before) || reading.standings.length > 0) continue;
    const at = denialIn(reading);
    if (at === null) continue;
    const cue = { ...plainCue('denial', 'speaker', { from: at, to: at + 1 }), firm: true };
    reading.standings = ['denial'];
    reading.denials = [cue];
    if (reading.speaker && reading.speaker.entity !== null) reading.replying = [reading.speaker.entity];
  }
}

/** Whether the same person speaks on in quotation marks right after he denied something. */
function goesOn({ quoted, speakerFrom, view }: Reading, before: Reading): boolean {
  if (!quoted || speakerFrom === null || !before.standings.includes('denial')) return false;
  return (
    speakerFrom === before.view.index ||
    (speakerFrom === before.speakerFrom && view.passage === before.view.passage)
  );
}

/** Number of a negation that denies more; null for none. */
function denialIn({ view }: Reading): number | null {
  const told = { from: 0, to: view.words.length };
  if (view.text.slice(view.start, view.end).includes('?')) return null;
  const at = negatedDeed(view, told);
  if (at === null) return null;
  const denies =
    isEmphatic(view, at) ||
    negatesDeniable(view, at) ||
    negatesMisdeed(view, at) ||
    negatesWrong(view, at, told);
  return denies ? at : null;
}

const isEmphatic = listed('emphatic-negations');
