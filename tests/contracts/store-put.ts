import type { Analysis } from '../../src/model.ts';
import type { Change, Sighting, SourceRecord, Store } from '../../src/store/store.ts';
import { sampleSource, sampleTerms } from '../store/sample-analysis.ts';

/** Puts an analysis with one source for each of its document's. */
export async function put(
  store: Store,
  analysis: Analysis,
  records?: readonly SourceRecord[],
  seen?: Sighting,
): Promise<Change> {
  const { document, ...derived } = analysis;
  const sources = records ?? document.sources.map((source) => sampleSource(document.id, source));
  return store.putDocument(document, derived, sampleTerms(analysis), sources, 'v1', seen);
}

/** All of what comes in batches. */
export async function collected<T>(batches: AsyncIterable<readonly T[]>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const batch of batches) all.push(...batch);
  return all;
}
