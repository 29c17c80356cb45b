import type { Analysis, Scope } from '../../model.ts';
import type { Analyses } from '../analyses.ts';
import type { MissingReply, Quotation, QuotationGroup } from '../corpus.ts';
import { type Bearer, bearersOf } from '../names/bearers.ts';
import type { NameLookup } from '../names/name-lookup.ts';
import { withoutTwice } from './missing-replies.ts';
import { isVerdict } from './proceedings.ts';
import { toQuotation } from './quotation-groups.ts';
import { repliersIn } from './repliers.ts';
import { replyOnMatter } from './reply-on-matter.ts';

/** What replies are looked for with. */
export interface ReplyParts {
  readonly names: NameLookup;
  readonly analyses: Analyses;
}

/** What the visible documents hold of replies by one who is accused, and of how proceedings against him ended. */
interface Answers {
  readonly name: string;
  readonly replies: readonly Quotation[];
  /** What may be a reply of his; or is one of somebody who may be he, where several bear the name. */
  readonly possible: readonly Quotation[];
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
      if (group.missing.length === 0) return group;
      const found = group.missing.map(async (one) =>
        withReply(one, group, await Promise.all(one.of.map(({ name }) => answersOf(name)))),
      );
      return { ...group, missing: withoutTwice(await Promise.all(found)) };
    }),
  );
}

/** Of several who may answer, the one of whom something was found comes first. */
function withReply(
  missing: MissingReply,
  { quotations, main }: QuotationGroup,
  answers: readonly Answers[],
): MissingReply {
  const claim = quotations[main];
  const own = claim?.document;
  for (const [at, { name, replies, verdicts }] of answers.entries()) {
    const others = replies.filter(
      ({ document }) => document.id !== own?.id && !isOutdated(document, own, verdicts),
    );
    const elsewhere = claim && replyOnMatter(others, claim, name);
    if (!elsewhere) continue;
    const told = { of: missing.of.slice(at), at: elsewhere, isSure: true };
    return missing.at === null ? told : { ...told, perhapsHere: true };
  }
  if (missing.at !== null) return missing;
  // What denies only something else is no reply for sure.
  for (const [at, { replies, possible }] of answers.entries()) {
    const perhaps = [...replies.slice(-1), ...possible].find(({ document }) => document.id !== own?.id);
    if (perhaps) return { of: missing.of.slice(at), at: perhaps, isSure: false };
  }
  return missing;
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
  const replies = bearers.flatMap(repliesIn);
  const possible = bearers.flatMap((bearer) => possibleIn(bearer) ?? []);
  if (isOne) return { name, replies, possible, verdicts: bearers.flatMap(verdictsIn) };
  return { name, replies: [], possible: [...replies, ...possible], verdicts: [] };
}

function repliesIn({ analysis, entities }: Bearer): readonly Quotation[] {
  const repliers = repliersIn(analysis);
  return analysis.sentences.flatMap((_, index) => {
    if (!repliers.in(index).some((entity) => entities.has(entity))) return [];
    return toQuotation(analysis, index, 'quotation') ?? [];
  });
}

/** What in a document that accuses somebody may be his answer. */
function possibleIn({ analysis, entities }: Bearer): Quotation | null {
  const repliers = repliersIn(analysis);
  for (const claim of claimsIn(analysis, entities))
    for (const entity of entities) {
      const found = repliers.possibleFor(entity, claim);
      if (found !== null) return toQuotation(analysis, found, 'quotation');
    }
  return null;
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
