import type { Analysis, Sentence } from '../../model.ts';
import type { QuotationGroup } from '../corpus.ts';
import { canStand } from './can-stand.ts';
import { clears, isVerdict } from './proceedings.ts';
import { repliersIn } from './repliers.ts';
import { areOfOtherYears } from './same-matter.ts';

/** What a group says of those whom it accuses, and of their replies. */
export interface AccusationTold
  extends Pick<QuotationGroup, 'reply' | 'concerns' | 'accuses' | 'unanswered' | 'others'> {
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
 * where nobody surely does, the nearest that may be a reply. Of those asked for, all names of one are one, and they come first:
 * whoever is accused in the same sentence has his reply there too, where room is left.
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
  const byNearness = (a: number, b: number): number => Math.abs(a - main) - Math.abs(b - main) || b - a;
  const beside = accusedOf(analysis.sentences[main]).filter(
    (one) => !accused.includes(one) && !about.has(one),
  );
  const others = beside.flatMap((one) => nearestReply(analysis, main, new Set([one])) ?? []);
  return [...new Set([...nearest.sort(byNearness), ...others.sort(byNearness)])].slice(0, MOST_REPLIES);
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
  const isAsked = (one: number): boolean => about.size === 0 || about.has(one);
  const accuses =
    open.some((member) => isClaim(analysis.sentences[member], accused)) &&
    (concerns === 'others' || accused.some(isAsked));
  const silent = accused.filter((one) => !isAnswered(analysis, members, one, about));
  const beside = silent.some((one) => isPerson(analysis, one)) ? [] : personsBeside(analysis, open, accused);
  const unanswered = namesFor(analysis, [...silent, ...beside]);
  const others = namesFor(
    analysis,
    [...silent, ...beside].filter((one) => !isAsked(one)),
  ).filter((name) => name.includes(' ') || !isPersonName(analysis, name));
  const told = { concerns, accuses, unanswered, others, possible: null };
  if (party.some((one) => isAnswered(analysis, members, one, about)))
    return { ...told, reply: 'in the group' };
  if (accused.length === 0) return { ...told, reply: 'not needed', unanswered: [], others: [] };
  const possible = possibleFor(analysis, main, members, accused, about);
  return { ...told, possible, reply: possible === null ? 'none' : 'unsure' };
}

/** Who is asked for as a body answers seldom itself: a person accused together with it may. */
function personsBeside(
  analysis: Analysis,
  open: readonly number[],
  accused: readonly number[],
): readonly number[] {
  const all = open.flatMap((member) => accusedOf(analysis.sentences[member]));
  return [...new Set(all)].filter((one) => !accused.includes(one) && isPerson(analysis, one));
}

function isPerson({ entities }: Analysis, entity: number): boolean {
  return entities[entity]?.kind === 'person';
}

/** A person is told by more than one name: one may be anybody's. */
function isPersonName({ entities }: Analysis, name: string): boolean {
  return entities.some((entity) => entity.kind === 'person' && entity.name === name);
}

function namesFor({ entities }: Analysis, which: readonly number[]): readonly string[] {
  return which.flatMap((one) => entities[one]?.name ?? []);
}

/** What may be a reply of one of the accused, or is one to a claim of other years; never what the group itself says of him. */
function possibleFor(
  analysis: Analysis,
  main: number,
  members: Members,
  accused: readonly number[],
  about: ReadonlySet<number>,
): number | null {
  const [possible] = accused.flatMap((one) => repliersIn(analysis).possibleFor(one, main) ?? []);
  if (possible !== undefined && !isClaim(analysis.sentences[possible], accused)) return possible;
  const [other] = accused.flatMap((one) => nearestReply(analysis, main, namesOf(one, about), true) ?? []);
  return other === undefined || members.has(other) ? null : other;
}

/** Where nobody in particular was asked for, whoever is accused counts; a denial concerns who denies. */
function concernedBy(
  analysis: Analysis,
  party: readonly number[],
  members: Members,
  about: ReadonlySet<number>,
): QuotationGroup['concerns'] {
  const settled = [...members].flatMap((member) => analysis.sentences[member]?.settled ?? []);
  if (settled.some((one) => about.has(one))) return 'asked';
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
  const accused = new Set(members.flatMap((member) => accusedOf(analysis.sentences[member])));
  const asked = [...accused].filter((entity) => about.has(entity));
  return (asked.length > 0 ? asked : [...accused]).sort((a, b) => a - b);
}

/** Whom a sentence accuses, without those of whom it only tells what a court decided. */
function accusedOf(sentence: Sentence | undefined): readonly number[] {
  const { accused = [], settled = [] } = sentence ?? {};
  return settled.length === 0 ? accused : accused.filter((one) => !settled.includes(one));
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

/**
 * The reply nearest in the document; of two equally near the later, because a reply follows its claim. One that stands in a group
 * with a claim of other years answers that claim: such a one is found only where `ofOtherYears` asks for it.
 */
function nearestReply(
  analysis: Analysis,
  main: number,
  names: ReadonlySet<number>,
  ofOtherYears = false,
): number | null {
  const repliers = repliersIn(analysis);
  const count = analysis.sentences.length;
  for (let distance = 1; distance < count; distance++) {
    for (const index of [main + distance, main - distance]) {
      if (!canStand(analysis.sentences[index])) continue;
      if (!repliers.in(index).some((one) => names.has(one))) continue;
      if (answersOtherYears(analysis, index, main) === ofOtherYears) return index;
    }
  }
  return null;
}

/** Whether a reply stands in a group with a claim that names years, and the claim in question only others. */
function answersOtherYears(
  { document: { text }, sentences }: Analysis,
  reply: number,
  claim: number,
): boolean {
  const group = sentences[reply]?.group ?? null;
  if (group === null || sentences[claim]?.group === group) return false;
  const claims = sentences.filter((one) => one.group === group && one.accused.length > 0);
  const told = claims.map(({ start, end }) => text.slice(start, end)).join(' ');
  const { start = 0, end = 0 } = sentences[claim] ?? {};
  return areOfOtherYears(told, text.slice(start, end));
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
