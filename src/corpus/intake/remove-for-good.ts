import { resolve } from 'node:path';
import { UserError } from '../../errors.ts';
import type { DocumentSummary, Store } from '../../store/store.ts';
import { textMark } from './ingest-put.ts';

/**
 * Removes documents with their text, also where a posted message cites it, so that no sync brings them back: neither
 * from where they lay nor from a copy. The writer's lock must be held. Throws a UserError where nothing is so named.
 * @param named a document's id, one of its sources, or a path.
 */
export async function removeForGood(store: Store, named: string): Promise<readonly DocumentSummary[]> {
  const found = await documentsNamed(store, named);
  if (found.length === 0) {
    throw new UserError(`There is no document "${named}".`, {
      hint: 'Name a document by its id or by its source as it is listed.',
    });
  }
  for (const document of found) {
    const locations = (await store.sourcesOf(document.id)).map(({ location }) => location);
    await store.removeForGood([...locations, textMark(document.collection, document.hash)]);
    await store.removeDocument(document.id, 'drop');
  }
  return found;
}

/** An id before a source, a source before a path. A source of several documents names them all. */
async function documentsNamed(store: Store, named: string): Promise<readonly DocumentSummary[]> {
  const byId = await store.summariesOf([named]);
  if (byId.length > 0) return byId;
  const records = await store.sources();
  const bySource = records.filter(({ source }) => source === named);
  const found =
    bySource.length > 0 ? bySource : records.filter(({ location }) => location === resolve(named));
  return store.summariesOf([...new Set(found.map(({ document }) => document))].sort());
}
