import type { Analysis, Scope } from '../../model.ts';
import type { DocumentSummary } from '../../store/store.ts';
import type { Freshness, Happening, NameFinding, News, QuotationGroup } from '../corpus.ts';
import type { FreshnessOf } from '../freshness.ts';
import { namesUnlessTopic } from '../names/names-or-topic.ts';
import { groupAround } from '../quotations/quotation-groups.ts';
import { happeningsOf, type ToldHappening } from '../tellings/happenings.ts';
import { type QuotedTelling, tellingsOf } from '../tellings/tellings.ts';
import { type TimelineParts, tellingsAbout, toHappening } from '../timeline.ts';
import { triedForTopic } from '../tried.ts';
import { changeByEdit, changeByTelling, changeOfDay, isAlike } from './news-change.ts';
import { olderTellings } from './news-older.ts';
import { newestOf } from './news-order.ts';
import { type TopicPlaces, topicPlaces } from './news-topic.ts';

/** What news are found with. */
export interface NewsParts extends TimelineParts {
  readonly fresh: FreshnessOf;
}

/** What is new, before it is sorted into what is shown and what is background. */
export interface RawNews extends Pick<News, 'names' | 'happenings' | 'mentions' | 'matches' | 'tried'> {
  /** Documents that hold something new of what was asked for. */
  readonly documents: readonly DocumentSummary[];
  /** New sentences that may name a date ahead. */
  readonly sentences: readonly NewSentences[];
}

/** Sentences (indices) of one document. */
export interface NewSentences {
  readonly analysis: Analysis;
  readonly indices: ReadonlySet<number>;
}

/** What these documents tell that is new. */
export async function generalNews(
  documents: readonly DocumentSummary[],
  scope: Scope,
  fresh: Freshness,
  parts: NewsParts,
): Promise<RawNews> {
  const newest = newestOf(documents);
  const analyses = await parts.analyses.of(newest.map(({ id }) => id));
  const own = analyses.flatMap((analysis) => tellingsOf(analysis, () => true));
  const older = await olderTellings(own, newest, scope, fresh, parts);
  return {
    names: null,
    documents,
    happenings: newHappenings([...own, ...older], analyses, fresh),
    mentions: [],
    sentences: analyses.map((analysis) => newSentences(analysis, fresh)),
    matches: [],
    tried: [{ what: 'happenings' }],
  };
}

/** What these documents tell that is new of a name or of a topic's words. */
export async function topicNews(
  topic: string,
  candidates: readonly DocumentSummary[],
  scope: Scope,
  fresh: Freshness,
  parts: NewsParts,
): Promise<RawNews> {
  const names = await namesUnlessTopic(topic, scope, parts.names, parts.mirror);
  const places =
    names.entities.length > 1 ? [] : await topicPlaces(topic, names, candidates, scope, fresh, parts);
  if (places.length === 0) return nothing(names);
  const told = await tellingsAbout({ topic }, names, scope, parts, fresh.holdsNew);
  const analyses = places.map(({ analysis }) => analysis);
  const happenings = newHappenings(told.tellings, analyses, fresh);
  const bearing = new Set(analyses.map(({ document }) => document.id));
  return {
    names: told.isName ? names : { ...names, match: null },
    documents: candidates.filter(({ id }) => bearing.has(id)),
    happenings,
    mentions: mentionsBeside(happenings, told.tellings, places),
    sentences: places.map(({ analysis, sentences }) => ({ analysis, indices: new Set(sentences) })),
    matches: places.map(({ match }) => match),
    tried: triedForTopic(told.widened),
  };
}

function nothing(names: NameFinding): RawNews {
  const empty = { documents: [], happenings: [], mentions: [], sentences: [], matches: [] };
  return { names, ...empty, tried: triedForTopic([]) };
}

function newSentences(analysis: Analysis, fresh: Freshness): NewSentences {
  const { document, sentences } = analysis;
  const indices = sentences.flatMap((sentence, index) =>
    fresh.isNewAt(document.id, sentence) ? [index] : [],
  );
  return { analysis, indices: new Set(indices) };
}

/** Happenings that no older sentence tells, and those of which a new one gives another date or figure. */
function newHappenings(
  tellings: readonly QuotedTelling[],
  analyses: readonly Analysis[],
  fresh: Freshness,
): readonly Happening[] {
  const known = new Map(analyses.map((analysis) => [analysis.document.id, analysis]));
  const before = tellings.filter((telling) => !isNew(telling, fresh));
  return happeningsOf(tellings).flatMap((told) => asNews(told, before, known, fresh));
}

/** Another figure makes it another happening; what is told in nearly the same words before says so. */
function asNews(
  told: ToldHappening<QuotedTelling>,
  before: readonly QuotedTelling[],
  analyses: ReadonlyMap<string, Analysis>,
  fresh: Freshness,
): readonly Happening[] {
  const all = [told.telling, ...told.others];
  const recent = all.filter((telling) => isNew(telling, fresh));
  const older = all.filter((telling) => !recent.includes(telling));
  for (const telling of recent) {
    const alike = before.filter((other) => older.includes(other) || isAlike(telling, other));
    const change = changeOfDay(telling, older) ?? changeIn(telling, alike, analyses, fresh);
    if (change)
      return [
        toHappening(
          { ...told, key: changedKey(told.key, change), telling, others: [], otherDays: [] },
          change,
        ),
      ];
  }
  return older.length === 0 && recent.length > 0 ? [toHappening(told)] : [];
}

/** A line that is shown again, because it changed, is another line. */
function changedKey(key: string, { what, now }: NonNullable<Happening['change']>): string {
  return `${key}|${what} ${now}`;
}

function changeIn(
  { group }: QuotedTelling,
  older: readonly QuotedTelling[],
  analyses: ReadonlyMap<string, Analysis>,
  fresh: Freshness,
): Happening['change'] | null {
  const main = group.quotations[group.main];
  const analysis = main && analyses.get(main.document.id);
  if (!main || !analysis) return null;
  const instead = fresh.insteadAt(main.document.id, main.span);
  const edited = instead === null ? null : changeByEdit(analysis, main.span, instead);
  if (edited || older.length === 0) return edited;
  return changeByTelling(
    analysis,
    main.span,
    older.map(({ sentence }) => sentence),
  );
}

function isNew({ group }: QuotedTelling, fresh: Freshness): boolean {
  const main = group.quotations[group.main];
  return main !== undefined && fresh.isNewAt(main.document.id, main.span);
}

/** Of each document whose happenings are all known, the best new sentence that tells none of them. */
function mentionsBeside(
  happenings: readonly Happening[],
  tellings: readonly QuotedTelling[],
  places: readonly TopicPlaces[],
): readonly QuotationGroup[] {
  const shown = new Set(happenings.flatMap((one) => [one.group, ...one.tellings].map(documentOf)));
  const told = new Set(tellings.map(({ group }) => placeOf(group)));
  return places.flatMap(({ analysis, best, about }) => {
    if (shown.has(analysis.document.id)) return [];
    for (const index of best) {
      const group = groupAround(analysis, index, { about });
      if (group && !told.has(placeOf(group))) return [group];
    }
    return [];
  });
}

function documentOf({ quotations, main }: QuotationGroup): string {
  return quotations[main]?.document.id ?? '';
}

function placeOf(group: QuotationGroup): string {
  return `${documentOf(group)} ${group.quotations[group.main]?.span.start}`;
}
