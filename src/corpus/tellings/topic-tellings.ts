import { actionsIn, type StatedFamilies } from '../../extract/events/stated-actions.ts';
import { widen } from '../../extract/events/topics.ts';
import type { Analysis, Event, Scope } from '../../model.ts';
import type { PassageHit } from '../../search/accepted-passages.ts';
import { parseQuery } from '../../search/query.ts';
import { queryTerms } from '../../search/query-terms.ts';
import { searchPassages } from '../../search/rank.ts';
import type { Analyses } from '../analyses.ts';
import type { TimelineRequest } from '../corpus.ts';
import type { Mirror } from '../mirror.ts';
import { markTerms } from '../quotations/term-marks.ts';
import { withMarks } from '../search.ts';
import { searchMeans } from '../search-means.ts';
import { type QuotedTelling, tellingsOf } from './tellings.ts';

/** Passages looked at for one topic, the best ones: a topic that fills more has no timeline but a history. */
const MOST_PASSAGES = 160;

/** Words of a family's entry that are searched for: its first one finds the passage, the rest is checked there. */
type Terms = readonly (readonly string[])[];

/** What a topic's timeline is made of. */
export interface TopicTellings {
  readonly tellings: readonly QuotedTelling[];
  /** Words of the family that occur in what is shown and were not typed. */
  readonly widened: readonly string[];
}

/** The happenings told with a topic's own words or, unless only these are wanted, with others of its family. */
export async function tellingsOfTopic(
  request: TimelineRequest,
  scope: Scope,
  mirror: Mirror,
  analyses: Analyses,
  wanted?: (document: string) => boolean,
): Promise<TopicTellings> {
  const hits = await topicHits(request, scope, mirror, analyses, wanted);
  return tellingsIn(await analyses.of([...hits.passages.keys()]), hits);
}

/** Where a topic's words, or others of its family, stand. */
export interface TopicHits {
  /** Passages by document, the best ones. */
  readonly passages: ReadonlyMap<string, ReadonlySet<number>>;
  /** Documents that have all of the topic's own words in one passage. */
  readonly own: ReadonlySet<string>;
  readonly terms: Terms;
  /** The family of actions, null for none or where only the words typed count. */
  readonly family: string | null;
  /** What the operator adds to the families of actions; null for nothing. */
  readonly stated: StatedFamilies | null;
}

/** Looks a topic up in the passages; those of wanted documents come before others. */
export async function topicHits(
  request: TimelineRequest,
  scope: Scope,
  mirror: Mirror,
  analyses: Analyses,
  wanted: (document: string) => boolean = () => false,
): Promise<TopicHits> {
  const means = searchMeans(scope, mirror, analyses);
  const own = await ownHits(request.topic, mirror, means);
  const stated = mirror.lists.topics?.seenIn(scope)?.families ?? null;
  const { family, words } = widen(request.topic, stated);
  // A phrase is looked for as it was typed.
  const only = request.only || parseQuery(request.topic).phrases.length > 0;
  const wide = family === null || only ? [] : await familyHits(words, mirror, means);
  const hits = new Map([...own.hits, ...wide].map((hit) => [`${hit.document} ${hit.passage}`, hit]));
  const best = [...hits.values()]
    .sort((a, b) => Number(wanted(b.document)) - Number(wanted(a.document)) || b.score - a.score)
    .slice(0, MOST_PASSAGES);
  return {
    passages: passagesByDocument(best),
    own: new Set(own.hits.map(({ document }) => document)),
    terms: own.terms,
    family: only ? null : family,
    stated,
  };
}

/** The happenings of these documents that are told where a topic was found. */
export function tellingsIn(analyses: readonly Analysis[], hits: TopicHits): TopicTellings {
  const used = new Set<string>();
  const tellings = analyses.flatMap((analysis) => {
    const among = hits.passages.get(analysis.document.id) ?? new Set<number>();
    const isWanted = (event: Event) => isAbout(event, analysis, among, hits, used);
    return tellingsOf(analysis, isWanted).map((telling) => ({
      ...telling,
      group: withMarks(telling.group, hits.terms),
    }));
  });
  return { tellings, widened: [...used].sort() };
}

async function ownHits(
  topic: string,
  mirror: Mirror,
  means: ReturnType<typeof searchMeans>,
): Promise<{ readonly hits: readonly PassageHit[]; readonly terms: Terms }> {
  const found = await searchPassages(await mirror.passages(), parseQuery(topic), means);
  return { hits: found.full, terms: found.terms };
}

async function familyHits(
  words: readonly string[],
  mirror: Mirror,
  { languages, accepts }: ReturnType<typeof searchMeans>,
): Promise<readonly PassageHit[]> {
  const first = words.map((entry) => entry.split(/[\s…]+/u)[0]?.replace(/^=/u, '') ?? '');
  const terms = queryTerms([...new Set(first)], languages);
  return (await mirror.passages()).accepting(accepts).search(terms);
}

function passagesByDocument(hits: readonly PassageHit[]): ReadonlyMap<string, ReadonlySet<number>> {
  const passages = new Map<string, Set<number>>();
  for (const { document, passage } of hits) {
    const known = passages.get(document);
    if (known) known.add(passage);
    else passages.set(document, new Set([passage]));
  }
  return passages;
}

/** Whether a happening is told with all of the topic's own words, or with words of its family, which are noted. */
function isAbout(
  event: Event,
  analysis: Analysis,
  passages: ReadonlySet<number>,
  { terms, family, stated }: TopicHits,
  used: Set<string>,
): boolean {
  const sentence = analysis.sentences[event.sentence];
  if (!sentence || !passages.has(sentence.passage)) return false;
  const { text, language } = analysis.document;
  // What is told within the sentence, and its day, is of the topic only where its own words say so.
  const { start, end, clauseEnd = end, isAside } = event;
  const told = isAside ? { start, end: clauseEnd } : sentence;
  if (terms.length > 0 && markTerms(text, told, terms, language).matched === terms.length) return true;
  // What the operator adds is looked for when it is asked for; events carry the families of the lexicon.
  if (family === null || (stated === null && !event.actions.includes(family))) return false;
  const found = actionsIn(text.slice(event.start, event.end), language, stated).filter(
    (action) => action.family === family,
  );
  for (const { entry } of found) used.add(entry);
  return found.length > 0 || event.actions.includes(family);
}
