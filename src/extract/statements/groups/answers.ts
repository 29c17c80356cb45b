import type { Standing } from '../../../model.ts';
import { joined, type Reading } from '../reading.ts';
import { admits, answersOpenly, contradicts } from './answer-signs.ts';
import { isClaim } from './claim-signs.ts';
import type { Link } from './links.ts';
import { answersFor } from './speaks-for.ts';
import { tellsOfAnother } from './told-deed.ts';
import { voiceOf } from './voice.ts';

/** What is answered is a claim, and about whom it is told of; what replies to it denies, but for who only admits; what was found on it is a finding. */
export function takeLinks(readings: readonly Reading[], links: readonly Link[]): void {
  for (const { claim: at, answer, kind } of links) {
    const claim = readings[at];
    const reading = readings[answer];
    if (!claim || !reading) continue;
    makeClaim(claim);
    if (kind === 'reply') makeReply(reading, claim);
    else takeStanding(reading, 'finding');
  }
}

function makeClaim(claim: Reading): void {
  if (isClaim(claim)) return;
  claim.standings = ['accusation', ...claim.standings];
  claim.accused = joined(claim.accused, tellsOfAnother(claim) ?? []);
}

function makeReply(reading: Reading, claim: Reading): void {
  const answering = answersFor(reading, claim)?.entities ?? namedIn(reading, claim);
  claim.accused = joined(claim.accused, answering);
  if (!answersOpenly(reading, claim)) return;
  reading.replying = joined(reading.replying, answering);
  const denies = reading.standings.includes('denial') || reading.standings.includes('plea');
  if (!denies && (contradicts(reading.view) || !admits(reading.view))) takeStanding(reading, 'denial');
}

/** Who speaks, where the claim names him. */
function namedIn(reading: Reading, { view }: Reading): readonly number[] {
  const entity = voiceOf(reading)?.entity ?? null;
  return entity !== null && view.mentions.some((one) => one.entity === entity) ? [entity] : [];
}

function takeStanding(reading: Reading, standing: Standing): void {
  if (reading.standings.includes(standing)) return;
  const others =
    standing === 'finding' ? reading.standings.filter((one) => one !== 'accusation') : reading.standings;
  reading.standings = [...others, standing];
}
