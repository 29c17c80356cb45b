import type { Analysis } from '../model.ts';
import type { DocumentStore, PassageTexts } from '../store/store.ts';

/** Analyses of documents by id, read from the store once and kept for a while. */
export interface Analyses {
  /** Those that exist, in the order asked. */
  of(ids: readonly string[]): Promise<readonly Analysis[]>;
  /** The texts of the passages alone, of many documents: reading all that is derived from them would take several times as long. */
  passageTexts(ids: readonly string[]): Promise<readonly PassageTexts[]>;
  forget(id: string): void;
}

/** A document's analysis takes some 100 kB of memory: one answer's documents and those of a few before it. */
const MOST_KEPT = 160;

/** Analyses over a store; the least recently used ones are forgotten. */
export function createAnalyses(store: DocumentStore): Analyses {
  const kept = new Map<string, Analysis>();
  return {
    async of(ids) {
      const missing = ids.filter((id) => !kept.has(id));
      const read = missing.length > 0 ? await store.analyses(missing) : [];
      const fresh = new Map(read.map((analysis) => [analysis.document.id, analysis]));
      const found = ids.flatMap((id) => fresh.get(id) ?? kept.get(id) ?? []);
      for (const analysis of found) keep(kept, analysis);
      return found;
    },
    passageTexts: (ids) => store.passageTexts(ids),
    forget(id) {
      kept.delete(id);
    },
  };
}

/** A map iterates in the order of insertion, so putting it again makes it the youngest. */
function keep(kept: Map<string, Analysis>, analysis: Analysis): void {
  kept.delete(analysis.document.id);
  kept.set(analysis.document.id, analysis);
  if (kept.size <= MOST_KEPT) return;
  const oldest = kept.keys().next().value;
  if (oldest !== undefined) kept.delete(oldest);
}
