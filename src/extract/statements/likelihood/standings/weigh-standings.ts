import { isBeside, type Reading } from '../../reading.ts';
import type { Cue } from '../../standing/cue.ts';
import { offers } from '../../standing/denials/other-account.ts';
import { toldBy } from '../../told-standings.ts';
import { symbolsOf } from '../symbols.ts';
import { likelyStanding } from './likely-standing.ts';
import { standingKeys, type Weighed } from './standing-keys.ts';
import { type Odds, standingOdds, WEIGHED, type WeighedStanding } from './standing-model.ts';
import { type Surroundings, surroundingsIn } from './surroundings.ts';

/**
 * Logarithms of the odds under which a standing that the rules find is not told. Of labelled sentences and stories (bench
 * standing-training) ten that are wrong fall below for one that is right. Papers use more and longer words than any sentences that are
 * learnt from: of theirs, judged one by one, three right ones fall for one wrong, so the bounds are low.
 */
const LEAST_ODDS: Readonly<Record<WeighedStanding, number>> = {
  accusation: -3,
  denial: -3,
  charge: -3,
  plea: -5,
  conviction: -3,
  finding: -2.5,
};

/** A deed told without a word of accusing must be likelier. */
const LEAST_OF_DEED = -2;

/** "Cleared of fraud in 2012, Hale …": who opens with it goes on about something else, which makes it seem less likely. */
const LEAST_OF_OPENING = -7;

/**
 * Takes back what the rules find in words that are unlikely to tell it; where nothing is left of somebody's words, what they are
 * very likely to tell is told.
 */
export function weighStandings(readings: readonly Reading[]): void {
  const around = surroundingsIn(readings);
  for (const reading of readings) {
    if (reading.cues.length === 0 && !reading.speaker && !reading.unnamed) continue;
    const weighed = weighedAt(readings, reading, around(reading));
    const odds = standingOdds(reading.view.language)(standingKeys(weighed));
    const cues = likelyCues(reading, weighed, odds);
    if (cues !== reading.cues) Object.assign(reading, toldBy(reading.view, cues, reading.speaker));
  }
}

/** A sentence as it is weighed. */
export function weighedAt(readings: readonly Reading[], reading: Reading, around: Surroundings): Weighed {
  const { view, cues, speaker, unnamed } = reading;
  const last = readings[view.index - 1];
  return {
    view,
    symbols: symbolsOf(view),
    speaker: speaker ?? unnamed,
    before: last && isBeside(last, reading) ? symbolsOf(last.view) : null,
    found: cues,
    around,
  };
}

/** The same list where nothing changes. */
function likelyCues({ cues }: Reading, weighed: Weighed, odds: Odds): readonly Cue[] {
  const kept = cues.filter((cue) => isLikely(cue, odds, cues));
  const found = kept.every((cue) => isRatherFound(cue, odds)) ? likelyStanding(weighed, odds) : null;
  if (found && !(found.standing === 'denial' && offersOnly(weighed))) return [found];
  return kept.length < cues.length ? kept : cues;
}

/** "insisted that he was open to talks": likely in its words, and it denies nothing. */
function offersOnly({ view, speaker }: Weighed): boolean {
  return speaker?.told !== undefined && offers(view, speaker.told);
}

/** "The audit concluded that the accusations were false": who examines denies nothing, so that what is likelier found is. */
function isRatherFound({ standing, frame }: Cue, { finding, denial }: Odds): boolean {
  return standing === 'denial' && frame === 'speaker' && finding > Math.max(denial, 0);
}

function isLikely({ standing, frame, from, to }: Cue, odds: Odds, cues: readonly Cue[]): boolean {
  const kind = WEIGHED.find((one) => one === standing);
  if (kind === undefined) return true;
  // "pleaded not guilty": the denial stands and falls with the plea.
  if (kind === 'denial' && cues.some((cue) => cue.standing === 'plea')) return odds.plea >= LEAST_ODDS.plea;
  if (kind === 'finding' && frame === 'subject' && from === 0 && to > 1)
    return odds.finding >= LEAST_OF_OPENING;
  return odds[kind] >= (frame === 'deed' ? LEAST_OF_DEED : LEAST_ODDS[kind]);
}
