import { widen } from '../../extract/events/topics/topics.ts';
import type { Analysis, Event, Scope } from '../../model.ts';
import type { PassageHit } from '../../search/accepted-passages.ts';
import { parseQuery } from '../../search/query.ts';
import { queryTerms } from '../../search/query-terms.ts';
import { searchPassages } from '../../search/rank.ts';
import type { Analyses } from '../analyses.ts';
import type { TimelineRequest } from '../corpus.ts';
import type { Mirror } from '../mirror.ts';
import { withMarks } from '../search.ts';
import { searchMeans } from '../search-means.ts';
import { isWithin, placesTold } from './places-told.ts';
import { type QuotedTelling, tellingsOf } from './tellings.ts';
import { type TopicPlaces, type TopicSigns, topicPlacesIn } from './topic-places.ts';

/** Passages looked at for one topic, the best ones: a topic that fills more has no timeline but a history. */
const MOST_PASSAGES = 160;

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
export interface TopicHits extends TopicSigns {
  /** Passages by document, the best ones. */
  readonly passages: ReadonlyMap<string, ReadonlySet<number>>;
  /** Documents that have all of the topic's own words in one passage. */
  readonly own: ReadonlySet<string>;
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
  const { family, topic, words } = widen(request.topic, stated);
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
    typed: request.topic,
    terms: own.terms,
    topic: only ? null : topic,
    family: only ? null : family,
    stated,
  };
}

/** The happenings of these documents that are told where a topic was found. */
export function tellingsIn(analyses: readonly Analysis[], hits: TopicHits): TopicTellings {
  const used = new Set<string>();
  const tellings = analyses.flatMap((analysis) => {
    const isWanted = wantedIn(analysis, hits, used);
    return tellingsOf(analysis, isWanted, undefined, true).map((telling) => ({
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
): Promise<{ readonly hits: readonly PassageHit[]; readonly terms: TopicSigns['terms'] }> {
  const found = await searchPassages(await mirror.passages(), parseQuery(topic), means);
  return { hits: found.full, terms: found.terms };
}

async function familyHits(
  words: readonly string[],
  mirror: Mirror,
  { languages, accepts }: ReturnType<typeof searchMeans>,
): Promise<readonly PassageHit[]> {
  const terms = queryTerms([...new Set(words.map(longestWord))], languages);
  return (await mirror.passages()).accepting(accepts).search(terms);
}

/** The word of an entry that is searched for, the longest: it finds the passage, the rest is checked there. */
function longestWord(entry: string): string {
  const words = entry.split(/[\s…]+/u);
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
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

/** A test for the happenings of a document that are told with a topic's own words, or with others, which are noted. */
function wantedIn(analysis: Analysis, hits: TopicHits, used: Set<string>): (event: Event) => boolean {
  const among = hits.passages.get(analysis.document.id) ?? new Set<number>();
  const known = new Map<number, TopicPlaces>();
  const placesIn = (index: number): TopicPlaces => {
    const sentence = analysis.sentences[index];
    const isAmong = sentence !== undefined && among.has(sentence.passage);
    const places = known.get(index) ?? (isAmong ? topicPlacesIn(analysis, sentence, hits) : NO_PLACES);
    known.set(index, places);
    return places;
  };
  return (event) => {
    const places = placesIn(event.sentence);
    if (places.own.length === 0 && places.wide.length === 0) return false;
    const beside = analysis.events.filter(({ sentence }) => sentence === event.sentence);
    const told = placesTold(event, places, beside, analysis.document.text);
    if (told.own.length === 0) for (const { entry } of told.wide) used.add(entry);
    if (told.own.length > 0 || told.wide.length > 0) return true;
    // What is told within the sentence, and its day, is of the topic only where its own words say so.
    if (event.isAside) return false;
    if (places.own.length > 0) return !beside.some((other) => places.own.some((at) => isWithin(at, other)));
    return hits.topic === null && event.actions.includes(hits.family ?? '');
  };
}

const NO_PLACES: TopicPlaces = { own: [], wide: [] };
