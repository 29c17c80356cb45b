import type { Reading } from '../reading.ts';
import type { Belief } from '../speakers/belief.ts';
import { believedByOdds } from './speakers/believed-speaker.ts';
import { weighStandings } from './standings/weigh-standings.ts';

/** What doubts the rules' findings. */
export interface Doubts {
  /** Whether a speaker is told. */
  readonly isBelieved: Belief;
  /** Takes standings back, or finds some where no rule does. */
  readonly weigh: (readings: readonly Reading[]) => void;
}

/** The doubts that are learnt from labelled sentences. */
export const LEARNT: Doubts = { isBelieved: believedByOdds, weigh: weighStandings };

/** None: what the rules find by themselves, as it is tested and learnt from. */
export const NO_DOUBTS: Doubts = { isBelieved: () => true, weigh: () => {} };
