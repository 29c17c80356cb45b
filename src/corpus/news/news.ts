import type { Scope } from '../../model.ts';
import type { DocumentSummary } from '../../store/store.ts';
import type { Freshness, Happening, News, NewsRequest, QuotationGroup } from '../corpus.ts';
import { isVisible } from '../coverage.ts';
import { ALL_NEW } from '../freshness.ts';
import { listDocuments } from '../listing.ts';
import { memberKey } from '../names/found-entity.ts';
import { withReplies } from '../quotations/replies-elsewhere.ts';
import { namesAhead } from './news-ahead.ts';
import { isBackground, wasOldOnArrival } from './news-background.ts';
import { generalNews, type NewsParts, type RawNews, topicNews } from './news-happenings.ts';
import { namesInNews } from './news-names.ts';
import { latestFirst } from './news-order.ts';

/**
 * What is new since a moment, or all there is: documents, happenings once each, names that no older visible document
 * bears, dates ahead. A happening that an older document tells too is not new, unless a figure or a date changed.
 */
export async function newsOf(request: NewsRequest, scope: Scope, parts: NewsParts): Promise<News> {
  const { summaries } = parts.mirror;
  const fresh = request.since ? parts.fresh(request.since, scope) : null;
  const visible = () => [...summaries.values()].filter((summary) => isVisible(summary, scope));
  const candidates = fresh?.touched?.flatMap((id) => summaries.get(id) ?? []) ?? visible();
  const found =
    request.topic === null
      ? await generalNews(candidates, scope, fresh ?? ALL_NEW, parts)
      : await topicNews(request.topic, candidates, scope, fresh ?? ALL_NEW, parts);
  return toNews(found, request, scope, found.documents.length > 0 ? visible() : [], fresh, parts);
}

async function toNews(
  found: RawNews,
  { today, topic }: NewsRequest,
  scope: Scope,
  visible: readonly DocumentSummary[],
  fresh: Freshness | null,
  parts: NewsParts,
): Promise<News> {
  const arrivals = parts.mirror.summaries;
  const isOld = (id: string) => fresh !== null && wasOldOnArrival(arrivals.get(id));
  const { happenings, mentions, ahead } = await answered(found, namesAhead(found, today), scope, parts);
  const isBehind = (one: Happening) => isBackground(one, isOld);
  const isOldGroup = ({ quotations, main }: QuotationGroup) => isOld(quotations[main]?.document.id ?? '');
  const bearing = found.documents.filter(({ id }) => (fresh ?? ALL_NEW).isNew(id));
  const directory = await parts.mirror.directory();
  return {
    names: found.names,
    documents: listDocuments(
      bearing.filter(({ id }) => !isOld(id)),
      '',
      scope,
    ),
    oldDocuments: listDocuments(
      bearing.filter(({ id }) => isOld(id)),
      '',
      scope,
    ),
    happenings: happenings.filter((one) => !isBehind(one)).sort(latestFirst),
    background: happenings.filter(isBehind).sort(latestFirst),
    ahead: ahead.filter((one) => !isBehind(one)),
    mentions: mentions.filter((group) => !isOldGroup(group)),
    oldMentions: mentions.filter(isOldGroup),
    ...namesInNews(bearing, visible, fresh ?? ALL_NEW, directory, besideTopic(found, topic)),
    matches: found.matches,
    fresh,
    tried: found.tried,
  };
}

/** The entities that stand in one passage with a topic; null where all news are asked for. */
function besideTopic({ sentences }: RawNews, topic: string | null): ReadonlySet<string> | null {
  if (topic === null) return null;
  const beside = sentences.flatMap(({ analysis, indices }) => {
    const { document, sentences: all, passages, mentions } = analysis;
    const numbers = new Set([...indices].map((index) => all[index]?.passage));
    const near = passages.filter((_passage, number) => numbers.has(number));
    return mentions.flatMap(({ entity, form, start }) =>
      entity !== null && form === 'name' && near.some((one) => one.start <= start && start < one.end)
        ? [memberKey({ document: document.id, entity })]
        : [],
    );
  });
  return new Set(beside);
}

/** All groups with replies that stand in other documents pointed to. */
async function answered(
  found: RawNews,
  ahead: readonly Happening[],
  scope: Scope,
  parts: NewsParts,
): Promise<{
  readonly happenings: readonly Happening[];
  readonly mentions: readonly QuotationGroup[];
  readonly ahead: readonly Happening[];
}> {
  const told = [...found.happenings, ...ahead];
  const groups = [...told.map(({ group }) => group), ...found.mentions];
  const replied = await withReplies(groups, scope, parts);
  const at = (index: number, group: QuotationGroup) => replied[index] ?? group;
  const whole = told.map((one, index) => ({ ...one, group: at(index, one.group) }));
  return {
    happenings: whole.slice(0, found.happenings.length),
    ahead: whole.slice(found.happenings.length),
    mentions: found.mentions.map((group, index) => at(told.length + index, group)),
  };
}
