import type { Analysis, Sentence } from '../../model.ts';
import type { QuotationGroup } from '../corpus.ts';
import { canStand } from './can-stand.ts';
import { clears, isVerdict } from './proceedings.ts';
import { repliersIn } from './repliers.ts';

/** What a group says of those whom it accuses, and of their replies. */
export interface AccusationTold
  extends Pick<QuotationGroup, 'reply' | 'concerns' | 'accuses' | 'unanswered'> {
  /** The sentence (index) that may be a reply, where no other is. */
  readonly possible: number | null;
}

/** Sentences of a document (indices) that are shown together. */
type Members = ReadonlySet<number>;

/** Where many are accused in one sentence, the replies of so many are shown with it. */
const MOST_REPLIES = 2;

/** What may be a reply is shown so near its claim: two or three paragraphs; further off it is more often about something else. */
const POSSIBLE_WITHIN = 8;

/**
 * The sentences (indices) in which those whom a group accuses reply, in the order of nearness, as many as a screen can bear;
 * where nobody surely does, the nearest that may be a reply. Of those asked for, all names of one are one.
 */
export function repliesTo(
  analysis: Analysis,
  main: number,
  members: Members,
  about: ReadonlySet<number>,
): readonly number[] {
  const told = [...members].filter((member) => !isPlea(analysis.sentences[member]));
  const accused = partyOf(analysis, told, about);
  const silent = accused.filter((one) => !isAnswered(analysis, members, one, about));
  const nearest = silent.flatMap((one) => nearestReply(analysis, main, namesOf(one, about)) ?? []);
  if (nearest.length === 0 && silent.length === accused.length) {
    const open = told.some((member) => isOpen(analysis, member));
    return open ? possibleReply(analysis, main, silent, about) : [];
  }
  const ordered = nearest.sort((a, b) => Math.abs(a - main) - Math.abs(b - main) || b - a);
  return [...new Set(ordered)].slice(0, MOST_REPLIES);
}

/** Whom a group accuses, and whether they reply in it. */
export function accusationIn(
  analysis: Analysis,
  main: number,
  members: Members,
  about: ReadonlySet<number>,
): AccusationTold {
  const party = partyOf(analysis, [...members], about);
  const concerns = concernedBy(analysis, party, members, about);
  const open = [...members].filter((member) => isOpen(analysis, member));
  const accused = partyOf(analysis, open, about).filter((one) => party.includes(one));
  const accuses = open.some((member) => isClaim(analysis.sentences[member], accused));
  const silent = accused.filter((one) => !isAnswered(analysis, members, one, about));
  const unanswered = silent.flatMap((one) => analysis.entities[one]?.name ?? []);
  const told = { concerns, accuses, unanswered, possible: null };
  if (party.some((one) => isAnswered(analysis, members, one, about)))
    return { ...told, reply: 'in the group' };
  if (accused.length === 0) return { ...told, reply: 'not needed', unanswered: [] };
  const [possible = null] = accused.flatMap((one) => repliersIn(analysis).possibleFor(one, main) ?? []);
  return { ...told, possible, reply: possible === null ? 'none' : 'unsure' };
}

/** Where nobody in particular was asked for, whoever is accused counts; a denial concerns who denies. */
function concernedBy(
  analysis: Analysis,
  party: readonly number[],
  members: Members,
  about: ReadonlySet<number>,
): QuotationGroup['concerns'] {
  if (party.length > 0) return about.size === 0 || party.some((one) => about.has(one)) ? 'asked' : 'others';
  const replying = [...members].flatMap((member) => repliersIn(analysis).in(member));
  return replying.some((one) => about.has(one)) ? 'asked' : null;
}

/** Whom the sentences are about: of them those who were asked for, where any of these is among them. */
function partyOf(
  analysis: Analysis,
  members: readonly number[],
  about: ReadonlySet<number>,
): readonly number[] {
  const accused = new Set(members.flatMap((member) => analysis.sentences[member]?.accused ?? []));
  const asked = [...accused].filter((entity) => about.has(entity));
  return (asked.length > 0 ? asked : [...accused]).sort((a, b) => a - b);
}

/** Whether a sentence leaves something to reply to: what a court decided, or cleared somebody of, does not. */
function isOpen(analysis: Analysis, member: number): boolean {
  const sentence = analysis.sentences[member];
  if (!sentence || isVerdict(sentence)) return false;
  return !clears(analysis, sentence);
}

function isClaim(sentence: Sentence | undefined, accused: readonly number[]): boolean {
  if (!sentence?.accused.some((one) => accused.includes(one))) return false;
  return !sentence.standings.every((standing) => standing === 'finding' || standing === 'denial');
}

/** Who pleads guilty replies to nothing more. */
function isPlea(sentence: Sentence | undefined): boolean {
  return sentence?.standings.includes('plea') === true && isVerdict(sentence);
}

/** A body also replies where a person accused beside it does: its head speaks for it. */
function isAnswered(
  analysis: Analysis,
  members: Members,
  accused: number,
  about: ReadonlySet<number>,
): boolean {
  const repliers = repliersIn(analysis);
  const names = namesOf(accused, about);
  const replies = [...members].flatMap((member) => repliers.in(member));
  if (replies.some((one) => names.has(one))) return true;
  if (analysis.entities[accused]?.kind !== 'organization') return false;
  return [...members].some((member) => {
    const together = analysis.sentences[member]?.accused ?? [];
    return together.includes(accused) && together.some((one) => replies.includes(one));
  });
}

/** Of those asked for all names in a document are one; others are who they are. */
function namesOf(entity: number, about: ReadonlySet<number>): ReadonlySet<number> {
  return about.has(entity) ? about : new Set([entity]);
}

/** The reply nearest in the document; of two equally near the later, because a reply follows its claim. */
function nearestReply(analysis: Analysis, main: number, names: ReadonlySet<number>): number | null {
  const repliers = repliersIn(analysis);
  const count = analysis.sentences.length;
  for (let distance = 1; distance < count; distance++) {
    for (const index of [main + distance, main - distance]) {
      if (!canStand(analysis.sentences[index])) continue;
      if (repliers.in(index).some((one) => names.has(one))) return index;
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
