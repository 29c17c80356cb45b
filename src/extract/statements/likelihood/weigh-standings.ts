import { isBeside, type Reading } from '../reading.ts';
import type { EntityMention, SentenceView } from '../sentence/sentence-view.ts';
import { wordOf } from '../sentence/tree-places.ts';
import type { FoundSpeaker } from '../speakers/speaker-phrase.ts';
import { type Cue, plainCue } from '../standing/cue.ts';
import { subjectInTree } from '../standing/wrongs/tree-doer.ts';
import { toldBy } from '../told-standings.ts';
import { standingKeys, type Weighed } from './standing-keys.ts';
import { type Odds, standingOdds, WEIGHED, type WeighedStanding } from './standing-model.ts';
import { symbolsOf } from './symbols.ts';

/** Less likely than this by its words, a standing that the rules found is not told: logarithms of odds. */
const LEAST_TOLD: Readonly<Record<WeighedStanding, number>> = {
  accusation: -0.5,
  denial: -0.5,
  charge: -1,
  plea: -2,
  conviction: -1,
  finding: -1,
};

/** More likely than this by its words, a standing is told that no rule found, where somebody says the sentence. */
const LEAST_FOUND: Readonly<Partial<Record<WeighedStanding, number>>> = {
  accusation: 1.3,
  denial: 1.3,
  finding: 0.5,
};

/** Weighs what the rules found against what the words of each sentence make likely. */
export function weighStandings(readings: readonly Reading[]): void {
  for (const [index, reading] of readings.entries()) {
    if (reading.cues.length === 0 && !reading.speaker && !reading.unnamed) continue;
    weigh(reading, standingOdds(reading.view.language)(standingKeys(weighedAt(readings, index, reading))));
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

function weigh(reading: Reading, odds: Odds): void {
  const { view, cues, speaker, unnamed } = reading;
  const likely = cues.filter(({ standing }) => !isUnlikely(standing, odds));
  if (likely.length < cues.length) Object.assign(reading, toldBy(view, likely, speaker));
  const who = speaker ?? unnamed;
  if (who === null || likely.length > 0) return;
  const found = foundIn(view, who, odds);
  if (found) Object.assign(reading, toldBy(view, [found], speaker));
}

function isUnlikely(standing: string, odds: Odds): boolean {
  const kind = WEIGHED.find((one) => one === standing);
  return kind !== undefined && odds[kind] < LEAST_TOLD[kind];
}

/** The likeliest standing that no rule found; null where none is likely enough. */
function foundIn(view: SentenceView, speaker: FoundSpeaker, odds: Odds): Cue | null {
  const isLikely = (kind: WeighedStanding) => odds[kind] > (LEAST_FOUND[kind] ?? Number.POSITIVE_INFINITY);
  const [best] = WEIGHED.filter(isLikely).sort((a, b) => odds[b] - odds[a]);
  if (best === 'denial') {
    const from = speaker.told?.from ?? 0;
    return { ...plainCue('denial', 'speaker', { from, to: from + 1 }), firm: true };
  }
  return best ? deedIn(view, best, speaker) : null;
}

/** What somebody is said to have done: at the first verb of what is told whose subject is somebody else by name, else anywhere. */
function deedIn(view: SentenceView, standing: WeighedStanding, { told, entity }: FoundSpeaker): Cue {
  const parse = view.tree();
  const [from, to] = [told?.from ?? 0, told?.to ?? view.words.length];
  for (const place of parse?.words.keys() ?? []) {
    const word = parse ? wordOf(view, parse, place) : to;
    if (!parse || word < from || word >= to || parse.tags[place] !== 'verb') continue;
    const named: readonly EntityMention[] = subjectInTree(view, word)?.named ?? [];
    const parties = named.filter((one) => one.entity !== entity);
    if (parties.length > 0) return { ...plainCue(standing, 'deed', { from: word, to: word + 1 }), parties };
  }
  return { ...plainCue(standing, 'deed', { from, to: from + 1 }), parties: [] };
}
