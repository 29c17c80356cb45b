import { isDateValue, overlaps } from '../dates/date-value.ts';
import type { Analysis, DateValue, Scope } from '../model.ts';
import { parseQuery } from '../search/query.ts';
import { type SearchResult, searchPassages } from '../search/rank.ts';
import type { DocumentSummary } from '../store/store.ts';
import { fold } from '../text.ts';
import type { Analyses } from './analyses.ts';
import type { QuotationGroup, SearchFinding, SearchRequest } from './corpus.ts';
import type { FreshnessOf } from './freshness.ts';
import type { Mirror } from './mirror.ts';
import { quotability } from './quotations/quotability.ts';
import { groupAround } from './quotations/quotation-groups.ts';
import { type ReplyParts, withReplies } from './quotations/replies-elsewhere.ts';
import { markTerms } from './quotations/term-marks.ts';
import { searchMeans } from './search-means.ts';
import { type Tried, triedWithin } from './tried.ts';

/** A passage of an analysed document. */
export interface PassageOf {
  readonly analysis: Analysis;
  readonly passage: number;
}

/** What a search is made with. */
export interface SearchParts extends ReplyParts {
  readonly mirror: Mirror;
  readonly fresh: FreshnessOf;
}

/** Passages that become quotations; the rest are counted: ten screens, more than anyone pages through. */
const MOST_QUOTED = 50;

/** The passages that words are about, each as the sentence that answers best. */
export async function searchCorpus(
  request: SearchRequest,
  scope: Scope,
  { mirror, analyses, names, fresh }: SearchParts,
): Promise<SearchFinding> {
  const { summaries } = mirror;
  const wanted = wantedBy(request);
  const news = request.since ? fresh(request.since, scope) : null;
  const result = await searchPassages(await mirror.passages(), parseQuery(request.words), {
    ...searchMeans(scope, mirror, analyses),
    wanted: (id) => (news === null || news.holdsNew(id)) && wanted(summaries.get(id)),
  });
  const finding = await toFinding(result, request, analyses);
  const parts = { names, analyses };
  const [full, partial] = [
    await withReplies(finding.full, scope, parts),
    await withReplies(finding.partial, scope, parts),
  ];
  return { ...finding, full, partial };
}

async function toFinding(
  result: SearchResult,
  request: SearchRequest,
  analyses: Analyses,
): Promise<SearchFinding> {
  const full = await quote(result.full.slice(0, MOST_QUOTED), result.terms, analyses);
  const partial = await quote(result.partial.slice(0, MOST_QUOTED - full.length), result.terms, analyses);
  const hits = [...result.full, ...result.partial];
  const shown = new Set(full.map(({ key }) => key));
  return {
    full,
    partial: partial.filter(({ key }) => !shown.has(key)),
    words: result.words.length,
    documents: new Set(hits.map(({ document }) => document)).size,
    passages: hits.length,
    mended: result.mended,
    tried: triedFor(request, result),
  };
}

/** The best sentence of each passage, in the order of the passages; the same words are shown once. */
async function quote(
  hits: readonly { readonly document: string; readonly passage: number; readonly score: number }[],
  terms: SearchResult['terms'],
  analyses: Analyses,
): Promise<readonly QuotationGroup[]> {
  const read = await analyses.of([...new Set(hits.map(({ document }) => document))]);
  const known = new Map(read.map((analysis) => [analysis.document.id, analysis]));
  const shown = new Set<string>();
  return hits.flatMap(({ document, passage, score }) => {
    const analysis = known.get(document);
    const group = analysis && bestGroup({ analysis, passage }, terms);
    if (!group || group.quotations.every((quotation) => shown.has(placeOf(quotation)))) return [];
    for (const quotation of group.quotations) shown.add(placeOf(quotation));
    return [{ ...group, score }];
  });
}

function placeOf({ document, span }: QuotationGroup['quotations'][number]): string {
  return `${document.id} ${span.start}`;
}

/** The sentence that holds most of the words, of equals the most quotable; marks stand in all of its group. */
function bestGroup(
  { analysis, passage }: PassageOf,
  terms: readonly (readonly string[])[],
): QuotationGroup | null {
  const { text, language } = analysis.document;
  const found = analysis.sentences.flatMap((sentence, index) => {
    if (sentence.passage !== passage) return [];
    const { matched } = markTerms(text, sentence, terms, language);
    return matched === 0 ? [] : [{ index, matched, worth: quotability(analysis, index, null) }];
  });
  const ranked = found.sort((a, b) => b.matched - a.matched || b.worth - a.worth || a.index - b.index);
  for (const { index } of ranked) {
    const group = groupAround(analysis, index);
    if (group) return withMarks(group, terms);
  }
  return null;
}

/** The same group with the words that were asked for marked in each of its sentences. */
export function withMarks(group: QuotationGroup, terms: readonly (readonly string[])[]): QuotationGroup {
  const quotations = group.quotations.map((quotation) => {
    const { document, span } = quotation;
    return { ...quotation, marks: markTerms(document.text, span, terms, document.language).marks };
  });
  return { ...group, quotations };
}

/** Which documents the filters leave. An undated document is in no period. */
function wantedBy({
  from,
  to,
  source,
  language,
}: SearchRequest): (summary: DocumentSummary | undefined) => boolean {
  const period: DateValue | null = from || to ? `${from ?? '0001'}/${to ?? '9999'}` : null;
  const said = source === undefined ? null : fold(source);
  return (summary) => {
    if (!summary) return false;
    if (language !== undefined && summary.language !== language) return false;
    if (said !== null && !sourceText(summary).includes(said)) return false;
    const { value } = summary.date;
    return period === null || (value !== null && isDateValue(value) && overlaps(value, period));
  };
}

function sourceText({ sources, publisher, title, author }: DocumentSummary): string {
  return fold([...sources, publisher?.value, title?.value, author?.value].filter(Boolean).join(' '));
}

function triedFor(request: SearchRequest, result: SearchResult): readonly Tried[] {
  return [
    result.words.length > 0 ? { what: 'words', words: result.words } : { what: 'no words' },
    { what: 'word forms' },
    ...(result.unknown.length > 0 ? [{ what: 'spellings' } as const] : []),
    ...triedWithin(request),
  ];
}
