import type { Analysis, Sentence } from '../../model.ts';
import { areOfOtherYears } from './same-matter.ts';

/**
 * Whether a reply answers a claim that it stands in a group with, and not the one in question: the two claims name other years,
 * or the reply was told in a paragraph before, to what somebody else said ("dismissed the reports").
 */
export function answersAnotherClaim(analysis: Analysis, reply: number, claim: number): boolean {
  const { sentences } = analysis;
  const group = sentences[reply]?.group ?? null;
  if (group === null || sentences[claim]?.group === group) return false;
  const claims = sentences.filter((one) => one.group === group && one.accused.length > 0);
  const told = claims.map((one) => textOf(analysis, one)).join(' ');
  return (
    areOfOtherYears(told, textOf(analysis, sentences[claim])) || isSaidBefore(analysis, reply, claim, claims)
  );
}

function isSaidBefore(
  { sentences }: Analysis,
  reply: number,
  claim: number,
  claims: readonly Sentence[],
): boolean {
  const [said, asked] = [sentences[reply], sentences[claim]];
  if (!said || !asked || reply > claim || said.passage === asked.passage) return false;
  return claims.length > 0 && asked.speaker !== null && claims.every((one) => isOfOther(one, asked));
}

/** Whether each of two claims has somebody who makes it, and not the same. */
function isOfOther({ speaker }: Sentence, { speaker: other }: Sentence): boolean {
  if (speaker === null || other === null) return false;
  return speaker.entity === null || speaker.entity !== other.entity;
}

function textOf({ document: { text } }: Analysis, sentence: Sentence | undefined): string {
  return sentence === undefined ? '' : text.slice(sentence.start, sentence.end);
}
