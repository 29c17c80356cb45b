import type { Scope } from '../../model.ts';
import type { Analyses } from '../analyses.ts';
import type { Quotation, QuotationGroup } from '../corpus.ts';
import { type Bearer, bearersOf } from '../names/bearers.ts';
import type { NameLookup } from '../names/name-lookup.ts';
import { toQuotation } from './quotation-groups.ts';

/** What replies are looked for with. */
export interface ReplyParts {
  readonly names: NameLookup;
  readonly analyses: Analyses;
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
  const known = new Map<string, Promise<readonly Quotation[]>>();
  const repliesOf = (name: string): Promise<readonly Quotation[]> => {
    const found = known.get(name) ?? repliesBy(name, scope, parts);
    known.set(name, found);
    return found;
  };
  return Promise.all(
    groups.map(async (group) => {
      if (group.reply !== 'none') return group;
      const replies = (await Promise.all(group.unanswered.map(repliesOf))).flat();
      const own = group.quotations[group.main]?.document.id;
      const elsewhere = replies.find(({ document }) => document.id !== own);
      return elsewhere ? { ...group, reply: 'elsewhere', replyElsewhere: elsewhere } : group;
    }),
  );
}

/** Everything that the visible documents hold of replies by the one whom a full name names, oldest article first. */
async function repliesBy(
  name: string,
  scope: Scope,
  { names, analyses }: ReplyParts,
): Promise<readonly Quotation[]> {
  const { linked } = await names.find(name, scope);
  const named = linked.filter((entity) => entity.name === name || entity.aliases.includes(name));
  const [only, second] = named;
  if (!only || second || only.isLone) return [];
  return (await bearersOf(only, analyses)).flatMap(repliesIn);
}

function repliesIn({ analysis, entities }: Bearer): readonly Quotation[] {
  return analysis.sentences.flatMap((sentence, index) => {
    if (!sentence.replying.some((entity) => entities.has(entity))) return [];
    return toQuotation(analysis, index, 'quotation') ?? [];
  });
}
