import { createNameIndex, type NameIndex } from '../search/name-index.ts';
import type { NameRecord, NameStore } from '../store/store.ts';

/** The names of all documents in memory, for completion and for names typed with a slip. */
export interface Completions {
  readonly index: NameIndex;
  /** These documents changed or went. */
  take(documents: readonly string[]): Promise<void>;
}

/** Reads every name of the store, batch by batch. */
export async function createCompletions(store: NameStore): Promise<Completions> {
  const index = createNameIndex();
  let open: NameRecord[] = [];
  for await (const batch of store.allNames()) {
    for (const record of batch) {
      if (open[0] && open[0].document !== record.document) {
        addDocument(index, open);
        open = [];
      }
      open.push(record);
    }
  }
  addDocument(index, open);
  return {
    index,
    async take(documents) {
      for (const document of documents) index.remove(document);
      const byDocument = new Map<string, NameRecord[]>();
      for (const record of await store.namesOf(documents)) {
        const known = byDocument.get(record.document);
        if (known) known.push(record);
        else byDocument.set(record.document, [record]);
      }
      for (const records of byDocument.values()) addDocument(index, records);
    },
  };
}

/** All records of one document. */
function addDocument(index: NameIndex, records: readonly NameRecord[]): void {
  const [first] = records;
  if (!first) return;
  const entries = records.map(({ form, name, kind, collection, passages }) => {
    return { form, display: name, kind, collection, weight: Math.max(1, passages) };
  });
  index.add(first.document, entries);
}
