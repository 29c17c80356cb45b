import type { Standing } from '../../../model.ts';
import type { Reading } from '../reading.ts';
import { holds, listed } from '../sentence/about-word.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { toldByNobody } from '../standing/told-by-nobody.ts';
import { tellsOfAnother } from './told-deed.ts';

/** What speaks for or against a sentence's being a claim that somebody answers. */
export const CLAIM_SIGNS = [
  'accuses',
  'tried',
  'tells of another',
  'somebody says',
  'nobody says',
  'alleges',
  'harm',
  'denied',
  'after another',
] as const;

export type ClaimSign = (typeof CLAIM_SIGNS)[number];

/** What makes a sentence a claim that can be answered. */
const CLAIMS: readonly Standing[] = ['accusation', 'charge', 'plea', 'conviction'];

/** More words of harm than so many say no more. */
const MOST_HARM = 3;

/** The signs of a claim in a sentence and in the one before it. */
export function claimSigns(
  reading: Reading,
  before: Reading | undefined,
): Readonly<Record<ClaimSign, number>> {
  const { view, speaker, standings } = reading;
  return {
    accuses: Number(standings.includes('accusation')),
    tried: Number(standings.some((one) => one === 'charge' || one === 'conviction' || one === 'plea')),
    'tells of another': Number(tellsOfAnother(reading) !== null),
    'somebody says': Number(speaker !== null),
    'nobody says': Number(speaker === null && toldByNobody(view) !== null),
    alleges: Number(holds(view, 'alleging-verbs') || holds(view, 'accusers')),
    harm: Math.min(MOST_HARM, harmsIn(view)),
    denied: Number(standings.includes('denial')),
    'after another': Number(before !== undefined && before.standings.length > 0),
  };
}

/** Whether a sentence accuses, charges or convicts. */
export function isClaim({ standings }: Reading): boolean {
  return standings.some((standing) => CLAIMS.includes(standing));
}

/** Who makes a claim, by name: nobody accuses himself. */
export function claimantOf({ speaker, accused }: Reading): number | null {
  const entity = speaker?.entity ?? null;
  return entity !== null && accused.includes(entity) ? null : entity;
}

/** Whether a sentence can be a claim at all: it accuses or tries somebody, or it is said and no denial or finding. */
export function mayClaim(reading: Reading): boolean {
  const { view, standings, speaker } = reading;
  if (isClaim(reading)) return true;
  if (standings.includes('denial') || standings.includes('finding')) return false;
  return speaker !== null || toldByNobody(view) !== null;
}

function harmsIn(view: SentenceView): number {
  return view.words.filter((_, word) => isHarm(view, word)).length;
}

function isHarm(view: SentenceView, word: number): boolean {
  return IS_HARM.some((isIn) => isIn(view, word));
}

const IS_HARM = ['harm-words', 'wrongdoing', 'accusing-words'].map(listed);
