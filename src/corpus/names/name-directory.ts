import { setImmediate } from 'node:timers/promises';
import type { NameRecord, NameStore } from '../../store/store.ts';
import { nameWords } from './name-words.ts';

/** The names of all documents in memory, by their words: one question may ask for many names. */
export interface NameDirectory {
  /** Records of the names that have one of these words. */
  having(words: readonly string[]): readonly NameRecord[];
  /** All records of an entity's document. */
  of(document: string): readonly NameRecord[];
  /** The documents that have names. */
  documents(): Iterable<string>;
  /** These documents changed or went. */
  take(documents: readonly string[]): Promise<void>;
}

/** Reads every name of the store, batch by batch. */
export async function createNameDirectory(store: NameStore): Promise<NameDirectory> {
  const byDocument = new Map<string, NameRecord[]>();
  const byWord = new Map<string, Set<NameRecord>>();
  for await (const batch of store.allNames()) {
    for (const record of batch) add(record, byDocument, byWord);
    // Answers go on while many are read.
    await setImmediate();
  }
  return {
    having: (words) => [...new Set(words.flatMap((word) => [...(byWord.get(word) ?? [])]))],
    of: (document) => byDocument.get(document) ?? [],
    documents: () => byDocument.keys(),
    async take(documents) {
      for (const document of documents) {
        for (const record of byDocument.get(document) ?? []) {
          for (const word of nameWords(record.form)) byWord.get(word)?.delete(record);
        }
        byDocument.delete(document);
      }
      for (const record of await store.namesOf(documents)) add(record, byDocument, byWord);
    },
  };
}

function add(
  record: NameRecord,
  byDocument: Map<string, NameRecord[]>,
  byWord: Map<string, Set<NameRecord>>,
): void {
  const known = byDocument.get(record.document);
  if (known) known.push(record);
  else byDocument.set(record.document, [record]);
  for (const word of nameWords(record.form)) {
    const bearers = byWord.get(word);
    if (bearers) bearers.add(record);
    else byWord.set(word, new Set([record]));
  }
}
