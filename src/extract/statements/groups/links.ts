import type { Reading } from '../reading.ts';
import { isClaim } from './claim-signs.ts';
import { evidenceIn } from './evidence.ts';
import { CROSSING, LEAST_WEIGHT, UNSAID, WEIGHTS } from './link-weights.ts';
import { type InContext, type LinkWeights, NEVER, weighPairs, weightOf } from './weigh-pairs.ts';

/** A claim and the sentence that replies to it or tells what was found on it (indices). */
export interface Link {
  readonly claim: number;
  readonly answer: number;
  readonly kind: 'reply' | 'finding';
}

/** What a sentence between takes from a claim's fit beside another claim. */
const NEARER = 0.5;

interface WeighedLink extends Link {
  readonly weight: number;
}

/** Links each sentence that answers to the claim that it fits best, where all that speaks for it weighs enough. */
export function linksIn(
  readings: readonly Reading[],
  weights: LinkWeights = WEIGHTS,
  least = LEAST_WEIGHT,
): readonly Link[] {
  const found = new Map<number, WeighedLink>();
  for (const pair of weighPairs(evidenceIn(readings), weights)) {
    const link = linkOf(pair, weights, takenOff(readings, pair));
    if (link.weight > least && fitness(link) > fitness(found.get(link.answer))) found.set(link.answer, link);
  }
  return [...found.values()].filter((link) => !isTurnedRound(link, found.get(link.claim)));
}

function linkOf(pair: InContext, weights: LinkWeights, less: number): WeighedLink {
  const reply = pair.reply === NEVER ? NEVER : weightOf(pair.replySigns, weights.replyInContext) - less;
  const finding =
    pair.finding === NEVER ? NEVER : weightOf(pair.findingSigns, weights.findingInContext) - less;
  const kind = reply >= finding ? 'reply' : 'finding';
  return {
    claim: pair.claim,
    answer: pair.answer,
    kind,
    weight: Math.max(reply, finding),
  };
}

/** How well a link fits beside others of the same answer: of two claims the nearer is rather meant. */
function fitness(link: WeighedLink | undefined): number {
  return link ? link.weight - NEARER * (Math.abs(link.claim - link.answer) - 1) : Number.NEGATIVE_INFINITY;
}

/** What is asked for beyond the signs: two passages may have two subjects, and most of what is said accuses nobody. */
function takenOff(readings: readonly Reading[], { claim, answer }: InContext): number {
  const [made, said] = [readings[claim], readings[answer]];
  const crosses = made?.view.passage !== said?.view.passage;
  return (crosses ? CROSSING : 0) + (made && !isClaim(made) ? UNSAID : 0);
}

/** Of two sentences that would answer each other the likelier answers. */
function isTurnedRound({ answer, weight }: WeighedLink, other: WeighedLink | undefined): boolean {
  return other !== undefined && other.claim === answer && other.weight > weight;
}
