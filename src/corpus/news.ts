import { addDays, compareDates, intervalOf } from '../dates/date-value.ts';
import type { DateValue, Scope } from '../model.ts';
import type { DocumentSummary, NameRecord, NameStore } from '../store/store.ts';
import { fold } from '../text.ts';
import type { Happening, NameFinding, News, NewsRequest } from './corpus.ts';
import { isVisible } from './coverage.ts';
import { compareText, newestFirst } from './document-order.ts';
import { happeningsOf } from './happenings.ts';
import { listDocuments } from './listing.ts';
import { withReplies } from './replies-elsewhere.ts';
import { searchCorpus } from './search.ts';
import { tellingsOf } from './tellings.ts';
import { type TimelineParts, timelineOf, toHappening } from './timeline.ts';

/** What news are found with. */
export interface NewsParts extends TimelineParts {
  readonly store: NameStore;
}

/** Without a topic the happenings of so many documents are read, the newest: no screen shows more. */
const MOST_DOCUMENTS = 60;

/** An event so many days older than its article is background: new to the reader, but no news (style, rule 32). */
const BACKGROUND_DAYS = 90;

/** Names listed as new; more is an index, not news. */
const MOST_NAMES = 8;

/**
 * What arrived after a change, or is dated on or after a date: documents, happenings once each, names that no other
 * visible document bears. A happening that an older document tells too is not new.
 */
export async function newsOf(request: NewsRequest, scope: Scope, parts: NewsParts): Promise<News> {
  const visible = [...parts.mirror.summaries.values()].filter((summary) => isVisible(summary, scope));
  const fresh = new Map(visible.filter(isNew(request)).map((summary) => [summary.id, summary]));
  const found = await happeningsAbout(request, scope, fresh, parts);
  const wanted = found.happenings.filter((happening) => isNews(happening, fresh));
  const bearing = request.topic === null ? fresh : await bearersAmong(found, request, scope, fresh, parts);
  return {
    names: found.names,
    documents: listDocuments(bearing.values(), '', scope),
    happenings: wanted.filter((happening) => !isBackground(happening)).sort(latestFirst),
    background: wanted.filter(isBackground).sort(latestFirst),
    newNames: await namesOnlyIn(bearing, fresh, visible, parts.store),
    tried: found.tried,
  };
}

interface Found {
  readonly names: NameFinding | null;
  readonly happenings: readonly Happening[];
  readonly tried: readonly string[];
}

function isNew({ since, from }: NewsRequest): (summary: DocumentSummary) => boolean {
  return ({ change, date }) => {
    if (since !== null) return change > since;
    if (from === null) return true;
    const known = date.value ?? date.notBefore;
    return known !== null && compareDates(known, from) >= 0;
  };
}

async function happeningsAbout(
  { topic }: NewsRequest,
  scope: Scope,
  fresh: ReadonlyMap<string, DocumentSummary>,
  parts: NewsParts,
): Promise<Found> {
  if (topic !== null) return timelineOf({ topic }, scope, parts);
  const newest = [...fresh.values()].sort(newestFirst).slice(0, MOST_DOCUMENTS);
  const analyses = await parts.analyses.of(newest.map(({ id }) => id));
  const happenings = happeningsOf(analyses.flatMap((analysis) => tellingsOf(analysis, () => true))).map(
    toHappening,
  );
  const groups = await withReplies(
    happenings.map(({ group }) => group),
    scope,
    parts,
  );
  return {
    names: null,
    happenings: happenings.map((each, index) => ({ ...each, group: groups[index] ?? each.group })),
    tried: ['sentences that tell a happening'],
  };
}

/** The new documents that name the topic, or have its words. */
async function bearersAmong(
  { names }: Found,
  request: NewsRequest,
  scope: Scope,
  fresh: ReadonlyMap<string, DocumentSummary>,
  parts: NewsParts,
): Promise<ReadonlyMap<string, DocumentSummary>> {
  const [entity] = names?.entities ?? [];
  const linked = entity ? await parts.names.linked(entity, scope) : null;
  const bearing = new Set(
    linked
      ? linked.entity.members.map(({ document }) => document)
      : await documentsWith(request, scope, parts),
  );
  return new Map([...fresh].filter(([id]) => bearing.has(id)));
}

async function documentsWith(
  { topic }: NewsRequest,
  scope: Scope,
  parts: NewsParts,
): Promise<readonly string[]> {
  const { full } = await searchCorpus({ words: topic ?? '' }, scope, parts);
  return full.flatMap(({ quotations }) => quotations.map(({ document }) => document.id));
}

/** Told by a new document, and by no older one. */
function isNews({ group, tellings }: Happening, fresh: ReadonlyMap<string, DocumentSummary>): boolean {
  return [group, ...tellings].every(({ quotations, main }) => fresh.has(quotations[main]?.document.id ?? ''));
}

/** Whether it lies long before the article that tells it. */
function isBackground({ date, group }: Happening): boolean {
  const article = group.quotations[group.main]?.document.date.value ?? null;
  if (date.value === null || article === null) return false;
  return lastDay(date.value) < addDays(firstDay(article), -BACKGROUND_DAYS);
}

/** Newest first, then those without a date. */
function latestFirst(a: Happening, b: Happening): number {
  if (a.date.value !== null && b.date.value !== null) return compareDates(b.date.value, a.date.value);
  return Number(a.date.value === null) - Number(b.date.value === null);
}

/** People and organizations of these documents whom no older visible document names; none where all are new. */
async function namesOnlyIn(
  bearing: ReadonlyMap<string, DocumentSummary>,
  fresh: ReadonlyMap<string, DocumentSummary>,
  visible: readonly DocumentSummary[],
  store: NameStore,
): Promise<readonly string[]> {
  const older = new Set(visible.filter(({ id }) => !fresh.has(id)).map(({ id }) => id));
  if (older.size === 0) return [];
  const newest = [...bearing.values()].sort(newestFirst).slice(0, MOST_DOCUMENTS);
  const records = (await store.namesOf(newest.map(({ id }) => id))).filter(isFullName);
  const forms = [...new Set(records.map(({ form }) => fold(form)))];
  const known = await store.namesBy('form', forms);
  const olderForms = new Set(
    known.filter(({ document }) => older.has(document)).map(({ form }) => fold(form)),
  );
  const seen = new Set(
    records.filter(({ form }) => olderForms.has(fold(form))).map(({ name }) => fold(name)),
  );
  const mentions = new Map<string, number>();
  for (const record of records) {
    if (!seen.has(fold(record.name))) {
      mentions.set(record.name, (mentions.get(record.name) ?? 0) + record.mentions);
    }
  }
  const ranked = [...mentions].sort(([a, x], [b, y]) => y - x || compareText(a, b));
  return ranked.slice(0, MOST_NAMES).map(([name]) => name);
}

/** A lone surname tells nobody apart, a single letter nothing. */
function isFullName({ kind, form }: NameRecord): boolean {
  return /\S{2}/u.test(form) && (kind === 'organization' || (kind === 'person' && /\s/u.test(form)));
}

function firstDay(value: DateValue): DateValue {
  return intervalOf(value).from;
}

function lastDay(value: DateValue): DateValue {
  return intervalOf(value).to;
}
