import { rankDocuments, rankPassages } from '../search/rank-plain.ts';
import { openSqliteStore } from '../store/sqlite.ts';
import type { Store } from '../store/store.ts';
import { type Analyses, createAnalyses } from './analyses.ts';
import type { Corpus } from './corpus.ts';
import { coverageOf } from './coverage.ts';
import { dossierOf } from './dossier.ts';
import { type FreshnessOf, freshnessOf } from './freshness.ts';
import { holdHeap, letHeapGrow } from './heap-growth.ts';
import { type IngestWatch, ingestInWorker } from './intake/ingest-client.ts';
import type { IngestOutcome, PathsTask, SyncTask } from './intake/ingest-task.ts';
import { listDocuments } from './listing.ts';
import { createMirror, type Mirror } from './mirror.ts';
import { findNamedOrDescribed } from './names/described.ts';
import { findNames } from './names/find-names.ts';
import { createNameLookup, type NameLookup } from './names/name-lookup.ts';
import { namesInText } from './names/names-in-text.ts';
import { suggest } from './names/suggest.ts';
import { newsOf } from './news/news.ts';
import { surroundingsOf } from './quotations/surroundings.ts';
import { indexFileOf } from './saved-index.ts';
import { searchCorpus } from './search.ts';
import { searchMeans } from './search-means.ts';
import { timelineOf } from './timeline.ts';
import { untilChange } from './until-change.ts';

/** Where a corpus is kept and how it is written. */
export interface CorpusOptions {
  /** The database file; the saved index stands beside it. */
  readonly database: string;
  /** The present moment: what is read is first seen then. Without it nobody says when. */
  readonly now?: () => Date;
}

/** One place of the plain ranking. */
export interface RankedHit {
  readonly document: string;
  readonly source: string;
  readonly passage: { readonly start: number; readonly end: number; readonly paragraph: number };
  readonly score: number;
}

/** An open corpus: the questions of commands, and what the process itself does with it. */
export interface OpenCorpus extends Corpus {
  readonly store: Store;
  /** Writes in the background what a sync or an ingest finds; answers go on, and see it when this is done. */
  ingest(task: SyncTask | PathsTask, watch: IngestWatch, waitMs?: number): Promise<IngestOutcome>;
  /** Plain words over everything: the ranking behind search, for evaluation. */
  rank(query: string, limit: number, by: 'document' | 'passage'): Promise<readonly RankedHit[]>;
  /** Waits until everything that is stored is in the answers. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the corpus in a database file, which is made where it does not exist. */
export async function openCorpus({ database, now }: CorpusOptions): Promise<OpenCorpus> {
  const store = await openSqliteStore(database);
  const analyses = createAnalyses(store);
  const names = createNameLookup(
    () => mirror.directory(),
    () => mirror.lists.names,
    analyses,
  );
  const mirror = await createMirror(store, indexFileOf(database), analyses, names);
  holdHeap();
  return {
    ...questions(store, mirror, analyses, names),
    store,
    async ingest(task, watch, waitMs) {
      const wait = waitMs === undefined ? {} : { waitMs };
      const at = now ? { at: now().toISOString() } : {};
      letHeapGrow();
      const outcome = await ingestInWorker({ database, task, ...wait, ...at }, watch).finally(holdHeap);
      await mirror.refresh('whole');
      return outcome;
    },
    rank: (query, limit, by) => rank(query, limit, by, mirror, analyses),
    refresh: () => mirror.refresh('whole'),
    close: () => store.close(),
  };
}

function questions(store: Store, mirror: Mirror, analyses: Analyses, names: NameLookup): Corpus {
  const { summaries } = mirror;
  /** Every question first sees what is new, where that is little. */
  const asked = async <T>(answer: () => T | Promise<T>): Promise<T> => {
    await mirror.refresh('soon');
    return answer();
  };
  const kept = untilChange(() => mirror.change);
  const fresh: FreshnessOf = (since, scope) =>
    kept(['fresh', since, scope], () => freshnessOf(since, scope, summaries));
  return {
    change: () => asked(() => mirror.change),
    coverage: (scope) => asked(() => kept(['coverage', scope], () => coverageOf(summaries.values(), scope))),
    freshness: (since, scope) => asked(() => fresh(since, scope)),
    findNames: (typed, scope, also) =>
      asked(() =>
        also === 'described'
          ? findNamedOrDescribed(typed, scope, { names, mirror, analyses })
          : findNames(typed, scope, names, mirror),
      ),
    namesIn: (text, scope) => asked(async () => namesInText(text, scope, await mirror.directory(), names)),
    dossier: (entity, scope, since) =>
      asked(() => {
        const { holdsNew } = since ? fresh(since, scope) : {};
        const parts = { names, analyses, directory: () => mirror.directory() };
        return dossierOf(entity, scope, parts, holdsNew);
      }),
    search: (request, scope) => asked(() => searchCorpus(request, scope, { names, mirror, analyses, fresh })),
    timeline: (request, scope) => asked(() => timelineOf(request, scope, { names, mirror, analyses, fresh })),
    news: (request, scope) => asked(() => newsOf(request, scope, { names, mirror, analyses, fresh })),
    documents: (words, scope) => asked(() => listDocuments(summaries.values(), words, scope)),
    surroundings: (address, scope) => asked(() => surroundingsOf(address, scope, store, analyses)),
    suggest(kind, typed, scope, limit) {
      // Whoever types waits for nothing: what is new is taken over behind their back.
      void mirror.refresh('soon').catch(() => undefined);
      return suggest(kind, typed, scope, limit, mirror);
    },
  };
}

async function rank(
  query: string,
  limit: number,
  by: 'document' | 'passage',
  mirror: Mirror,
  analyses: Analyses,
): Promise<readonly RankedHit[]> {
  const { languages, accepts, sourceOf } = searchMeans('all', mirror, analyses);
  const options = { languages, accepts, sourceOf, limit };
  const index = await mirror.passages();
  const ranked =
    by === 'document' ? rankDocuments(index, query, options) : rankPassages(index, query, options);
  const read = await analyses.of([...new Set(ranked.map(({ document }) => document))]);
  const known = new Map(read.map((analysis) => [analysis.document.id, analysis]));
  return ranked.flatMap(({ document, passage, score }) => {
    const place = known.get(document)?.passages[passage];
    if (!place) return [];
    const { start, end, paragraph } = place;
    return [{ document, source: sourceOf(document), passage: { start, end, paragraph }, score }];
  });
}
