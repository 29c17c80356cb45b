import { setImmediate } from 'node:timers/promises';
import { createNameIndex, type NameIndex } from '../../search/name-index.ts';
import type { NameDirectory } from './name-directory.ts';

/** The names of all documents in memory, for completion and for names typed with a slip. */
export interface Completions {
  readonly index: NameIndex;
  /** The directory's names of these documents changed or went. */
  take(documents: readonly string[]): void;
}

/** Documents whose names are taken in between two turns of the event loop, so that answers go on. */
const AT_ONCE = 100;

/** Takes in every name of the directory. */
export async function createCompletions(directory: NameDirectory): Promise<Completions> {
  const index = createNameIndex();
  const take = (document: string): void => index.add(document, directory.of(document));
  let taken = 0;
  for (const document of directory.documents()) {
    take(document);
    if (++taken % AT_ONCE === 0) await setImmediate();
  }
  return { index, take: (documents) => documents.forEach(take) };
}
