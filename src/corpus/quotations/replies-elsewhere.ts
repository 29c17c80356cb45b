import type { Analysis, Scope } from '../../model.ts';
import type { Analyses } from '../analyses.ts';
import type { Quotation, QuotationGroup } from '../corpus.ts';
import { type Bearer, bearersOf } from '../names/bearers.ts';
import type { NameLookup } from '../names/name-lookup.ts';
import { isVerdict } from './proceedings.ts';
import { toQuotation } from './quotation-groups.ts';
import { repliersIn } from './repliers.ts';

/** What replies are looked for with. */
export interface ReplyParts {
  readonly names: NameLookup;
  readonly analyses: Analyses;
}

/** What the visible documents hold of replies by one who is accused, and of how proceedings against him ended. */
interface Answers {
  readonly name: string;
  readonly replies: readonly Quotation[];
  /** Whether something may be a reply of his; or is one of somebody who may be he, where several bear the name. */
  readonly isUnsure: boolean;
  /** The dates of articles that tell of his conviction or plea of guilty. */
  readonly verdicts: readonly string[];
}

/**
 * Where no one of the accused replies in the document itself, another visible document may hold a reply: it is
 * pointed to. Only what was looked for everywhere is said to be missing.
 */
export async function withReplies(
  groups: readonly QuotationGroup[],
  scope: Scope,
  parts: ReplyParts,
): Promise<readonly QuotationGroup[]> {
  const known = new Map<string, Promise<Answers>>();
  const answersOf = (name: string): Promise<Answers> => {
    const found = known.get(name) ?? answersBy(name, scope, parts);
    known.set(name, found);
    return found;
  };
  return Promise.all(
    groups.map(async (group) => {
      if (group.reply !== 'none' && group.reply !== 'unsure') return group;
      return withReply(group, await Promise.all(group.unanswered.map(answersOf)));
    }),
  );
}

function withReply(group: QuotationGroup, answers: readonly Answers[]): QuotationGroup {
  const own = group.quotations[group.main]?.document;
  for (const { name, replies, verdicts } of answers) {
    const elsewhere = replies.find(
      ({ document }) => document.id !== own?.id && !isOutdated(document, own, verdicts),
    );
    if (!elsewhere) continue;
    const reply = group.reply === 'none' ? 'elsewhere' : group.reply;
    return { ...group, reply, unanswered: [name], replyElsewhere: elsewhere };
  }
  const isUnsure = answers.some((one) => one.isUnsure || one.replies.length > 0);
  return isUnsure ? { ...group, reply: 'unsure' } : group;
}

/** A denial from before a conviction or plea of guilty is no reply to what is written after it. */
function isOutdated(
  reply: Quotation['document'],
  own: Quotation['document'] | undefined,
  verdicts: readonly string[],
): boolean {
  const [said, written] = [reply.date.value, own?.date.value ?? null];
  if (said === null || written === null) return false;
  return verdicts.some((verdict) => said < verdict && verdict <= written);
}

/** Everything that the visible documents hold of replies by the one whom a full name names, oldest article first. */
async function answersBy(name: string, scope: Scope, { names, analyses }: ReplyParts): Promise<Answers> {
  const { linked } = await names.find(name, scope);
  const named = linked.filter((entity) => entity.name === name || entity.aliases.includes(name));
  const [only, second] = named;
  const isOne = only !== undefined && !second && !only.isLone;
  const asked = isOne ? [only] : linked;
  const bearers = (await Promise.all(asked.map((entity) => bearersOf(entity, analyses)))).flat();
  const isUnsure = bearers.some((bearer) => mayReply(bearer) || (!isOne && repliesIn(bearer).length > 0));
  const surely = isOne ? bearers : [];
  return { name, replies: surely.flatMap(repliesIn), isUnsure, verdicts: surely.flatMap(verdictsIn) };
}

function repliesIn({ analysis, entities }: Bearer): readonly Quotation[] {
  const repliers = repliersIn(analysis);
  return analysis.sentences.flatMap((_, index) => {
    if (!repliers.in(index).some((entity) => entities.has(entity))) return [];
    return toQuotation(analysis, index, 'quotation') ?? [];
  });
}

/** Whether a document that accuses somebody holds what may be his answer. */
function mayReply({ analysis, entities }: Bearer): boolean {
  const repliers = repliersIn(analysis);
  return claimsIn(analysis, entities).some((claim) =>
    [...entities].some((entity) => repliers.possibleFor(entity, claim) !== null),
  );
}

function claimsIn({ sentences }: Analysis, entities: ReadonlySet<number>): readonly number[] {
  return sentences.flatMap(({ accused }, index) => (accused.some((one) => entities.has(one)) ? [index] : []));
}

function verdictsIn({ analysis, entities }: Bearer): readonly string[] {
  const told = claimsIn(analysis, entities).some((index) => {
    const sentence = analysis.sentences[index];
    return sentence !== undefined && isVerdict(sentence);
  });
  const date = analysis.document.date.value;
  return told && date !== null ? [date] : [];
}
