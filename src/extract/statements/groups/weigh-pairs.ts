import type { Evidence, FoundSign, ReplySign } from './evidence.ts';

/** How much each sign says, and what is added to all. */
export interface SignWeights<Sign extends string> {
  readonly constant: number;
  readonly signs: Readonly<Record<Sign, number>>;
}

/** What a pair weighs by itself as a reply and as a finding. */
export interface Weighed {
  readonly claim: number;
  readonly answer: number;
  readonly reply: number;
  readonly finding: number;
}

/** What speaks for a pair: its own weight, and the pairs around it. */
export const CONTEXT_SIGNS = ['own weight', 'other answer', 'other claim', 'stretch'] as const;

export type ContextSign = (typeof CONTEXT_SIGNS)[number];

/** What is weighed: each pair by itself, then in its surroundings, as a reply and as a finding. */
export interface LinkWeights {
  readonly reply: SignWeights<ReplySign>;
  readonly finding: SignWeights<FoundSign>;
  readonly replyInContext: SignWeights<ContextSign>;
  readonly findingInContext: SignWeights<ContextSign>;
}

/** The signs of a pair in its surroundings, as a reply and as a finding. */
export interface InContext extends Weighed {
  readonly replySigns: Readonly<Record<ContextSign, number>>;
  readonly findingSigns: Readonly<Record<ContextSign, number>>;
}

/** What cannot be weighs less than anything. */
export const NEVER = -9;

/** Beyond this a neighbour's weight is a plain yes, or a plain no below its negative. */
const PLAIN = 3;

/** The sum of signs by their weights; of what cannot be, less than anything. */
export function weightOf<Sign extends string>(
  signs: Readonly<Record<Sign, number>> | null,
  weights: SignWeights<Sign>,
): number {
  if (signs === null) return NEVER;
  let sum = weights.constant;
  for (const sign in weights.signs) sum += weights.signs[sign] * signs[sign];
  return sum;
}

/** Each pair with its weights and what stands around it. */
export function weighPairs(
  evidence: readonly Evidence[],
  weights: Pick<LinkWeights, 'reply' | 'finding'>,
): readonly InContext[] {
  const pairs = evidence.map(({ claim, answer, reply, finding }) => ({
    claim,
    answer,
    reply: weightOf(reply, weights.reply),
    finding: weightOf(finding, weights.finding),
  }));
  const around = { claims: by(pairs, 'claim'), answers: by(pairs, 'answer') };
  return pairs.map((pair) => {
    const others = othersOf(pair, around);
    return {
      ...pair,
      replySigns: { 'own weight': pair.reply, ...others },
      findingSigns: { 'own weight': pair.finding, ...others },
    };
  });
}

interface Around {
  readonly claims: ReadonlyMap<number, readonly Weighed[]>;
  readonly answers: ReadonlyMap<number, readonly Weighed[]>;
}

function by(pairs: readonly Weighed[], end: 'claim' | 'answer'): ReadonlyMap<number, readonly Weighed[]> {
  const found = new Map<number, Weighed[]>();
  for (const pair of pairs) {
    const known = found.get(pair[end]);
    if (known) known.push(pair);
    else found.set(pair[end], [pair]);
  }
  return found;
}

/** The best other answer to the claim, the best other claim for the answer, and whether what stands between belongs to the talk. */
function othersOf(
  { claim, answer }: Weighed,
  { claims, answers }: Around,
): Readonly<Record<Exclude<ContextSign, 'own weight'>, number>> {
  const first = Math.min(claim, answer) + 1;
  const between = Array.from({ length: Math.max(claim, answer) - first }, (_, at) => first + at);
  const touching = between.map((one) => best([...(claims.get(one) ?? []), ...(answers.get(one) ?? [])]));
  return {
    'other answer': best((claims.get(claim) ?? []).filter((pair) => pair.answer !== answer)),
    'other claim': best((answers.get(answer) ?? []).filter((pair) => pair.claim !== claim)),
    stretch: touching.length === 0 ? 0 : Math.min(...touching),
  };
}

function best(pairs: readonly Weighed[]): number {
  const most = pairs.reduce((known, { reply, finding }) => Math.max(known, reply, finding), -PLAIN);
  return Math.min(PLAIN, most);
}
