import { isNear, type Reading } from '../reading.ts';
import { ANSWER_SIGNS, type AnswerSign, answerSigns, mayReply } from './answer-signs.ts';
import { CLAIM_SIGNS, type ClaimSign, claimSigns, mayClaim } from './claim-signs.ts';
import { FINDING_SIGNS, type FindingSign, findingSigns, mayFind } from './finding-signs.ts';
import { type Answering, answersFor } from './speaks-for.ts';
import { findsElse, isElsewhere, isNoReply } from './vetoes.ts';
import { VOICE_SIGNS, type VoiceSign, voiceSigns } from './voice-signs.ts';

/** How the two sentences stand to each other. */
const PLACE_SIGNS = ['beside', 'ahead', 'between'] as const;

type PlaceSign = (typeof PLACE_SIGNS)[number];

/** What speaks for a reply: the claim, who speaks, what he says, where. */
export const REPLY_SIGNS = [
  ...CLAIM_SIGNS,
  ...VOICE_SIGNS,
  ...ANSWER_SIGNS,
  'party answers',
  ...PLACE_SIGNS,
] as const;

/** What speaks for a finding. */
export const FOUND_SIGNS = [...CLAIM_SIGNS, ...FINDING_SIGNS, ...PLACE_SIGNS] as const;

export type ReplySign = ClaimSign | VoiceSign | AnswerSign | PlaceSign | 'party answers';
export type FoundSign = ClaimSign | FindingSign | PlaceSign;

/** A sentence that may be a claim and one near it that may answer it (indices), with what speaks for that. */
export interface Evidence {
  readonly claim: number;
  readonly answer: number;
  /** Null where it cannot be a reply. */
  readonly reply: Readonly<Record<ReplySign, number>> | null;
  /** Null where it cannot be a finding. */
  readonly finding: Readonly<Record<FoundSign, number>> | null;
}

/** A claim is answered within so many sentences. */
const FURTHEST = 3;

/** Where the answer stands, counted from the claim: a reply may stand right before it. */
const PLACES = [-1, ...Array.from({ length: FURTHEST }, (_, index) => index + 1)];

/** Words with which whoever is meant answers. */
const ANSWERING: readonly AnswerSign[] = ['denial', 'insists', 'contradicts', 'speaks of claim'];

/** All pairs of sentences near each other that may be a claim and its answer. */
export function evidenceIn(readings: readonly Reading[]): readonly Evidence[] {
  return readings.flatMap((claim, index) => {
    if (!mayClaim(claim)) return [];
    const own = claimSigns(claim, readings[index - 1]);
    return PLACES.flatMap((place) => {
      const answer = readings[index + place];
      const near = answer && (place < 0 ? isNear(answer, claim, -place) : isNear(claim, answer, place));
      return near && !isElsewhere(answer) ? evidenceOf(answer, claim, own) : [];
    });
  });
}

function evidenceOf(
  reading: Reading,
  claim: Reading,
  claimed: Readonly<Record<ClaimSign, number>>,
): readonly Evidence[] {
  const replies = mayReply(reading, claim) && !isNoReply(reading, claim);
  const finds = mayFind(reading) && !findsElse(reading, claim);
  if (!replies && !finds) return [];
  const answering = answersFor(reading, claim);
  const reply = replies ? replySigns(reading, claim, claimed, answering) : null;
  const own = { ...claimed, ...placeSigns(reading, claim) };
  return [
    {
      claim: claim.view.index,
      answer: reading.view.index,
      reply: reply && { ...own, ...reply },
      finding: finds ? { ...own, ...findingSigns(reading, claim, answering) } : null,
    },
  ];
}

function replySigns(
  reading: Reading,
  claim: Reading,
  claimed: Readonly<Record<ClaimSign, number>>,
  answering: Answering | null,
): Readonly<Record<VoiceSign | AnswerSign | 'party answers', number>> | null {
  const voice = voiceSigns(reading, claim, answering);
  if (voice === null) return null;
  const said = answerSigns(reading, claim);
  const responds = ANSWERING.some((sign) => said[sign] > 0);
  if (!responds && said['shared words'] === 0 && isTalk(claimed)) return null;
  const answers = voice['no relation'] === 0 && responds;
  return { ...voice, ...said, 'party answers': Number(answers) };
}

/** Nothing accuses, nothing is alleged, nobody comes to harm: what another says next is talk. */
function isTalk({ accuses, tried, alleges, harm }: Readonly<Record<ClaimSign, number>>): boolean {
  return accuses + tried + alleges + harm === 0;
}

function placeSigns({ view }: Reading, claim: Reading): Readonly<Record<PlaceSign, number>> {
  const apart = Math.abs(view.index - claim.view.index);
  return {
    beside: Number(apart === 1),
    ahead: Number(view.index < claim.view.index),
    between: apart - 1,
  };
}
