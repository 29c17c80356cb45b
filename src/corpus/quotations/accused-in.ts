import type { Analysis, Sentence } from '../../model.ts';
import { clears, isVerdict } from './proceedings.ts';
import { repliersIn } from './repliers.ts';

/** Sentences of a document (indices) that are shown together. */
export type Members = ReadonlySet<number>;

/** Whom the sentences are about: of them those who were asked for, where any of these is among them. */
export function partyOf(
  analysis: Analysis,
  members: readonly number[],
  about: ReadonlySet<number>,
): readonly number[] {
  const accused = new Set(members.flatMap((member) => accusedOf(analysis.sentences[member])));
  const asked = [...accused].filter((entity) => about.has(entity));
  return (asked.length > 0 ? asked : [...accused]).sort((a, b) => a - b);
}

/** Whom a sentence accuses, without those of whom it only tells what a court decided. */
export function accusedOf(sentence: Sentence | undefined): readonly number[] {
  const { accused = [], settled = [] } = sentence ?? {};
  return settled.length === 0 ? accused : accused.filter((one) => !settled.includes(one));
}

/** Whether a sentence leaves something to reply to: what a court decided, or cleared somebody of, does not. */
export function isOpen(analysis: Analysis, member: number): boolean {
  const sentence = analysis.sentences[member];
  if (!sentence || isVerdict(sentence)) return false;
  return !clears(analysis, sentence);
}

/** Whether a sentence says of one of the accused more than what was found or denied. */
export function isClaim(sentence: Sentence | undefined, accused: readonly number[]): boolean {
  if (!sentence?.accused.some((one) => accused.includes(one))) return false;
  return !sentence.standings.every((standing) => standing === 'finding' || standing === 'denial');
}

/** Who pleads guilty replies to nothing more. */
export function isPlea(sentence: Sentence | undefined): boolean {
  return sentence?.standings.includes('plea') === true && isVerdict(sentence);
}

/** A body also replies where a person accused beside it does: its head speaks for it. */
export function isAnswered(
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
export function namesOf(entity: number, about: ReadonlySet<number>): ReadonlySet<number> {
  return about.has(entity) ? about : new Set([entity]);
}

/** Whether an entity (index) is a person. */
export function isPerson({ entities }: Analysis, entity: number): boolean {
  return entities[entity]?.kind === 'person';
}

/** Whom a sentence accuses together with somebody. */
export function accusedTogether(sentence: Sentence | undefined, entity: number): readonly number[] {
  const all = accusedOf(sentence);
  return all.includes(entity) ? all.filter((one) => one !== entity) : [];
}
