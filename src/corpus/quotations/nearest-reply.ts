import type { Analysis } from '../../model.ts';
import { accusedOf, isAnswered, isOpen, isPlea, type Members, namesOf, partyOf } from './accused-in.ts';
import { answersAnotherClaim } from './another-claim.ts';
import { canStand } from './can-stand.ts';
import { denialOf } from './denied-report.ts';
import { repliersIn } from './repliers.ts';

/** Where many are accused in one sentence, the replies of so many are shown with it. */
const MOST_REPLIES = 2;

/** What may be a reply is shown so near its claim: two or three paragraphs; further off it is more often about something else. */
const POSSIBLE_WITHIN = 8;

/**
 * The sentences (indices) in which those whom a group accuses reply, in the order of nearness, as many as a screen can bear;
 * where nobody surely does, the nearest that may be a reply. Of those asked for, all names of one are one, and they come first:
 * whoever is accused in the same sentence has his reply there too, where room is left.
 */
export function repliesTo(
  analysis: Analysis,
  main: number,
  members: Members,
  about: ReadonlySet<number>,
): readonly number[] {
  const denial = denialOf(analysis, main);
  if (denial !== null) return [denial];
  const told = [...members].filter((member) => !isPlea(analysis.sentences[member]));
  const accused = partyOf(analysis, told, about);
  const silent = accused.filter((one) => !isAnswered(analysis, members, one, about));
  const nearest = silent.flatMap((one) => nearestReply(analysis, main, namesOf(one, about)) ?? []);
  if (nearest.length === 0 && silent.length === accused.length && told.some((one) => isOpen(analysis, one)))
    nearest.push(...possibleReply(analysis, main, silent, about));
  const byNearness = (a: number, b: number): number => Math.abs(a - main) - Math.abs(b - main) || b - a;
  const together = new Set(told.flatMap((member) => accusedOf(analysis.sentences[member])));
  const beside = [...together].filter(
    (one) => !accused.includes(one) && !about.has(one) && !isAnswered(analysis, members, one, about),
  );
  const others = beside.flatMap((one) => nearestReply(analysis, main, new Set([one])) ?? []);
  return [...new Set([...nearest.sort(byNearness), ...others.sort(byNearness)])].slice(0, MOST_REPLIES);
}

/**
 * The reply nearest in the document; of two equally near the later, because a reply follows its claim. One that answers another
 * claim is found only where `ofAnother` asks for it.
 */
export function nearestReply(
  analysis: Analysis,
  main: number,
  names: ReadonlySet<number>,
  ofAnother = false,
): number | null {
  const repliers = repliersIn(analysis);
  const count = analysis.sentences.length;
  for (let distance = 1; distance < count; distance++) {
    for (const index of [main + distance, main - distance]) {
      if (!canStand(analysis.sentences[index])) continue;
      if (!repliers.in(index).some((one) => names.has(one))) continue;
      if (answersAnotherClaim(analysis, index, main) === ofAnother) return index;
    }
  }
  return null;
}

function possibleReply(
  analysis: Analysis,
  main: number,
  silent: readonly number[],
  about: ReadonlySet<number>,
): readonly number[] {
  const repliers = repliersIn(analysis);
  const names = new Set(silent.flatMap((one) => [...namesOf(one, about)]));
  const found = silent.flatMap((one) => repliers.possibleFor(one, main) ?? []);
  const near = found.filter(
    (one) => Math.abs(one - main) <= POSSIBLE_WITHIN && !isOfOther(analysis, one, names),
  );
  return near.filter((one) => canStand(analysis.sentences[one])).slice(0, 1);
}

/** What a body says by its own name is pointed at, not shown as an answer of somebody else. */
function isOfOther({ sentences }: Analysis, index: number, names: ReadonlySet<number>): boolean {
  const speaker = sentences[index]?.speaker?.entity ?? null;
  return speaker !== null && !names.has(speaker);
}
