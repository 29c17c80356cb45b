import { isBeside, type Reading } from '../reading.ts';
import type { Cue } from '../standing/cue.ts';
import { toldBy } from '../told-standings.ts';
import { standingKeys, type Weighed } from './standing-keys.ts';
import { type Odds, standingOdds, WEIGHED, type WeighedStanding } from './standing-model.ts';
import { symbolsOf } from './symbols.ts';

/**
 * Logarithms of the odds under which a standing that the rules find is not told. They were set where, of sentences that
 * neither rules nor weights were made from, many that are wrong fall for one that is right (bench standing-training).
 */
const LEAST_ODDS: Readonly<Record<WeighedStanding, number>> = {
  accusation: -2,
  denial: -2.5,
  charge: -2,
  plea: -4,
  conviction: -2,
  finding: -2,
};

/** A deed told without a word of accusing must be likelier. */
const LEAST_OF_DEED = -1.2;

/** Takes back what the rules find in words that are unlikely to tell it: of what they do not find nothing is told. */
export function weighStandings(readings: readonly Reading[]): void {
  for (const [index, reading] of readings.entries()) {
    if (reading.cues.length === 0) continue;
    const odds = standingOdds(reading.view.language)(standingKeys(weighedAt(readings, index, reading)));
    const likely = reading.cues.filter((cue) => isLikely(cue, odds, reading.cues));
    if (likely.length < reading.cues.length)
      Object.assign(reading, toldBy(reading.view, likely, reading.speaker));
  }
}

/** A sentence as it is weighed. */
export function weighedAt(readings: readonly Reading[], index: number, reading: Reading): Weighed {
  const { view, cues, speaker, unnamed } = reading;
  const last = readings[index - 1];
  return {
    view,
    symbols: symbolsOf(view),
    speaker: speaker ?? unnamed,
    before: last && isBeside(last, reading) ? symbolsOf(last.view) : null,
    found: cues,
  };
}

function isLikely({ standing, frame }: Cue, odds: Odds, cues: readonly Cue[]): boolean {
  const kind = WEIGHED.find((one) => one === standing);
  if (kind === undefined) return true;
  // "pleaded not guilty": the denial stands and falls with the plea.
  if (kind === 'denial' && cues.some((cue) => cue.standing === 'plea')) return odds.plea >= LEAST_ODDS.plea;
  return odds[kind] >= (frame === 'deed' ? LEAST_OF_DEED : LEAST_ODDS[kind]);
}
