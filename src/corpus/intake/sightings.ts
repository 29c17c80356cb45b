import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { SourceRecord, Store } from '../../store/store.ts';

/**
 * The store, to which everything that is put says when it is seen and whether the first sync of a folder brings it: that
 * of one that is not among the folders synced before. What is given by itself, or lies in a known folder too, arrives.
 */
export function seenAt(store: Store, at: string | null, synced: readonly string[]): Store {
  const known = new Set(synced);
  return {
    ...store,
    putDocument: (document, derived, terms, sources, extractor) =>
      store.putDocument(document, derived, terms, sources, extractor, {
        at,
        folder: newFolderOf(sources, known),
      }),
  };
}

/** From now on what these folders bring arrives. One that could not be looked at has yet to be synced. */
export async function folderMarks(store: Store, roots: readonly string[], at: string | null): Promise<void> {
  const known = new Set(await store.syncedFolders());
  for (const root of new Set(roots.map((each) => resolve(each)))) {
    if (!known.has(root) && (await isReadable(root))) await store.folderSynced(root, at);
  }
}

function newFolderOf(sources: readonly SourceRecord[], known: ReadonlySet<string>): string | null {
  const [first] = sources;
  const isInBulk = sources.every(({ root }) => root !== null && !known.has(root));
  return isInBulk ? (first?.root ?? null) : null;
}

async function isReadable(folder: string): Promise<boolean> {
  try {
    await readdir(folder);
    return true;
  } catch {
    return false;
  }
}
