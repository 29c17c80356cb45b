import type { Analysis, Scope, Span } from '../../model.ts';
import type { DocumentSummary } from '../../store/store.ts';
import type { Freshness, NameFinding, TopicMatch } from '../corpus.ts';
import { entitiesByDocument } from '../names/found-entity.ts';
import { sentencesNaming } from '../names/naming-sentences.ts';
import { quotability } from '../quotations/quotability.ts';
import { topicPlacesIn } from '../tellings/topic-places.ts';
import { type TopicHits, tellingsIn, topicHits } from '../tellings/topic-tellings.ts';
import type { TimelineParts } from '../timeline.ts';
import { newestOf } from './news-order.ts';

/** Where a document with something new has what was asked for. */
export interface TopicPlaces {
  readonly analysis: Analysis;
  /** New sentences that have it (indices), in order. */
  readonly sentences: readonly number[];
  /** The same, the most quotable first. */
  readonly best: readonly number[];
  /** Entities (indices) that are asked for. */
  readonly about: ReadonlySet<number>;
  readonly match: TopicMatch;
}

/** The documents among these in which a new sentence has the name, the topic's words or others of its family; newest first. */
export async function topicPlaces(
  topic: string,
  { entities: [entity] }: NameFinding,
  candidates: readonly DocumentSummary[],
  scope: Scope,
  fresh: Freshness,
  { names, mirror, analyses }: TimelineParts,
): Promise<readonly TopicPlaces[]> {
  if (candidates.length === 0) return [];
  const wanted = new Set(candidates.map(({ id }) => id));
  const linked = entity ? await names.linked(entity, scope) : null;
  const members =
    linked && entitiesByDocument(linked.entity.members.filter(({ document }) => wanted.has(document)));
  const hits = members ? null : await topicHits({ topic }, scope, mirror, analyses, (id) => wanted.has(id));
  const bearing = members ?? hits?.passages ?? new Map<string, ReadonlySet<number>>();
  const chosen = candidates.filter(({ id }) => bearing.has(id));
  const read = await analyses.of(newestOf(chosen).map(({ id }) => id));
  return read.flatMap((analysis) => {
    const places = members
      ? namePlaces(analysis, members.get(analysis.document.id) ?? new Set())
      : hits && wordPlaces(analysis, hits);
    return (places && toPlaces(analysis, places, fresh, mirror.summaries)) ?? [];
  });
}

interface Places {
  readonly sentences: readonly number[];
  /** The words that match, as they stand. */
  readonly forms: readonly Span[];
  readonly about: ReadonlySet<number>;
  readonly family: boolean;
}

function namePlaces(analysis: Analysis, about: ReadonlySet<number>): Places {
  const named = analysis.mentions.filter(
    ({ entity, form }) => form === 'name' && entity !== null && about.has(entity),
  );
  return { sentences: sentencesNaming(analysis, about), forms: named, about, family: false };
}

function wordPlaces(analysis: Analysis, hits: TopicHits): Places {
  const { document, sentences } = analysis;
  const among = hits.passages.get(document.id) ?? new Set<number>();
  const own = sentences.flatMap((sentence, index) => {
    const { own: forms } = among.has(sentence.passage) ? topicPlacesIn(analysis, sentence, hits) : NONE;
    return forms.length > 0 ? [{ index, forms }] : [];
  });
  if (own.length === 0) return familyPlaces(analysis, hits);
  const forms = own.flatMap(({ forms: found }) => found);
  return { sentences: own.map(({ index }) => index), forms, about: new Set(), family: false };
}

const NONE = { own: [] };

function familyPlaces(analysis: Analysis, hits: TopicHits): Places {
  const { sentences } = analysis;
  const { tellings } = tellingsIn([analysis], hits);
  const starts = new Set(
    tellings.map(({ group: { quotations, main } }) => quotations[main]?.span.start ?? -1),
  );
  const indices = sentences.flatMap(({ start }, index) => (starts.has(start) ? [index] : []));
  const forms = indices.flatMap((index) => {
    const sentence = sentences[index];
    return sentence ? topicPlacesIn(analysis, sentence, hits).wide : [];
  });
  return { sentences: indices, forms, about: new Set(), family: true };
}

function toPlaces(
  analysis: Analysis,
  { sentences, forms, about, family }: Places,
  fresh: Freshness,
  summaries: ReadonlyMap<string, DocumentSummary>,
): TopicPlaces | null {
  const { document } = analysis;
  const isNew = (span: Span) => fresh.isNewAt(document.id, span);
  const own = sentences.filter((index) => {
    const sentence = analysis.sentences[index];
    return sentence !== undefined && isNew(sentence);
  });
  const recent = forms.filter(isNew);
  const summary = summaries.get(document.id);
  const [first] = recent;
  if (own.length === 0 || !summary || !first) return null;
  const paragraphs = recent.map((form) => paragraphAt(analysis, form));
  const [entity = null] = about;
  const worth = new Map(own.map((index) => [index, quotability(analysis, index, entity)]));
  return {
    analysis,
    sentences: own,
    best: [...own].sort((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0) || a - b),
    about,
    match: {
      document: summary,
      paragraph: paragraphs[0] ?? 1,
      forms: mostFrequent(recent.map(({ start, end }) => document.text.slice(start, end))),
      family,
      passages: new Set(paragraphs).size,
    },
  };
}

function paragraphAt({ passages }: Analysis, { start }: Span): number {
  return passages.find((passage) => passage.start <= start && start < passage.end)?.paragraph ?? 1;
}

function mostFrequent(forms: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([form]) => form);
}
