import type { Analysis } from '../../model.ts';
import type { Accused, QuotationGroup } from '../corpus.ts';
import {
  accusedOf,
  accusedTogether,
  isAnswered,
  isClaim,
  isOpen,
  isPerson,
  type Members,
  namesOf,
  partyOf,
} from './accused-in.ts';
import { bodySpeaks } from './body-speaks.ts';
import { namesNobody } from './names-nobody.ts';
import { nearestReply } from './nearest-reply.ts';
import { repliersIn } from './repliers.ts';

/** What a group says of those whom it accuses, and of their replies. */
export interface AccusationTold extends Pick<QuotationGroup, 'reply' | 'concerns' | 'accuses'> {
  readonly lacking: readonly Lacking[];
}

/** One who is accused and does not reply in the group. */
export interface Lacking {
  /** All names of who was asked for; a body, and the persons accused with it, of whom each may answer for it. */
  readonly of: readonly Accused[];
  /** The sentence (index) that may be his reply; null for none. */
  readonly possible: number | null;
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
  const isReplied = party.some((one) => isAnswered(analysis, members, one, about));
  const isSilent = (one: number): boolean => !isAnswered(analysis, members, one, about);
  const silent = accused.filter(isSilent);
  const counted = isReplied ? silent.filter((one) => isBesideAnswer(analysis, main, one)) : silent;
  const beside = open.includes(main) ? accusedBeside(analysis, main, accused, about).filter(isSilent) : [];
  const setting = { analysis, main, members, about, open, accused, beside };
  const lacking = lackingOf(setting, counted);
  const told = { concerns, accuses, lacking: [...lacking, ...lackingOf(setting, beside)] };
  if (isReplied) return { ...told, reply: 'in the group' };
  if (accused.length === 0) return { ...told, reply: 'not needed' };
  return { ...told, reply: lacking.some(({ possible }) => possible !== null) ? 'unsure' : 'none' };
}

/** Persons whom the sentence of somebody asked for accuses with him: it is not shown without their replies either. */
function accusedBeside(
  analysis: Analysis,
  main: number,
  accused: readonly number[],
  about: ReadonlySet<number>,
): readonly number[] {
  if (!accused.some((one) => about.has(one))) return [];
  return accusedOf(analysis.sentences[main]).filter((one) => !about.has(one) && isPerson(analysis, one));
}

/** Where one of those accused replies, the silence of a person accused in the same sentence is told too. */
function isBesideAnswer(analysis: Analysis, main: number, entity: number): boolean {
  return isPerson(analysis, entity) && accusedOf(analysis.sentences[main]).includes(entity);
}

/** What a group is about, and whom it accuses. */
interface Setting {
  readonly analysis: Analysis;
  readonly main: number;
  readonly members: Members;
  readonly about: ReadonlySet<number>;
  /** The members that leave something to reply to. */
  readonly open: readonly number[];
  readonly accused: readonly number[];
  /** Persons accused beside whoever was asked for, without a reply here. */
  readonly beside: readonly number[];
}

function lackingOf(setting: Setting, silent: readonly number[]): readonly Lacking[] {
  const asked = silent.filter((one) => setting.about.has(one));
  const others = silent.filter((one) => !setting.about.has(one));
  const lacking = [...(asked.length > 0 ? [asked] : []), ...others.map((one) => [one])].map((same) => {
    const of = [...same, ...same.flatMap((one) => speakersFor(setting, one))];
    const [possible = null] = of.flatMap((one) => possibleFor(setting, one) ?? []);
    return { of: of.flatMap((one) => accusedAs(setting, one)), possible };
  });
  return lacking.filter(({ of }) => of.length > 0);
}

/** Who is accused as a body answers seldom itself: a person accused together with it may. */
function speakersFor({ analysis, open }: Setting, entity: number): readonly number[] {
  if (isPerson(analysis, entity)) return [];
  const together = open.flatMap((member) => accusedTogether(analysis.sentences[member], entity));
  return [...new Set(together)].filter((one) => isPerson(analysis, one));
}

/** A person is told by more than one name: one may be anybody's. */
function accusedAs(setting: Setting, entity: number): readonly Accused[] {
  const { analysis, about, accused } = setting;
  const { name, kind } = analysis.entities[entity] ?? {};
  if (name === undefined || namesNobody(analysis, entity)) return [];
  if (setting.beside.includes(entity)) return [{ name, named: 'always' }];
  if (kind === 'person' && !name.includes(' ')) return [{ name, named: 'never' }];
  if (about.has(entity)) return [{ name, named: isToldFromOthers(setting) ? 'always' : 'never' }];
  if (about.size > 0) return [{ name, named: 'always' }];
  return [{ name, named: accused.length > 1 ? 'of several' : 'never' }];
}

/** Whether replies of others, or the lack of them, stand beside that of whoever was asked for. */
function isToldFromOthers({ analysis, members, about, beside }: Setting): boolean {
  const repliers = repliersIn(analysis);
  return beside.length > 0 || [...members].some((one) => repliers.in(one).some((each) => !about.has(each)));
}

/** What may be a reply of one of the accused, or is one to another claim; never what the group itself says of him. */
function possibleFor({ analysis, main, members, about, accused }: Setting, entity: number): number | null {
  const possible = repliersIn(analysis).possibleFor(entity, main);
  if (possible !== null && !isClaim(analysis.sentences[possible], accused)) return possible;
  const other = nearestReply(analysis, main, namesOf(entity, about), true);
  if (other !== null) return members.has(other) ? null : other;
  return bodySpeaks(analysis, entity, main);
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
